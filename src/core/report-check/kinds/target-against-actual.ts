import { placeIn } from "../read-report";
import { actualsIn, isReached, targetsIn, type Stated } from "../read-targets";
import { fail, open, pass, review, type ReportRule, type Said, type Sides } from "../report-rule";
import type { Report } from "../report-types";
import { showFigure, showRate } from "../show-figures";

/** A target of the report against what the report says was reached of the same thing. */
export const targetAgainstActual: ReportRule = {
  id: "RC10",
  title: "目标与完成数",
  *check(report) {
    const actuals = actualsIn(report);
    for (const target of targetsIn(report)) {
      const beside = actuals.filter((actual) => isBeside(target, actual));
      const candidates = actuals.filter((actual) => isSameThing(target, actual));
      const [nearest] = beside;
      if (nearest) yield judge(report, target, [nearest]);
      else if (target.figure.bound !== null && target.noun !== null && target.verb !== null) {
        yield judge(report, target, candidates);
      }
    }
  },
};

/** "计划新建 50 公里,实际新建 52 公里": the result in the same sentence needs no name. */
function isBeside(target: Stated, actual: Stated): boolean {
  return (
    target.sentence === actual.sentence &&
    target.figure.family === actual.figure.family &&
    actual.figure.start > target.figure.end &&
    isReached(actual.sentence, actual.figure)
  );
}

function isSameThing(target: Stated, actual: Stated): boolean {
  return (
    target.figure.family === actual.figure.family &&
    target.noun === actual.noun &&
    target.sentence !== actual.sentence
  );
}

function judge(report: Report, target: Stated, found: readonly Stated[]): Said {
  const places = [placeIn(report, target.sentence)];
  const goal = `${showFigure(target.figure)}${target.figure.bound === null ? "" : "以上"}`;
  const named = `${target.verb ?? ""}${target.noun ?? ""}`;
  const same = found.filter(({ verb }) => verb !== null && verb === target.verb);
  // The same verb names the same thing; without one, every count of the noun may be meant.
  const candidates = same.length > 0 ? same : found;
  if (candidates.length === 0) {
    return open(`无法核对目标“${named} ${goal}”：报告没有写同一事项的完成数。请补写。`, { places });
  }
  const sides: Sides = {
    places: [...places, ...sentencesOf(candidates).map((one) => placeIn(report, one))],
  };
  const met = candidates.filter(({ figure }) => figure.canonical >= target.figure.canonical);
  const list = shares(target, candidates);
  if (met.length === candidates.length) {
    return pass(`已核对一致：目标 ${goal}，${list}，已达到。`, sides);
  }
  if (met.length > 0) {
    const message = `目标“${named} ${goal}”没有写明按哪个数算，结论相反：${list}。请写明口径。`;
    return review("warning", message, sides);
  }
  return fail("warning", `目标 ${goal}，${list}，没有达到。请核对，并写明原因。`, sides);
}

function sentencesOf(candidates: readonly Stated[]) {
  return [...new Set(candidates.map(({ sentence }) => sentence))];
}

const LISTED = 4;

function shares(target: Stated, candidates: readonly Stated[]): string {
  return candidates
    .slice(0, LISTED)
    .map(({ figure, verb, noun }) => {
      const share = showRate(figure.canonical / target.figure.canonical, 0);
      return `${verb ?? ""}${noun ?? ""} ${showFigure(figure)}（${share}）`.trim();
    })
    .join("、");
}
