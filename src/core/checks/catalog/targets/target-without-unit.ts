import type { Indicator } from "../../../model/form";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

/** "购置数量（台）" carries its unit in the name. */
const UNIT_IN_NAME = /[（(][^（）()]{1,8}[)）]\s*$/;

/** One note for the whole form. */
export const targetWithoutUnit = defineCheck({
  meta: {
    id: "SE403",
    name: "target-without-unit",
    level: "note",
    group: "targets",
    title: "指标值没有计量单位",
    why: "没有单位的数字含义不清，也无法与完成值核对单位。",
    howToFix: "在指标值和完成值中写明计量单位。",
    clause: null,
    defects: ["D37"],
    messages: {
      noUnit: "{count} 项指标值没有计量单位，如“{name}”的“{text}”。建议补上单位。",
    },
  },
  *run({ form }) {
    const bare = form.indicators.filter(hasNoUnit);
    const [first] = bare;
    if (first === undefined) return;
    const args = { count: bare.length, name: nameOf(first), text: quote(first.target.text) };
    yield { messageId: "noUnit", args, at: bare.map(({ target }) => target), part: "指标值" };
  },
});

function hasNoUnit({ name, target }: Indicator): boolean {
  const isBare = target.value?.kind === "amount" && target.value.unitOfMeasure === null;
  return isBare && !UNIT_IN_NAME.test(name.text ?? "");
}
