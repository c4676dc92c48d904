import type { Figure, Report, Sentence } from "./report-types";

/** So many projects have such a score. */
export type ScoreGroup = { readonly count: Figure; readonly score: number };

/** A statement of how many projects have which score: "27 个项目中,25 个得 100 分,1 个 93 分,1 个 92 分". */
export type ScoreDistributionStatement = {
  readonly sentence: Sentence;
  readonly groups: readonly ScoreGroup[];
  /** The number of all projects, where the same sentence says it. */
  readonly total: Figure | null;
};

const COUNTERS = /^(?:个|项)/;
const SCORE_BETWEEN = /^[^;,、\d]{0,16}$/;
const SHARED = /(?:均|都|各|分别)?[^;,。\d]{0,10}$/;

/** Statements of two groups and more; rows of tables are left out. */
export function scoreDistributions({ sentences }: Report): readonly ScoreDistributionStatement[] {
  return sentences.flatMap((sentence) => {
    const groups = sentence.isRow ? [] : groupsIn(sentence);
    if (groups.length < 2) return [];
    const counted = groups.map(({ count }) => count);
    const total = sentence.figures.find(
      (figure) =>
        isCount(figure) && !counted.includes(figure) && figure.start < (counted[0]?.start ?? 0),
    );
    return [{ sentence, groups, total: total ?? null }];
  });
}

function groupsIn({ text, figures }: Sentence): readonly ScoreGroup[] {
  return figures.flatMap((count, index) => {
    const score = figures[index + 1];
    if (!isCount(count) || score === undefined) return [];
    const between = text.slice(count.end, score.start);
    const fits = score.unit === "分" && score.bound === null && SCORE_BETWEEN.test(between);
    return fits && SHARED.test(between) ? [{ count, score: score.value }] : [];
  });
}

function isCount({ unit, decimals, bound }: Figure): boolean {
  return unit !== null && COUNTERS.test(unit) && decimals === 0 && bound === null;
}
