/** The published JSON of a department: its result over all projects, its figures, and forms of the running year. */
import type { FigureKind } from "../model/department-figures";
import type { Quantity } from "../model/quantity";
import type { Rating } from "../policy/types";
import type { MethodScore, Reproduction, StatedTotal, SummaryMethod } from "../scoring/types";
import type { PublishedRead } from "./contract-read";

export type PublishedGoal = {
  readonly row: number;
  readonly name: string;
  /** Marks of the form, or a share of it, by `weightIn`. */
  readonly weight: PublishedRead<number>;
  readonly weightIn: "marks" | "share";
  readonly indicatorRows: readonly number[];
};

/** 运行监控: progress and forecasts of a form that is not scored. Rates are ratios. */
export type PublishedMonitoring = {
  readonly of: "project" | "department" | "transfer";
  readonly lastMonth: PublishedRead<number>;
  readonly elapsedShare: number | null;
  readonly executionRate: number | null;
  readonly forecastExpenditure: PublishedRead<number>;
  readonly indicators: readonly {
    readonly row: number;
    readonly forecast: PublishedRead<Quantity> | null;
    readonly progress: number | null;
    readonly forecastRate: number | null;
    readonly forecastKeeps: boolean | null;
  }[];
};

/** The overall score by one method: exactly one of `derivation` and `reason` is `null`. */
export type PublishedMethod = {
  readonly method: SummaryMethod;
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly ratingText: string | null;
  /** "(25×100+93+92)÷27=99.44" */
  readonly derivation: string | null;
  /** Why the method gives nothing, in Chinese. */
  readonly reason: string | null;
  readonly restsOn: MethodScore["restsOn"];
};

export type PublishedFigure = {
  readonly row: number;
  readonly kind: FigureKind;
  readonly label: string;
  readonly unit: string | null;
  readonly thisYear: PublishedRead<number>;
  readonly lastYear: PublishedRead<number>;
  readonly change: PublishedRead<number>;
  /** A ratio. */
  readonly changeRate: PublishedRead<number>;
  readonly recomputed: { readonly change: number | null; readonly changeRate: number | null };
};

export type PublishedDepartmentFigures = {
  readonly tables: readonly {
    readonly sheet: string;
    readonly rows: readonly PublishedFigure[];
    readonly executionRate: PublishedRead<number>;
  }[];
  /** Final accounts against the adjusted budget, else the original one. */
  readonly execution: {
    readonly spending: number;
    readonly budget: number;
    readonly against: "finalBudget" | "originalBudget";
    readonly rate: number;
  } | null;
};

export type PublishedSummary = {
  readonly projects: number;
  readonly scores: readonly {
    readonly project: string;
    readonly sheet: string;
    readonly score: number | null;
    readonly proposedScore: number | null;
    readonly rating: Rating | null;
    readonly budget: number | null;
  }[];
  readonly overall: PublishedMethod;
  /** Every method, the one in force first. */
  readonly alternatives: readonly PublishedMethod[];
  /** Totals somebody typed for the department, each with the methods that give it. */
  readonly stated: readonly (StatedTotal & { readonly reproducedBy: readonly Reproduction[] })[];
};
