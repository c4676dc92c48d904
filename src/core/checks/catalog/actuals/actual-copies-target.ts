import type { Indicator } from "../../../model/form";
import type { Comparator } from "../../../model/quantity";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { quote } from "../../messages";

/** Signs that belong to a target: what was done is a number, not a bound. */
const BOUNDS: readonly Comparator[] = ["atLeast", "atMost", "greaterThan", "lessThan"];

export const actualCopiesTarget = defineCheck({
  meta: {
    id: "SE503",
    name: "actual-copies-target",
    level: "warning",
    kind: "review",
    group: "actuals",
    title: "完成值带有“≥”“≤”符号",
    why: "完成值应是确切的数；带符号的多为照抄指标值，不是实际情况。",
    howToFix: "填写实际完成的确切数值。",
    clause: null,
    defects: ["D52"],
    messages: {
      copied: "“{name}”的完成值“{actual}”与指标值连同符号完全相同。请填写实际完成的确切数值。",
      bound: "“{name}”的完成值“{actual}”带有符号，不是确切的数。请填写实际完成的数值。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      const { target, actual } = indicator;
      if (!hasBound(indicator)) continue;
      const args = { name: nameOf(indicator), actual: quote(actual.text) };
      const same = bare(target.text) === bare(actual.text);
      const where = { at: [actual, target], indicator, part: "实际完成值" } as const;
      yield { messageId: same ? "copied" : "bound", args, ...where };
    }
  },
});

function hasBound({ actual: { value } }: Indicator): boolean {
  return value?.kind === "amount" && !value.implied && BOUNDS.includes(value.comparator);
}

function bare(text: string | null): string {
  return (text ?? "").normalize("NFKC").replace(/\s+/g, "");
}
