import type { FileFigures, FileRow } from "../../app/workbench/workbench-types";

/** How many files bear a rating; `null` for those without one. */
export type RatingCount = { readonly rating: string | null; readonly count: number };

/** What all files come to together. */
export type FilesSummary = {
  readonly files: number;
  /** Files with a score that was worked out and rated, over which the mean goes. */
  readonly scored: number;
  /** Files whose score is no result yet (未核算, 待评定): not in the mean. */
  readonly unsettled: number;
  /** `null` when no file has a score that counts. */
  readonly mean: number | null;
  readonly errors: number;
  readonly notChecked: number;
  /** Checked files by rating, the best first, those without a rating that counts last. */
  readonly ratings: readonly RatingCount[];
};

/** The line above the table, over every file whatever the filters. */
export function filesSummary(rows: readonly FileRow[]): FilesSummary {
  const figures = rows.flatMap((row) => (row.figures === null ? [] : [row.figures]));
  const scores = figures.flatMap((one) => settledScore(one) ?? []);
  return {
    files: rows.length,
    scored: scores.length,
    unsettled: figures.filter(({ caveat }) => caveat !== undefined).length,
    mean: meanOf(scores),
    errors: sum(figures.map(({ errors }) => errors)),
    notChecked: sum(figures.map(({ notChecked }) => notChecked)),
    ratings: ratingCounts(figures.map(settled)),
  };
}

function settledScore({ score, caveat }: FileFigures): number | null {
  return caveat === undefined ? score : null;
}

/** A rating that is no result yet counts as none. */
function settled(figures: FileFigures): Rated {
  const { rating, caveat } = figures;
  return { rating: caveat === undefined ? rating : null, score: settledScore(figures) };
}

type Rated = { readonly rating: string | null; readonly score: number | null };

/** The words for ratings are the policy's own, so their order is told by the scores that earned them. */
function ratingCounts(figures: readonly Rated[]): readonly RatingCount[] {
  const groups = new Map<string | null, number[]>();
  const counts = new Map<string | null, number>();
  for (const { rating, score } of figures) {
    counts.set(rating, (counts.get(rating) ?? 0) + 1);
    groups.set(rating, [...(groups.get(rating) ?? []), ...(score === null ? [] : [score])]);
  }
  const rank = (rating: string | null): number =>
    rating === null ? -Infinity : (meanOf(groups.get(rating) ?? []) ?? -1);
  return [...counts]
    .map(([rating, count]) => ({ rating, count }))
    .sort((one, other) => rank(other.rating) - rank(one.rating));
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
