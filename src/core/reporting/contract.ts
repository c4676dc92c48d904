/** The published JSON (schema "selfeval/1"): what outsiders rely on. Every field is documented in the evaluation contract. */
import type { Level, FindingKind, Notification } from "../model/finding";
import type {
  AmountUnit,
  Category,
  Dimension,
  FormKind,
  FundingKind,
  OtherSheet,
} from "../model/form";
import type { Quantity } from "../model/quantity";
import type { WaiverScope } from "../model/waiver";
import type { Rating } from "../policy/types";
import type {
  AchievementClass,
  ApplicationItem,
  ApplicationKind,
  FormReview,
  TargetReviewKind,
  TargetReviewLine,
} from "../next-year/types";
import type { IndicatorStatus, ScoreStep } from "../scoring/types";
import type {
  PublishedDepartmentFigures,
  PublishedGoal,
  PublishedMonitoring,
  PublishedSummary,
} from "./contract-department";
import type { PublishedRead } from "./contract-read";

export * from "./contract-department";
export type { PublishedRead } from "./contract-read";

export type Run = {
  readonly schema: "selfeval/1";
  readonly tool: Tool;
  readonly workbooks: readonly WorkbookEvaluation[];
  readonly notifications: readonly Notification[];
};

export type Tool = { readonly name: string; readonly version: string };

export type WorkbookEvaluation = {
  readonly file: string;
  readonly forms: readonly FormEvaluation[];
  readonly otherSheets: readonly OtherSheet[];
  readonly summary: PublishedSummary | null;
  /** 部门基本情况 and 收支; `null` where no sheet states any. */
  readonly departmentFigures: PublishedDepartmentFigures | null;
  /** `null` when there is no form whose targets can be looked at. */
  readonly targetReview: PublishedTargetReview | null;
  /** `null` when no project form was found. */
  readonly resultApplication: PublishedResultApplication | null;
  readonly findings: readonly PublishedFinding[];
  /** 不适用: findings that a person has marked so, which are not among `findings`. */
  readonly waived: readonly {
    readonly finding: PublishedFinding;
    readonly waiver: PublishedWaiver;
  }[];
  /** Findings marked before whose cells have changed since: `finding` is an index into `findings`. */
  readonly lapsedWaivers: readonly {
    readonly finding: number;
    readonly waiver: PublishedWaiver;
    readonly before: readonly PublishedContent[];
    readonly after: readonly PublishedContent[];
  }[];
  /** 不再需要: nothing is found any more where these were given. */
  readonly unneededWaivers: readonly PublishedWaiver[];
  readonly notifications: readonly Notification[];
};

export type FormEvaluation = {
  readonly sheet: string;
  readonly range: string;
  readonly kind: FormKind;
  readonly family: string;
  /** The title of the profile by which the header was pointed out; left out for a form known by its labels. */
  readonly taughtBy?: string;
  readonly confidence: number;
  readonly policy: { readonly id: string; readonly chosenBecause: string };
  readonly fiscalYear: PublishedRead<number>;
  readonly projectName: PublishedRead<string>;
  readonly lineDepartment: PublishedRead<string>;
  readonly implementingUnit: PublishedRead<string>;
  readonly amountUnit: AmountUnit | null;
  readonly funding: readonly PublishedFundingRow[];
  readonly objective: {
    readonly expected: PublishedRead<string>;
    readonly achieved: PublishedRead<string>;
  };
  readonly indicators: readonly IndicatorEvaluation[];
  readonly total: {
    readonly weight: PublishedRead<number>;
    readonly score: PublishedRead<number>;
    readonly proposedScore: number | null;
    readonly rating: Rating | null;
  };
  /** Goals with an indicator table each; left out where the form has one table for all. */
  readonly goals?: readonly PublishedGoal[];
  /** Left out unless `kind` is "monitoring". */
  readonly monitoring?: PublishedMonitoring;
};

export type PublishedFundingRow = {
  readonly kind: FundingKind;
  readonly label: string;
  readonly originalBudget: PublishedRead<number>;
  readonly finalBudget: PublishedRead<number>;
  readonly actualExpenditure: PublishedRead<number>;
  readonly weight: PublishedRead<number>;
  readonly executionRate: PublishedRead<number>;
  readonly score: PublishedRead<number>;
  readonly proposedExecutionRate: number | null;
  readonly proposedScore: number | null;
  readonly steps: readonly ScoreStep[];
};

export type IndicatorEvaluation = {
  readonly row: number;
  readonly dimension: Dimension | null;
  readonly dimensionText: string | null;
  readonly category: Category | null;
  readonly categoryText: string | null;
  readonly name: PublishedRead<string>;
  readonly target: PublishedRead<Quantity>;
  readonly actual: PublishedRead<Quantity>;
  readonly weight: PublishedRead<number>;
  readonly score: PublishedRead<number>;
  readonly deviationNote: PublishedRead<string>;
  readonly status: IndicatorStatus;
  readonly achievementRate: number | null;
  readonly proposedScore: number | null;
  readonly proposedRange: readonly [number, number] | null;
  readonly steps: readonly ScoreStep[];
};

export type PublishedFinding = {
  readonly check: string;
  readonly message: string;
  readonly level: Level;
  readonly kind: FindingKind;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly form: number | null;
  readonly row: number | null;
  readonly logicalPath: string;
  readonly clause: string | null;
  readonly fixes: readonly {
    readonly title: string;
    readonly safety: "safe" | "needsReview";
    readonly edits: readonly PublishedEdit[];
  }[];
};

export type PublishedWaiver = {
  readonly scope: WaiverScope;
  readonly check: string;
  /** The finding's logical path, the first step of it for a project, `""` for the whole workbook. */
  readonly path: string;
  readonly reason: string;
  readonly at: string | null;
};

/** What a cell holds; logical values go by the words the sheet shows. */
export type PublishedContent = string | number | null;

/** A value of `""` clears the cell. */
export type PublishedEdit = {
  readonly sheet: string;
  readonly cell: string;
  readonly expect: string | number | null;
  readonly value: string | number;
};

/** 目标质量倒查: an aid to analysis, no score. */
export type PublishedTargetReview = {
  readonly note: string;
  readonly ranking: string;
  readonly kinds: readonly {
    readonly kind: TargetReviewKind;
    readonly title: string;
    readonly advice: string;
    readonly lines: number;
  }[];
  readonly classes: readonly AchievementClass[];
  readonly forms: readonly FormReview[];
  readonly lines: readonly TargetReviewLine[];
};

/** 结果应用建议: suggestions, nothing decided. */
export type PublishedResultApplication = {
  readonly note: string;
  readonly kinds: readonly {
    readonly kind: ApplicationKind;
    readonly title: string;
    readonly items: number;
  }[];
  readonly items: readonly ApplicationItem[];
};
