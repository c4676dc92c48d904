import type { Indicator } from "../../../model/form";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { quote } from "../../messages";

/** Blanks and hints of the template inside a filled cell: "≥**人", "XX个", "请填写", "（100字以内）". */
const HINT =
  /\*\*|＊＊|×{2,}|(?<![A-Za-z])[Xx]{2,}(?=[个项次人家户年月日万元%％单部某])|请填写|请输入|字以内[)）]|_{3,}|＿{2,}/;

/** Template text inside cells that were otherwise filled in: one finding for the form. */
export const templateTextLeft = defineCheck({
  meta: {
    id: "SE111",
    name: "template-text-left",
    level: "warning",
    group: "structure",
    title: "单元格中残留模板文字",
    why: "模板提示未改成本项目的内容，指标就没有确切含义。",
    howToFix: "把提示文字改成本项目的实际内容。",
    clause: null,
    defects: ["D05"],
    messages: {
      left: "{count} 处残留模板提示，如第 {row} 行的{label}“{text}”。请改成本项目的实际内容。",
    },
  },
  *run({ form }) {
    const left = leftIn(form.indicators);
    const [first] = left;
    if (first === undefined) return;
    const { row, label } = first;
    const count = left.length;
    const text = quote(first.read.text);
    const at = left.map(({ read }) => read);
    yield { messageId: "left", args: { count, row, label, text }, at, part: label };
  },
});

type Field = { readonly label: string; readonly key: keyof Indicator };

const FIELDS = [
  { label: "指标名称", key: "name" },
  { label: "指标值", key: "target" },
  { label: "完成值", key: "actual" },
  { label: "偏差原因", key: "deviationNote" },
] as const satisfies readonly Field[];

type Left = { readonly label: string; readonly read: Read<unknown>; readonly row: number };

function leftIn(indicators: readonly Indicator[]): readonly Left[] {
  const left: Left[] = [];
  for (const indicator of indicators) {
    for (const { label, key } of FIELDS) {
      const read = indicator[key];
      if (isTemplate(read)) left.push({ label, read, row: indicator.row });
    }
  }
  return left;
}

function isTemplate({ value, text }: Read<unknown>): boolean {
  const placeholder = typeof value === "object" && value !== null && "kind" in value;
  if (placeholder && value.kind === "placeholder") return true;
  return text !== null && text !== "" && HINT.test(text);
}
