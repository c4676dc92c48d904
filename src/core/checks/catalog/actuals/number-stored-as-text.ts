import type { SelfEvaluationForm } from "../../../model/form";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { replaceCell } from "../../reads";
import { typedText } from "../../text-values";

/** A text that is nothing but a number, in any width, with thousands separators or spaces. */
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
    messages: {
      text: "“{name}”的{label}“{text}”是文本，求和时会被漏掉。建议改为数值 {value}。",
    },
  },
  *run({ form }) {
    for (const { name, label, read } of numberFields(form)) {
      const text = typedText(read);
      const { value } = read;
      if (text === null || value === null || read.problem !== null) continue;
      if (!PLAIN_NUMBER.test(text.normalize("NFKC"))) continue;
      const edit = replaceCell(form, read, value);
      const title = `改为数值 ${String(value)}`;
      yield {
        messageId: "text",
        args: { name, label, text, value },
        at: [read],
        part: label,
        fixes: edit === null ? [] : [{ title, safety: "safe", edits: [edit] }],
      };
    }
  },
});

type Field = { readonly name: string; readonly label: string; readonly read: Read<number> };

function numberFields(form: SelfEvaluationForm): readonly Field[] {
  const indicators = form.indicators.flatMap((row) => [
    { name: nameOf(row), label: "分值", read: row.weight },
    { name: nameOf(row), label: "得分", read: row.score },
  ]);
  const funding = form.funding.flatMap((row) => [
    { name: row.label, label: "年初预算数", read: row.originalBudget },
    { name: row.label, label: "全年预算数", read: row.finalBudget },
    { name: row.label, label: "全年执行数", read: row.actualExpenditure },
    { name: row.label, label: "分值", read: row.weight },
    { name: row.label, label: "得分", read: row.score },
  ]);
  const total = [
    { name: "总分", label: "分值", read: form.total.weight },
    { name: "总分", label: "得分", read: form.total.score },
  ];
  const byCell = new Map<string, Field>();
  for (const field of [...funding, ...indicators, ...total]) {
    if (field.read.cell !== null) byCell.set(field.read.cell, field);
  }
  return [...byCell.values()];
}
