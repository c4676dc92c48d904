import { formatAddress } from "../../../model/address";
import type { SelfEvaluationForm, SkippedRow } from "../../../model/form";
import { defineCheck } from "../../define-check";

/** So many rows are named, the others counted. */
const MOST_NAMED = 5;

/** Rows of the indicator block that nobody filled in: they are no indicators, and the reader should know. */
export const rowLeftBlank = defineCheck({
  meta: {
    id: "SE117",
    name: "row-left-blank",
    level: "note",
    group: "structure",
    title: "指标行空白",
    why: "空白行不作为指标计分；若本应有指标，就是漏填。",
    howToFix: "没有相应指标的，可删除该行或注明不适用；漏填的，请补全。",
    clause: null,
    defects: ["D05"],
    missingData: true,
    messages: {
      blank: "第 {rows} 行没有填写指标，未计入评分。若为漏填，请补全；不适用的可以不填。",
      withPoints: "第 {row} 行没有填写指标，却占 {weight} 分。请补全该指标，或调整分值。",
    },
  },
  *run({ form }) {
    const rows = form.skippedRows.filter(({ reason }) => reason === "blank");
    const worthless = rows.filter(({ weight }) => (weight.value ?? 0) <= 0);
    for (const row of rows.filter((one) => !worthless.includes(one))) {
      const args = { row: row.row, weight: row.weight.value ?? 0 };
      yield { messageId: "withPoints", args, at: [row.weight], level: "warning" };
    }
    if (worthless.length === 0) return;
    const at = worthless.map((row) => placeOf(form, row));
    yield { messageId: "blank", args: { rows: rowsText(worthless) }, at };
  },
});

function placeOf({ range }: SelfEvaluationForm, { row, weight }: SkippedRow): string {
  return weight.cell ?? formatAddress({ row, column: range.left });
}

function rowsText(rows: readonly SkippedRow[]): string {
  const named = rows.slice(0, MOST_NAMED).map(({ row }) => String(row));
  return named.join("、") + (rows.length > MOST_NAMED ? ` 等 ${String(rows.length)}` : "");
}
