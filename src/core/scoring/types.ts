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

export type SummaryMethod = "meanOfProjects" | "budgetWeighted" | "ownTable";

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

/** The department's result over all project forms. */
export type Summary = {
  readonly projects: number;
  readonly scores: readonly ProjectScore[];
  readonly overall: {
    readonly method: SummaryMethod;
    readonly score: number | null;
    readonly rating: Rating | null;
    readonly steps: readonly ScoreStep[];
  };
  readonly alternatives: readonly {
    readonly method: SummaryMethod;
    readonly score: number | null;
    readonly steps: readonly ScoreStep[];
  }[];
};
