import { leadOf } from "../read-labels";
import { placeIn } from "../read-report";
import { fail, pass, review, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure, showIn } from "../show-figures";

/** "10 亿元以上 16 个". */
type Step = { readonly floor: Figure; readonly count: Figure };

type Series = {
  readonly sentence: Sentence;
  /** From the highest floor to the lowest. */
  readonly steps: readonly Step[];
  readonly total: Figure | null;
  readonly amount: Figure | null;
};

/** Counts by "N 以上": possible when each includes those above, or when each stands alone, or both. */
export const thresholdSeries: ReportRule = {
  id: "RC06",
  title: "“N 以上”的分档个数",
  *check(report) {
    for (const sentence of report.sentences) {
      const series = sentence.isRow ? null : seriesIn(report, sentence);
      if (series !== null) yield judge(report, series);
    }
  },
};

const BETWEEN = /^[^,;:。、\d]{0,14}$/;

function seriesIn(report: Report, sentence: Sentence): Series | null {
  const { figures, text } = sentence;
  const steps = figures.flatMap((floor, index): readonly Step[] => {
    const count = figures[index + 1];
    if (floor.bound !== "atLeast" || floor.unit === null || count === undefined) return [];
    const isPair = BETWEEN.test(text.slice(floor.end, count.start)) && isCount(count);
    return isPair && floor.family !== count.family ? [{ floor, count }] : [];
  });
  const [first, ...others] = steps;
  if (first === undefined || others.length === 0) return null;
  if (others.some(({ floor }) => floor.family !== first.floor.family)) return null;
  const sorted = [...steps].sort((one, other) => other.floor.canonical - one.floor.canonical);
  const distinct = new Set(sorted.map(({ floor }) => floor.canonical)).size === sorted.length;
  if (!distinct) return null;
  const totals = totalsOf(report, sentence, first);
  const amount = totals.amount ?? amountBehind(sentence, steps);
  return { sentence, steps: sorted, total: totals.total, amount };
}

function isCount({ dimension, unit, decimals, bound }: Figure): boolean {
  return dimension === "count" && unit !== null && decimals === 0 && bound === null;
}

/** "……1 亿元以上的 49 个,投资总额 212.4 亿元": the amount of all may stand behind the series. */
function amountBehind(sentence: Sentence, steps: readonly Step[]): Figure | null {
  const last = steps.at(-1);
  const behind = sentence.figures.filter(
    (figure) =>
      last !== undefined &&
      figure.start > last.count.end &&
      figure.family === last.floor.family &&
      figure.bound === null &&
      /总额|总投资|总计|合计/.test(leadOf(sentence, figure)),
  );
  return behind[0] ?? null;
}

/** The count and the amount of all, stated before the series in the same paragraph. */
function totalsOf(report: Report, sentence: Sentence, { floor, count }: Step) {
  const inParagraph = report.sentences.filter(
    ({ paragraph, index }) => paragraph === sentence.paragraph && index <= sentence.index,
  );
  const before = inParagraph.flatMap((one) =>
    one.figures.filter((figure) => one !== sentence || figure.start < floor.start),
  );
  const counts = before.filter((figure) => isCount(figure) && figure.family === count.family);
  const amounts = before.filter((one) => one.family === floor.family && one.bound === null);
  return { total: counts.at(-1) ?? null, amount: amounts.at(-1) ?? null };
}

/** What speaks against a reading; empty when it is possible. */
type Reading = { readonly name: string; readonly objections: readonly string[] };

function judge(report: Report, series: Series): Said {
  const sides = { places: [placeIn(report, series.sentence)] };
  const readings = [cumulative(series), separate(series)];
  const possible = readings.filter(({ objections }) => objections.length === 0);
  if (possible.length === 0) {
    const list = readings.map(({ name, objections }) => `${name}：${objections.join("，")}`);
    return fail("error", `分档个数怎样理解都对不上。${list.join("；")}。请核对这组数字。`, sides);
  }
  const [only, second] = possible;
  if (second === undefined) {
    const other = readings.find((reading) => reading !== only);
    const why = other?.objections[0] ?? "";
    return pass(`已核对一致：只能理解为“${only?.name ?? ""}”（另一种读法：${why}）。`, sides);
  }
  const message = `分档个数有两种读法：${describe(series)}，两种都说得通。请写明各档是否包含更高档。`;
  return review("warning", message, sides);
}

function cumulative({ steps, total, amount }: Series): Reading {
  const objections: string[] = [];
  steps.forEach(({ floor, count }, index) => {
    const above = steps[index - 1];
    if (above && above.count.value > count.value) {
      objections.push(`${showFigure(above.floor)}以上的比${showFigure(floor)}以上的还多`);
    }
  });
  const most = steps.at(-1)?.count.value ?? 0;
  if (total && most > total.value)
    objections.push(`最低一档 ${String(most)} 多于总数 ${showFigure(total)}`);
  const floorSum = cumulativeFloor(steps);
  if (amount && floorSum > amount.canonical * (1 + SLACK))
    objections.push(tooMuch(amount, floorSum));
  return { name: "低档包含高档", objections };
}

function separate({ steps, total, amount }: Series): Reading {
  const objections: string[] = [];
  const counted = steps.reduce((all, { count }) => all + count.value, 0);
  if (total && counted > total.value) {
    objections.push(`各档合计 ${String(counted)} 多于总数 ${showFigure(total)}`);
  }
  const floorSum = steps.reduce((all, { floor, count }) => all + floor.canonical * count.value, 0);
  if (amount && floorSum > amount.canonical * (1 + SLACK))
    objections.push(tooMuch(amount, floorSum));
  return { name: "各档互不包含", objections };
}

const SLACK = 1e-9;

function tooMuch(amount: Figure, floorSum: number): string {
  return `各档下限合计 ${showIn(amount, floorSum)} 已超过总额 ${showFigure(amount)}`;
}

function cumulativeFloor(steps: readonly Step[]): number {
  let above = 0;
  let sum = 0;
  for (const { floor, count } of steps) {
    sum += Math.max(count.value - above, 0) * floor.canonical;
    above = count.value;
  }
  return sum;
}

function describe(series: Series): string {
  const { steps, total, amount } = series;
  const counted = steps.reduce((all, { count }) => all + count.value, 0);
  const rest = total ? `，另有 ${String(total.value - counted)} 个不在各档` : "";
  const floor = amount ? `，下限合计 ${showIn(amount, cumulativeFloor(steps))}` : "";
  return `低档包含高档（最多 ${String(steps.at(-1)?.count.value ?? 0)} 个${floor}），或各档互不包含（合计 ${String(counted)} 个${rest}）`;
}
