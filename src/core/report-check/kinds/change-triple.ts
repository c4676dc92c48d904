import { readChanges, type Change } from "../read-changes";
import { halfStep } from "../read-figures";
import { placeIn } from "../read-report";
import type { Figure } from "../report-types";
import { fail, open, pass, type ReportRule, type Said, type Sides } from "../report-rule";
import { showFigure, showIn, showRate } from "../show-figures";

/** A value now, its change and the percentage: each recomputed from the others, within what rounding allows. */
export const changeTriple: ReportRule = {
  id: "RC01",
  title: "数值、增减额与增减幅度",
  *check(report) {
    for (const sentence of report.sentences) {
      for (const change of readChanges(sentence, report.year)) {
        yield* judge(change, { places: [placeIn(report, sentence, spanOf(change))] });
      }
    }
  },
};

/** From the value to the last figure of the change. */
function spanOf({ value, amount, rate, points, prior, sentence }: Change) {
  const figures = [value, amount, rate, points, prior].filter((figure) => figure !== null);
  const start = Math.min(...figures.map((figure) => figure.start));
  const head = Math.max(...[...",;:"].map((mark) => sentence.text.lastIndexOf(mark, start - 1)));
  return { start: head + 1, end: Math.max(...figures.map((figure) => figure.end)) };
}

function* judge(change: Change, sides: Sides): Generator<Said> {
  const { amount, rate, points, prior } = change;
  const tests: (Said | null)[] = [];
  if (prior !== null && amount !== null) tests.push(testAmount(change, { prior, amount }, sides));
  if (prior !== null && rate !== null)
    tests.push(testRate(change, fromPrior(change, prior), sides));
  if (prior === null && amount !== null && rate !== null) {
    tests.push(testRate(change, fromAmount(change, amount), sides));
  }
  if (prior !== null && points !== null)
    tests.push(testAmount(change, { prior, amount: points }, sides));
  const results = tests.filter((test) => test !== null);
  if (results.length === 0) yield* cannotTell(change, sides);
  else yield results.find(({ kind }) => kind === "fail") ?? (results[0] as Said);
}

/** The range a rounded number may come from. */
type Range = readonly [number, number];

function rangeOf(figure: Figure): Range {
  const value = Math.abs(figure.canonical);
  return [value - halfStep(figure), value + halfStep(figure)];
}

type Basis = { readonly delta: Range; readonly prior: Range };

function fromAmount({ value, direction }: Change, amount: Figure): Basis {
  const [low, high] = rangeOf(value);
  const delta = rangeOf(amount);
  const prior: Range =
    direction === 1 ? [low - delta[1], high - delta[0]] : [low + delta[0], high + delta[1]];
  return { delta, prior };
}

function fromPrior({ value }: Change, prior: Figure): Basis {
  const [low, high] = rangeOf(value);
  const before = rangeOf(prior);
  const least = value.canonical >= prior.canonical ? low - before[1] : before[0] - high;
  const most = value.canonical >= prior.canonical ? high - before[0] : before[1] - low;
  return { delta: [Math.max(least, 0), most], prior: before };
}

/** A percentage cut off instead of rounded is let pass: up to one whole unit of its last place above. */
function testRate(change: Change, basis: Basis, sides: Sides): Said | null {
  const { rate, value, direction, prior } = change;
  if (rate === null || basis.prior[0] <= 0) return null;
  const stated = Math.abs(rate.canonical);
  const low = basis.delta[0] / basis.prior[1] - 2 * halfStep(rate);
  const high = basis.delta[1] / basis.prior[0] + halfStep(rate);
  const before = middle(basis.prior);
  const worked = middle(basis.delta) / before;
  const agrees = stated >= low - EPSILON && stated <= high + EPSILON;
  const wrongWay = prior !== null && (value.canonical - prior.canonical) * direction < 0;
  const verb = direction === 1 ? "增加" : "减少";
  const shown = showRate(worked, rate.decimals);
  const basisText = `上年为 ${showIn(value, before)}，${verb} ${shown}`;
  if (agrees && !wrongWay) {
    return pass(`已核对一致：${showFigure(value)}，${basisText}。`, sides);
  }
  if (wrongWay && agrees) return wrongDirection(change, prior, sides);
  const advice = otherBase(stated, middle(basis.delta), value)
    ? "（报告的比例像是除以了本年数）"
    : "";
  return fail(
    "error",
    `报告写${verb} ${showFigure(rate)}，按所写数字推算${basisText}${advice}。请核对这组数字。`,
    sides,
  );
}

function wrongDirection({ value, direction }: Change, prior: Figure, sides: Sides): Said {
  const [said, is] = direction === 1 ? ["增加", "减少"] : ["减少", "增加"];
  const message = `报告写${said}，而由 ${showFigure(prior)} 到 ${showFigure(value)} 是${is}。请核对数字和说法。`;
  return fail("error", message, sides);
}

function otherBase(stated: number, delta: number, { canonical }: Figure): boolean {
  return canonical > 0 && Math.abs(delta / canonical - stated) < WRONG_BASE;
}

/** A percentage this near to the one over this year's value was divided by that. */
const WRONG_BASE = 0.00006;
const EPSILON = 1e-9;

/** The value before, and by how much it is said to have changed. */
type Stated = { readonly prior: Figure; readonly amount: Figure };

function testAmount(change: Change, { prior, amount }: Stated, sides: Sides): Said | null {
  const { value, direction } = change;
  const points = amount.family === "百分点";
  const factor = points ? 0.01 : 1;
  const stated = direction * Math.abs(amount.canonical) * factor;
  const worked = value.canonical - prior.canonical;
  const slack = halfStep(value) + halfStep(prior) + halfStep(amount) * factor;
  if (Math.abs(worked - stated) <= slack + Math.abs(worked) * EPSILON) {
    return pass(
      `已核对一致：${showFigure(prior)} 到 ${showFigure(value)}，相差 ${showFigure(amount)}。`,
      sides,
    );
  }
  const way = worked >= 0 ? "增加" : "减少";
  const difference = points
    ? `${showRate(Math.abs(worked), amount.decimals).replace("%", "")} 个百分点`
    : showIn(amount, Math.abs(worked));
  const said = `报告写${direction === 1 ? "增加" : "减少"} ${showFigure(amount)}`;
  const message = `${said}，而由 ${showFigure(prior)} 到 ${showFigure(value)} 是${way} ${difference}。请核对这组数字。`;
  return fail("error", message, sides);
}

function* cannotTell(change: Change, sides: Sides): Generator<Said> {
  const { value, amount, rate, direction } = change;
  if (amount !== null) {
    const { prior, delta } = fromAmount(change, amount);
    if (prior[0] <= 0) return;
    const verb = direction === 1 ? "增加" : "减少";
    const shown = showRate(middle(delta) / middle(prior), 2);
    const message = `无法核对：没有写上年数和增减比例。按所写数字，上年应为 ${showIn(value, middle(prior))}，${verb} ${shown}。请补写上年数。`;
    yield open(message, sides);
  } else if (rate !== null) yield rateAlone(change, rate, sides);
}

function rateAlone({ value, direction }: Change, rate: Figure, sides: Sides): Said {
  const ratio = direction * Math.abs(rate.canonical);
  const before = value.canonical / (1 + ratio);
  const usable = ratio > -1 && Number.isFinite(before);
  const inferred = usable ? `按比例倒推，上年约为 ${showIn(value, before)}；` : "";
  return open(
    `无法核对：只写了 ${showFigure(rate)}，没有写上年数和增减额。${inferred}请补写上年数。`,
    sides,
  );
}

function middle([low, high]: Range): number {
  return (low + high) / 2;
}
