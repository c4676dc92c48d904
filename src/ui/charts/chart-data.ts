import type { Dimension, Evaluation, ScoredForm } from "../../core/index";
import { isScored } from "../explain/project-rows";

/** One project's bar: both scores on the form's own scale. */
export type ScoreBar = {
  /** Index into the workbook's forms. */
  readonly form: number;
  readonly name: string;
  readonly typed: number | null;
  readonly proposed: number | null;
  readonly full: number;
};

/** Points lost under one 一级指标, or by budget execution. */
export type LostBar = {
  readonly dimension: Dimension | "execution";
  readonly lost: number;
  readonly weight: number;
};

export type LostPoints = {
  /** Only dimensions that carry weight, in the order of a form. */
  readonly bars: readonly LostBar[];
  readonly lost: number;
  readonly weight: number;
  /** Rows with a weight and without any score; they are left out. */
  readonly unscored: number;
};

/** The projects' scores, the lowest first and those without any score last. */
export function scoreBars({ summary, forms }: Evaluation): readonly ScoreBar[] {
  const bars = (summary?.scores ?? []).map(({ form, project, score, proposedScore }) => ({
    form,
    name: project,
    typed: score,
    proposed: proposedScore,
    full: forms[form]?.policy.fullScore.value ?? 100,
  }));
  return bars.sort((one, other) => rank(one) - rank(other) || one.form - other.form);
}

/** The share of the full score that the bar is sorted and summed up by: the proposal, else what was typed. */
export function scoreOf({ proposed, typed }: ScoreBar): number | null {
  return proposed ?? typed;
}

function rank(bar: ScoreBar): number {
  const score = scoreOf(bar);
  return score === null ? Infinity : score / bar.full;
}

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
  readonly weight: number | null;
  readonly score: number | null;
};

/** Points lost by dimension over all project forms: by the proposed score, else by the typed one. */
export function lostPoints({ summary, forms }: Evaluation): LostPoints {
  const counted = new Set((summary?.scores ?? []).map(({ form }) => form));
  const rows = forms.filter((_, index) => counted.has(index)).flatMap(scoredRows);
  const bars = ORDER.map((dimension) => barOf(dimension, rows)).filter(({ weight }) => weight > 0);
  return {
    bars,
    lost: round(sum(bars.map(({ lost }) => lost))),
    weight: round(sum(bars.map(({ weight }) => weight))),
    unscored: rows.filter(({ weight, score }) => weight !== null && score === null).length,
  };
}

function scoredRows({ funding, indicators }: ScoredForm): readonly Row[] {
  const execution = funding.filter(isScored).map(({ row, proposedScore }): Row => {
    return {
      dimension: "execution",
      weight: row.weight.value,
      score: proposedScore ?? row.score.value,
    };
  });
  const own = indicators.filter(({ indicator: { parentRow, scoreSharedWithRow, row } }) => {
    return parentRow === null && (scoreSharedWithRow === null || scoreSharedWithRow === row);
  });
  return [
    ...execution,
    ...own.map(({ indicator, proposedScore }): Row => {
      return {
        dimension: indicator.dimension ?? "other",
        weight: indicator.weight.value,
        score: proposedScore ?? indicator.score.value,
      };
    }),
  ];
}

function barOf(dimension: LostBar["dimension"], rows: readonly Row[]): LostBar {
  const counted = rows.flatMap(({ weight, score, ...row }) =>
    row.dimension === dimension && weight !== null && score !== null ? [{ weight, score }] : [],
  );
  const weight = sum(counted.map((row) => row.weight));
  const lost = sum(counted.map((row) => Math.max(row.weight - row.score, 0)));
  return { dimension, weight: round(weight), lost: round(lost) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(Number((value * 100).toPrecision(12))) / 100;
}
