import { defineCheck } from "../../define-check";
import { quote } from "../../messages";

/** Rows such as "指标1：" or "……" that the template brought and nobody filled. */
export const templateRowLeft = defineCheck({
  meta: {
    id: "SE110",
    name: "template-row-left",
    level: "warning",
    group: "structure",
    title: "模板空行未删除",
    why: "残留的模板行会被误认为漏填的指标。",
    howToFix: "删除该行或清空残留文字；若确有此指标，请补全。",
    clause: null,
    defects: ["D05"],
    messages: {
      left: "第 {row} 行仍是模板文字“{text}”，没有填写指标。请清空残留文字，或补全该指标。",
      withPoints:
        "第 {row} 行仍是模板文字“{text}”，却占 {weight} 分。请补全该指标，或清空该行并调整分值。",
    },
  },
  *run({ form }) {
    for (const { row, reason, cells, weight } of form.skippedRows) {
      const [first] = cells;
      if (reason !== "template" || first === undefined) continue;
      const at = cells.map(({ cell }) => cell);
      const args = { row, text: quote(first.text) };
      if ((weight.value ?? 0) > 0) {
        yield { messageId: "withPoints", args: { ...args, weight: weight.value ?? 0 }, at };
        continue;
      }
      const edits = cells.map(({ cell, text }) => ({
        kind: "cell" as const,
        sheet: form.sheet,
        cell,
        expect: text,
        value: null,
      }));
      const title = `清空第 ${String(row)} 行的模板文字`;
      yield { messageId: "left", args, at, fixes: [{ title, safety: "needsReview", edits }] };
    }
  },
});
