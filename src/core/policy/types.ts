import type { Dimension } from "../model/form";
import type { Level } from "../model/finding";
import type { Tier } from "../model/quantity";

/**
 * A policy value and the clause it comes from. `clause: null` marks a value of our own choosing, shown as 本工具默认.
 * A document whose article was not verified is cited with 条款号待核对, never with a guessed number.
 */
export type Ruled<T> = {
  readonly value: T;
  readonly clause: string | null;
  /** Why this value, for the reader of the policy page. */
  readonly note?: string;
};

export type Rating = "excellent" | "good" | "fair" | "poor";

/** A rate at or above `from` earns `share` of the weight. Bands stand from high to low. */
export type ShareBand = { readonly from: number; readonly share: number };

export type TierRule = {
  readonly tier: Tier;
  /** Shares of the weight, `from` included; `to` included only in the top tier. */
  readonly from: number;
  readonly to: number;
  /** The number proposed inside the range; "none" leaves it to a person. */
  readonly proposal: "top" | "middle" | "none";
};

export type OverAchievementBand = {
  /** actual ÷ target at which the band begins. */
  readonly ratioFrom: number;
  readonly action: "none" | "explain" | "explainBlocking" | "deduct";
  /** Share of the weight taken away, only for "deduct". */
  readonly deductShare?: number;
  /** Marks taken away, only for "deduct". */
  readonly deductScore?: number;
};

/** The weights of one make-up of the form; `null`: the policy leaves this dimension open. */
export type WeightCase = Readonly<Partial<Record<Dimension, number | null>>>;

export type Policy = {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  /** "全国" or a province or city, as the form would name it. */
  readonly region: string;
  readonly documentNumbers: readonly string[];
  /** Fiscal years it is for; `null`: open. */
  readonly fiscalYears: readonly [number | null, number | null];
  readonly status: "inForce" | "unverified" | "draft";
  readonly note: string;
  /** Reading families that this policy is the first choice for. */
  readonly families: readonly string[];
  readonly fullScore: Ruled<number>;
  readonly weights: {
    readonly budgetExecution: Ruled<number>;
    readonly withCost: Ruled<WeightCase>;
    readonly withoutCost: Ruled<WeightCase>;
    /** Where the satisfaction marks go when the project serves nobody directly. */
    readonly satisfactionMovesTo: Ruled<Dimension | null>;
    /** true: other dimension weights are wrong; false: they need a word of explanation. */
    readonly strict: Ruled<boolean>;
    /** An indicator above this share of the full score is concentrated; one of exactly this share is not. */
    readonly concentratedShare: Ruled<number>;
  };
  readonly execution: {
    readonly method: Ruled<"proportional" | "interval" | "manual">;
    readonly denominator: Ruled<"originalBudget" | "finalBudget">;
    /** For "interval". */
    readonly bands: Ruled<readonly ShareBand[]>;
    readonly zeroBudget: Ruled<"ask" | "zero">;
    /** Money left over: take marks off, ask whether the project is finished, or give full marks. */
    readonly savings: Ruled<"deduct" | "ask" | "fullMarks">;
    /** Below this rate a note is required. */
    readonly explainBelow: Ruled<number>;
    /** |final − original| ÷ original above which the adjustment needs a note. */
    readonly explainAdjustmentAbove: Ruled<number>;
    /** A project's total is at most `totalAtMost` when its rate is below `rateBelow`. From high to low. */
    readonly totalCaps: Ruled<
      readonly { readonly rateBelow: number; readonly totalAtMost: number }[]
    >;
  };
  readonly quantitative: {
    readonly forward: Ruled<"ratio" | "binary">;
    /** Below this achievement rate the score is 0; `null`: none. */
    readonly passMark: Ruled<number | null>;
    readonly equal: Ruled<"forwardLike" | "strict" | "symmetric">;
    /** A target without an operator: by the "equal" rule, or as a floor. */
    readonly bareTarget: Ruled<"equal" | "forward">;
    /** A cost target in money without an operator: a ceiling, the "equal" rule, or ask. */
    readonly bareCostTarget: Ruled<"ceiling" | "equal" | "ask">;
    readonly reverse: Ruled<"linearToDouble" | "ratio" | "allOrNothing">;
    readonly late: Ruled<"ask" | "zero" | "share">;
    /** Share of the weight kept when late, only for "share". */
    readonly lateShare: Ruled<number | null>;
    readonly overAchievement: Ruled<readonly OverAchievementBand[]>;
  };
  readonly qualitative: {
    readonly tiers: Ruled<readonly TierRule[]>;
    /** An actual that repeats the target word for word: take as "achieved", or ask. */
    readonly repeatsTarget: Ruled<"achieved" | "ask">;
  };
  readonly satisfaction: {
    readonly method: Ruled<"ratio" | "interval">;
    readonly bands: Ruled<readonly ShareBand[]>;
  };
  readonly notApplicable: Ruled<"rescale" | "fullMarks" | "zero" | "ask">;
  readonly arithmetic: {
    readonly decimals: Ruled<number>;
    readonly scoreTolerance: Ruled<number>;
    /** A ratio: 0.0005 is 0.05 percentage points. */
    readonly rateTolerance: Ruled<number>;
  };
  readonly rating: {
    readonly thresholds: Ruled<{
      readonly excellent: number;
      readonly good: number;
      readonly fair: number;
    }>;
    readonly labels: Ruled<Readonly<Record<Rating, string>>>;
  };
  readonly department: {
    readonly method: Ruled<
      "meanOfProjects" | "budgetWeighted" | "ownTable" | "goalWeighted" | "blockWeighted" | "manual"
    >;
    readonly budgetBasis: Ruled<"originalBudget" | "finalBudget" | "actualExpenditure">;
  };
  /** By check id: what this policy changes of a check. */
  readonly checks: Readonly<
    Record<string, { readonly level?: Level; readonly enabled?: boolean; readonly limit?: number }>
  >;
};
