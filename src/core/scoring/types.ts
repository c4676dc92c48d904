import type { FundingRow, Indicator, SelfEvaluationForm } from "../model/form";
import type { Policy, Rating } from "../policy/types";

/** One step of a score's derivation: which rule, what went in, what came out. */
export type ScoreStep = {
  /** In Chinese, for the user: "完成值达到指标值，得满分". */
  readonly rule: string;
  readonly clause: string | null;
  readonly inputs: readonly {
    readonly name: string;
    readonly cell: string | null;
    readonly value: number | string;
  }[];
  readonly result: number | string;
};

export type IndicatorStatus = "met" | "exceeded" | "short" | "notComparable" | "missing";

export type ScoredIndicator = {
  readonly indicator: Indicator;
  readonly status: IndicatorStatus;
  /** actual ÷ target for amounts that compare; `null` otherwise. A ratio. */
  readonly achievementRate: number | null;
  /** `null`: a person must decide; the last step says why. */
  readonly proposedScore: number | null;
  /** The scores a person may choose from, e.g. of a qualitative tier. */
  readonly proposedRange: readonly [number, number] | null;
  readonly steps: readonly ScoreStep[];
};

export type ScoredFundingRow = {
  readonly row: FundingRow;
  /** A ratio, not rounded for display. */
  readonly proposedExecutionRate: number | null;
  /** Only the scored row (年度资金总额) has one. */
  readonly proposedScore: number | null;
  readonly steps: readonly ScoreStep[];
};

export type ScoredForm = {
  readonly form: SelfEvaluationForm;
  readonly policy: Policy;
  readonly policyChosenBecause: string;
  readonly funding: readonly ScoredFundingRow[];
  /** In the order of `form.indicators`. */
  readonly indicators: readonly ScoredIndicator[];
  /** `null` while any scored row waits for a person. */
  readonly proposedTotal: number | null;
  /** Of `proposedTotal`, else of the typed total; `null` when there is neither, or the weights do not make the full score. */
  readonly rating: Rating | null;
  readonly steps: readonly ScoreStep[];
};

/** The ways an overall score comes about (部门综合得分). */
export type SummaryMethod =
  "meanOfProjects" | "budgetWeighted" | "ownTable" | "goalWeighted" | "blockWeighted" | "manual";

export type ProjectScore = {
  readonly project: string;
  readonly sheet: string;
  /** Index into the workbook's forms. */
  readonly form: number;
  /** The typed total. */
  readonly score: number | null;
  readonly proposedScore: number | null;
  readonly rating: Rating | null;
  /** In 元, on the policy's budget basis; `null` when not stated. */
  readonly budget: number | null;
};

/** The overall score by one method. */
export type MethodScore = {
  readonly method: SummaryMethod;
  readonly score: number | null;
  readonly rating: Rating | null;
  /** The rating in the words of the policy; `null` without one. */
  readonly ratingText: string | null;
  /** "(25×100+93+92)÷27=99.44"; `null` without a score: the last step then says why. */
  readonly derivation: string | null;
  /** Whose figures it rests on: typed in the forms, proposed by this tool, or some of each. */
  readonly restsOn: "typed" | "proposed" | "both" | null;
  readonly steps: readonly ScoreStep[];
};

/** A method that gives a total somebody typed, and with which rounding. */
export type Reproduction = {
  readonly method: SummaryMethod;
  /** The result before rounding. */
  readonly result: number;
  readonly rounding: "none" | "halfUp" | "truncated";
  /** Of the stated total. */
  readonly decimals: number;
  readonly restsOn: "typed" | "proposed" | "both";
};

/** A department's overall score as somebody typed it, and where. */
export type StatedTotal = {
  readonly score: number;
  readonly sheet: string;
  readonly cell: string;
  /** Index into the workbook's forms; `null` on a sheet that is none. */
  readonly form: number | null;
};

/** The department's result over all project forms. */
export type Summary = {
  readonly projects: number;
  readonly scores: readonly ProjectScore[];
  /** By the policy's own method. */
  readonly overall: MethodScore;
  /** By every other method. */
  readonly alternatives: readonly MethodScore[];
  /** Totals somebody typed for the department, each with the methods that give it; none is an answer too. */
  readonly stated: readonly (StatedTotal & { readonly reproducedBy: readonly Reproduction[] })[];
};
