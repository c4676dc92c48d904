import type { Indicator } from "../../../model/form";
import type { Quantity } from "../../../model/quantity";
import type { Read } from "../../../model/read";
import { defineCheck } from "../../define-check";
import { nameOf } from "../../form-facts";
import { percentText } from "../../messages";
import { certain, decimalsOf } from "../../reads";
import { QUANTITY_FIELDS } from "../../text-values";

/** Units of things that cannot be halved. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(
  (
    "个 家 人 名 户 位 次 场 件 份 台 套 部 册 本 辆 座 栋 幢 头 只 项 期 篇 起 处 所 间 张 幅 条 " +
    "人次 场次 批次 批 台次 户次 例 宗 笔 枚 艘 村 社区 学校"
  ).split(" "),
);

/** Averages are rarely whole. */
const AVERAGE = /平均|人均|户均|均次|每|年均|月均/;

/** Up to so many, a rate shows whether it can come from that many things. */
const LARGEST_DENOMINATOR = 100;

/** "共抽查 20 批次", "(38/40)": how many things a rate is of. */
const FRACTION = /(?<![\d.])(\d{1,4})\s*[/／÷]\s*(\d{1,4})(?![\d.])/;
const INSPECTED =
  /(?:抽查|抽检|检查|检测|验收|送检|共)[^\d。；，,;]{0,6}(\d{1,3})\s*(?:户|人|家|个|批次|批|份|件|台|套|项|处|所|名|次)/;

/** Counts with decimals, and rates that no count of the stated number of things gives. */
export const countNotWhole = defineCheck({
  meta: {
    id: "SE514",
    name: "count-not-whole",
    level: "note",
    kind: "review",
    group: "actuals",
    title: "计数不是整数，或比率与总数对不上",
    why: "按个、次、人计的数应是整数；比率应能由写明的总数算出，否则数据来源存疑。",
    howToFix: "核对计量单位和原始记录。",
    clause: null,
    defects: ["D68"],
    messages: {
      decimals: "“{name}”的{label}为 {value}，按“{unit}”计应是整数。请核对数值和计量单位。",
      rate: "“{name}”的完成值为 {value}，而表中写明的总数为 {whole}，算不出这个比率（最接近的是 {nearest}）。请核对。",
      fraction: "“{name}”的完成值为 {value}，而表中写明 {part}/{whole}，即 {nearest}。请核对。",
    },
  },
  *run({ form }) {
    for (const indicator of form.indicators) {
      for (const { label, key } of QUANTITY_FIELDS) {
        const read = indicator[key];
        const unit = brokenUnit(read);
        if (unit === null || AVERAGE.test(indicator.name.text ?? "")) continue;
        const args = { name: nameOf(indicator), label, value: read.text ?? "", unit };
        yield { messageId: "decimals", args, at: [read], indicator, part: label };
      }
      const doubt = doubtfulRate(indicator);
      if (doubt === null) continue;
      const { part, whole, nearest } = doubt;
      const base = { name: nameOf(indicator), value: indicator.actual.text ?? "", whole, nearest };
      const where = { at: [indicator.actual], indicator, part: "实际完成值" } as const;
      if (part === null) yield { messageId: "rate", args: base, ...where };
      else yield { messageId: "fraction", args: { ...base, part }, ...where };
    }
  },
});

function brokenUnit(read: Read<Quantity>): string | null {
  const value = certain(read);
  if (value?.kind !== "amount" || value.unitOfMeasure === null) return null;
  const isBroken = !Number.isInteger(value.value) && WHOLE_UNITS.has(value.unitOfMeasure);
  return isBroken ? value.unitOfMeasure : null;
}

type Doubt = { readonly part: number | null; readonly whole: number; readonly nearest: string };

/** A rate against the number of things stated beside it, to the decimals shown. */
function doubtfulRate({ actual, deviationNote, standard, category }: Indicator): Doubt | null {
  const value = certain(actual);
  if (value?.kind !== "amount" || value.dimension !== "ratio" || value.upper !== null) return null;
  const texts = [deviationNote.text, standard.text].join("。");
  const tolerance = 0.5 * 10 ** -(decimalsOf(value.value) + 2) + 1e-9;
  const [, upper, lower] = FRACTION.exec(texts) ?? [];
  const [part, parts] = [Number(upper), Number(lower)];
  if (parts > 0 && part <= parts) {
    const isOff = Math.abs(part / parts - value.canonical) > tolerance;
    return isOff ? { part, whole: parts, nearest: percentText(part / parts) } : null;
  }
  const whole = Number(INSPECTED.exec(texts)?.[1] ?? 0);
  // A satisfaction is a mean of marks, not a count.
  if (whole === 0 || whole > LARGEST_DENOMINATOR || category === "beneficiarySatisfaction") {
    return null;
  }
  const nearest = Math.round(value.canonical * whole) / whole;
  const isOff = Math.abs(nearest - value.canonical) > tolerance;
  return isOff ? { part: null, whole, nearest: percentText(nearest) } : null;
}
