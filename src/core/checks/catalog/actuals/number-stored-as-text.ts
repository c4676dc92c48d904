import type { SelfEvaluationForm } from "../../../model/form";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { fixOf } from "../../fixes";
import { nameOf } from "../../form-facts";
import { plainNumber } from "../../messages";
import { replaceCell } from "../../reads";
import { typedText } from "../../text-values";

/** A text that is nothing but a number, with thousands separators or spaces. */
const PLAIN_NUMBER = /^[\s\u00a0]*[-+]?[\d,\s]+(\.\d+)?[\s\u00a0]*$/;

/** Weights, scores and amounts: columns that are added up. */
export const numberStoredAsText = defineCheck({
  meta: {
    id: "SE509",
    name: "number-stored-as-text",
    level: "note",
    group: "actuals",
    title: "数字以文本存储",
    why: "文本数字不参加求和，合计会少算。",
    howToFix: "改为数值。",
    clause: null,
    defects: ["D70"],
    fixes: ["safe"],
    messages: {
      text: "“{name}”的{label}“{text}”是文本，求和时会被漏掉。建议改为数值 {value}。",
    },
  },
  *run({ form }) {
    for (const { name, label, unit, read } of textFields(form)) {
      const text = typedText(read) ?? "";
      const { value } = read;
      if (value === null || read.problem !== null || numberIn(text, unit) !== value) continue;
      yield {
        messageId: "text",
        args: { name, label, text, value },
        at: [read],
        part: label,
        fixes: fixOf("safe", `改为数值 ${plainNumber(value)}`, [replaceCell(form, read, value)]),
      };
    }
  },
});

/** `numberIn("１,200.5万元", "万元")` → `1200.5`; `null` when the text says more than a number and the column's own unit. */
function numberIn(text: string, unit: string | null): number | null {
  const plain = text.normalize("NFKC").trim();
  const bare = unit !== null && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  return PLAIN_NUMBER.test(bare) ? Number(bare.replace(/[,\s\u00a0]/g, "")) : null;
}

type Field = {
  readonly name: string;
  readonly label: string;
  /** What the column is counted in, said in its head. */
  readonly unit: string | null;
  readonly read: Read<number>;
};

const INDICATOR_COLUMNS = [
  { label: "分值", key: "weight" },
  { label: "得分", key: "score" },
] as const;

const FUNDING_COLUMNS = [
  { label: "年初预算数", key: "originalBudget" },
  { label: "全年预算数", key: "finalBudget" },
  { label: "全年执行数", key: "actualExpenditure" },
  ...INDICATOR_COLUMNS,
] as const;

const POINTS = "分";
const POINT_LABELS: ReadonlySet<string> = new Set(INDICATOR_COLUMNS.map(({ label }) => label));

/** The cells that hold text where a number belongs, each once: a merged cell goes by its last row. */
function textFields(form: SelfEvaluationForm): readonly Field[] {
  const { indicators, funding, total, amountUnit } = form;
  const byCell = new Map<string, Field>();
  const add = (label: string, read: Read<number>, nameIt: () => string) => {
    if (read.cell === null || typedText(read) === null) return;
    const unit = POINT_LABELS.has(label) ? POINTS : amountUnit;
    byCell.set(read.cell, { name: nameIt(), label, unit, read });
  };
  for (const row of funding)
    for (const { label, key } of FUNDING_COLUMNS) add(label, row[key], () => row.label);
  for (const row of indicators)
    for (const { label, key } of INDICATOR_COLUMNS) add(label, row[key], () => nameOf(row));
  for (const { label, key } of INDICATOR_COLUMNS) add(label, total[key], () => "总分");
  return [...byCell.values()];
}
