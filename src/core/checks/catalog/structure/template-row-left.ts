import type { Fix } from "../../../model/finding";
import type { SelfEvaluationForm, SkippedRow } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { quote } from "../../messages";

/** More rows than these are one finding: the form was hardly filled in. */
const MOST_SINGLE_ROWS = 3;

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
    fixes: ["needsReview"],
    messages: {
      left: "第 {row} 行仍是模板文字“{text}”，没有填写指标。请清空残留文字，或补全该指标。",
      leftMany:
        "{count} 行仍是模板文字，如第 {row} 行的“{text}”，没有填写指标。请清空残留文字，或补全指标。",
      withPoints:
        "第 {row} 行仍是模板文字“{text}”，却占 {weight} 分。请补全该指标，或清空该行并调整分值。",
    },
  },
  *run({ form }) {
    const rows = form.skippedRows.filter(
      ({ reason, cells }) => reason === "template" && cells.length > 0,
    );
    const worthless = rows.filter((row) => pointsOf(row) <= 0);
    const [first] = worthless;
    for (const row of rows.filter((one) => pointsOf(one) > 0)) {
      const args = { row: row.row, text: textOf(row), weight: pointsOf(row) };
      yield { messageId: "withPoints", args, at: addressesOf([row]) };
    }
    if (first === undefined) return;
    if (worthless.length > MOST_SINGLE_ROWS) {
      const args = { count: worthless.length, row: first.row, text: textOf(first) };
      const fixes = [clearing(form, worthless)];
      yield { messageId: "leftMany", args, at: addressesOf(worthless), fixes };
      return;
    }
    for (const row of worthless) {
      const args = { row: row.row, text: textOf(row) };
      yield { messageId: "left", args, at: addressesOf([row]), fixes: [clearing(form, [row])] };
    }
  },
});

function pointsOf({ weight }: SkippedRow): number {
  return weight.value ?? 0;
}

function textOf({ cells }: SkippedRow): string {
  return quote(cells[0]?.text ?? null);
}

function addressesOf(rows: readonly SkippedRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => cells.map(({ cell }) => cell));
}

function clearing(form: SelfEvaluationForm, rows: readonly SkippedRow[]): Fix {
  const edits = rows
    .flatMap(({ cells }) => cells)
    .map(({ cell, text }) => ({
      kind: "cell" as const,
      sheet: form.sheet,
      cell,
      expect: text,
      value: null,
    }));
  return { title: "清空残留的模板文字", safety: "needsReview", edits };
}
