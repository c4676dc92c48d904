import type { Evaluation, ScoredWorkbook } from "../checks/types";
import type { Level } from "../model/finding";
import type { Rating } from "../policy/types";

/** What a target is worth looking at for; in the order in which they are told. */
export type TargetReviewKind =
  | "setLow"
  | "belowLastYear"
  | "notReached"
  | "costOverBudget"
  | "notQuantified"
  | "notTestable"
  | "unitMissing"
  | "weightConcentrated"
  | "categoryMissing"
  | "actualsEqualTargets"
  | "sameTargetText"
  | "duplicated";

/** One thing to do better when next year's targets are set, and the cells that show it. */
export type TargetReviewLine = {
  readonly kind: TargetReviewKind;
  readonly level: Level;
  /** Complete Chinese sentences: the fact with its figures, then what to do. */
  readonly message: string;
  readonly sheet: string;
  /** A1 addresses; the first one is where to go. Never empty. */
  readonly cells: readonly string[];
  /** Index into the workbook's forms. */
  readonly form: number;
  /** Sheet row of the indicator; `null` for a line about several rows or the form. */
  readonly row: number | null;
  readonly project: string;
  /** The indicator's name, shortened; `null` where `row` is. */
  readonly indicator: string | null;
  /** Marks of the rows concerned; `null` where the form does not say. */
  readonly weight: number | null;
  /** actual ÷ target, a ratio; only where the line is about it. */
  readonly achievementRate: number | null;
  /** The check that decided; `null` for a rule of the review itself. */
  readonly check: string | null;
  /** The document behind the limit; `null`: 本工具默认. */
  readonly clause: string | null;
};

/** Rows with actual ÷ target from `from` up to below `to`; `to: null` is open, and both alike mean exactly that. */
export type AchievementClass = {
  readonly from: number;
  readonly to: number | null;
  readonly indicators: number;
};

/** How many indicators of a form are worth a look, out of how many. Shares are ratios with four decimals. */
export type FormReview = {
  readonly form: number;
  readonly sheet: string;
  /** Where the form begins to speak of itself: its name, else its first cell. */
  readonly cell: string;
  readonly project: string;
  /** Indicators with marks of their own. */
  readonly indicators: number;
  /** Those whose target and actual make a ratio. */
  readonly compared: number;
  readonly setLow: number;
  readonly notReached: number;
  readonly notQuantified: number;
  readonly notTestable: number;
  readonly shares: {
    readonly setLow: number;
    readonly notReached: number;
    readonly notQuantified: number;
    readonly notTestable: number;
  };
  /** Lines of the list about this form. */
  readonly lines: number;
};

/** 目标质量倒查: what this year's result says about how the targets were set. An aid, not a score. */
export type TargetReview = {
  /** Every kind, those without a line too. */
  readonly counts: Readonly<Record<TargetReviewKind, number>>;
  /** From low to high, empty ones too; only rows of which more is better. */
  readonly classes: readonly AchievementClass[];
  /** In the order of the workbook. */
  readonly forms: readonly FormReview[];
  /** The most important first. */
  readonly lines: readonly TargetReviewLine[];
};

export type ApplicationKind = "lowRating" | "lowExecution" | "raiseTargets";

/** One suggestion for next year's budget, with the figures and cells behind it. */
export type ApplicationItem = {
  readonly kind: ApplicationKind;
  /** Complete Chinese sentences: the fact with its figures, then the suggestion. */
  readonly message: string;
  readonly sheet: string;
  /** A1 addresses; the first one is where to go. Never empty. */
  readonly cells: readonly string[];
  /** Index into the workbook's forms. */
  readonly form: number;
  readonly project: string;
  /** The proposed total, else the typed one. */
  readonly score: number | null;
  readonly rating: Rating | null;
  /** A ratio. */
  readonly executionRate: number | null;
  /** The year's budget, and how much of it was not spent, in 元. */
  readonly budget: number | null;
  readonly unspent: number | null;
  /** Targets that look too low. */
  readonly lowTargets: number;
  readonly clause: string | null;
};

/** 结果应用: what the result suggests for next year's budget. Suggestions, nothing decided. */
export type ResultApplication = {
  readonly counts: Readonly<Record<ApplicationKind, number>>;
  /** Ratings first, then execution, then targets; within each the weightiest first. */
  readonly items: readonly ApplicationItem[];
};

/** A scored workbook; of an evaluation, what is marked 不适用 is not told again. */
export type ReviewedWorkbook = ScoredWorkbook & Partial<Pick<Evaluation, "waived">>;

/** What this year's result says for the next one. */
export type NextYear = {
  readonly targetReview: TargetReview | null;
  readonly resultApplication: ResultApplication | null;
};
