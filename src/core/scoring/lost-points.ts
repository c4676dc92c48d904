import type { Category, Dimension } from "../model/form";
import { roundHalfUp, sum } from "./arithmetic";
import { earnsMarks, projectsOf, type ScoredProjects } from "./scored-projects";
import { carriesMarks } from "./total";
import type { ScoredForm } from "./types";

/** Points lost out of the weight of the rows that have a score. */
export type Loss = { readonly lost: number; readonly weight: number };

/** Points lost under one 一级指标, or by budget execution. */
export type LostBar = Loss & { readonly dimension: Dimension | "execution" };

/** Points lost under one 二级指标. */
export type CategoryLoss = Loss & {
  /** `null` where the form's word is none we know, or none is there. */
  readonly category: Category | null;
  /** The form's own word where `category` is `null`; `null` where the row names none. */
  readonly text: string | null;
};

export type LostPoints = Loss & {
  /** Only dimensions that carry weight, in the order of a form. */
  readonly bars: readonly LostBar[];
  /** The categories that lost points, the most first. */
  readonly categories: readonly CategoryLoss[];
  /** Rows with a weight and without any score; they are left out. */
  readonly unscored: number;
};

const ORDER: readonly LostBar["dimension"][] = [
  "execution",
  "cost",
  "output",
  "outcome",
  "satisfaction",
  "management",
  "other",
];

type Row = {
  readonly dimension: LostBar["dimension"];
  readonly category: Category | null;
  readonly text: string | null;
  readonly weight: number | null;
  readonly score: number | null;
};

type CountedRow = Row & { readonly weight: number; readonly score: number };

/**
 * Points lost over all project forms, by dimension and by category: by the proposed score, else by the typed one.
 * Without a project nothing is lost of nothing.
 */
export function lostPoints(scored: ScoredProjects): LostPoints {
  const rows = projectsOf(scored).flatMap(({ form }) => rowsOf(form));
  const counted = rows.filter(isCounted);
  const byDimension = grouped(counted, ({ dimension }) => dimension);
  const bars = ORDER.map((dimension) => ({
    dimension,
    ...lossOf(byDimension.get(dimension) ?? []),
  })).filter(({ weight }) => weight > 0);
  return {
    ...lossOf(counted),
    bars,
    categories: categoryLosses(counted),
    unscored: rows.filter(({ weight, score }) => weight !== null && score === null).length,
  };
}

function grouped<Key extends string>(
  rows: readonly CountedRow[],
  keyOf: (row: CountedRow) => Key,
): ReadonlyMap<Key, readonly CountedRow[]> {
  const groups = new Map<Key, CountedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function rowsOf({ funding, indicators }: ScoredForm): readonly Row[] {
  return [
    ...funding.filter(earnsMarks).map(({ row, proposedScore }): Row => ({
      dimension: "execution",
      category: "budgetExecution",
      text: null,
      weight: row.weight.value,
      score: proposedScore ?? row.score.value,
    })),
    ...indicators.filter(carriesMarks).map(({ indicator, proposedScore }): Row => ({
      dimension: indicator.dimension ?? "other",
      category: indicator.category,
      text: indicator.category === null ? plainText(indicator.categoryText) : null,
      weight: indicator.weight.value,
      score: proposedScore ?? indicator.score.value,
    })),
  ];
}

/** The points that forms print behind a name: "重点工作（20分）". */
const POINTS = /[（(]\d+(?:\.\d+)?分[）)]$/;

function plainText(text: string | null): string | null {
  const plain = (text ?? "").replace(/\s+/g, "").replace(POINTS, "");
  return plain === "" ? null : plain;
}

function isCounted(row: Row): row is CountedRow {
  return row.weight !== null && row.score !== null;
}

function categoryLosses(rows: readonly CountedRow[]): readonly CategoryLoss[] {
  const groups = grouped(rows, ({ category, text }) => category ?? `"${text ?? ""}`);
  return [...groups.values()]
    .map((group) => ({
      category: group[0]?.category ?? null,
      text: group[0]?.text ?? null,
      ...lossOf(group),
    }))
    .filter(({ lost }) => lost > 0)
    .sort((one, other) => other.lost - one.lost || other.weight - one.weight);
}

function lossOf(rows: readonly CountedRow[]): Loss {
  const weight = sum(rows.map((row) => row.weight));
  const lost = sum(rows.map((row) => Math.max(difference(row), 0)));
  return { weight: roundHalfUp(weight, 2), lost: roundHalfUp(lost, 2) };
}

/** Weight less score without binary noise; scores have no more than six decimals. */
function difference({ weight, score }: CountedRow): number {
  return Math.round((weight - score) * 1e6) / 1e6;
}

/** The categories that lost most, and what all others lost together; `rest` is `null` when there are no others. */
export type TopLosses = {
  readonly top: readonly CategoryLoss[];
  readonly rest: (Loss & { readonly categories: number }) | null;
};

/** The first `most` categories; one alone beyond them is not worth a sum and stays. */
export function topLosses({ categories }: LostPoints, most: number): TopLosses {
  if (categories.length <= most + 1) return { top: categories, rest: null };
  const others = categories.slice(most);
  return {
    top: categories.slice(0, most),
    rest: {
      categories: others.length,
      lost: roundHalfUp(sum(others.map(({ lost }) => lost)), 2),
      weight: roundHalfUp(sum(others.map(({ weight }) => weight)), 2),
    },
  };
}
