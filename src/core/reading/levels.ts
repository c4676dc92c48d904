import type { Category, Dimension } from "../model/form";
import { normalizeLabel, remember } from "../values";

/** What the names of 一级指标 mean, in this order. */
const dimensionWords: readonly (readonly [Dimension, RegExp])[] = [
  ["satisfaction", /满意/],
  ["output", /产出|项目完成|完成指标/],
  ["outcome", /效益|效果|影响|成效/],
  ["cost", /成本/],
  ["management", /管理|过程|投入|决策|规划|执行|履职|效率|运行|预算|资金/],
];

/** What the names of 二级指标 mean, in this order. */
const categoryWords: readonly (readonly [Category, RegExp])[] = [
  ["beneficiarySatisfaction", /满意/],
  ["economicCost", /经济成本/],
  ["socialCost", /社会成本/],
  ["environmentalCost", /(生态|环境).*成本/],
  ["economicOutcome", /经济/],
  ["socialOutcome", /社会/],
  ["environmentalOutcome", /生态|环境/],
  ["sustainability", /持续/],
  ["quantity", /数量/],
  ["quality", /质量/],
  ["timeliness", /时效|时间|进度/],
  ["cost", /成本/],
  ["budgetExecution", /预算执行/],
];

/** The dimension a category belongs to in every form; 成本 stands under 产出 or alone, so it tells nothing. */
const dimensionOfCategory: Readonly<Partial<Record<Category, Dimension>>> = {
  beneficiarySatisfaction: "satisfaction",
  economicOutcome: "outcome",
  socialOutcome: "outcome",
  environmentalOutcome: "outcome",
  sustainability: "outcome",
  quantity: "output",
  quality: "output",
  timeliness: "output",
  economicCost: "cost",
  socialCost: "cost",
  environmentalCost: "cost",
};

/** `readCategory("服务对象⏎满意度指标")` → `"beneficiarySatisfaction"`; `null` for an unknown name. */
export const readCategory: (text: string) => Category | null = remember((text) => {
  const label = normalizeLabel(text);
  return categoryWords.find(([, words]) => words.test(label))?.[0] ?? null;
});

/**
 * The dimension by the name of the 一级指标; where that is missing ("（50分）"), by the 二级指标.
 * A name that is there but unknown is "other"; nothing to go by is `null`.
 */
export function readDimension(text: string | null, category: Category | null): Dimension | null {
  const named = namedDimension(text ?? "");
  if (named === "nameless") return (category && dimensionOfCategory[category]) ?? null;
  return named;
}

const namedDimension = remember((text): Dimension | "nameless" => {
  const label = normalizeLabel(text);
  if (label === "") return "nameless";
  return dimensionWords.find(([, words]) => words.test(label))?.[0] ?? "other";
});

/** Points printed behind a name: `statedWeight("产出指标（50分）")` → `50`, `statedWeight("效益指标⏎30分）")` → `30`. */
export function statedWeight(text: string): number | null {
  const compact = text.replace(/\s/g, "").normalize("NFKC");
  const match = /\(?(\d+(?:\.\d+)?)分\)?$/.exec(compact) ?? /\((\d+(?:\.\d+)?)\)$/.exec(compact);
  return match ? Number(match[1]) : null;
}
