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
import type { Rating } from "../policy/types";
import type { IndicatorStatus, ScoreStep, SummaryMethod } from "../scoring/types";

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
  readonly findings: readonly PublishedFinding[];
  readonly notifications: readonly Notification[];
};

export type PublishedRead<T> = {
  readonly cell: string | null;
  readonly text: string | null;
  readonly value: T | null;
  readonly problem: string | null;
};

export type FormEvaluation = {
  readonly sheet: string;
  readonly range: string;
  readonly kind: FormKind;
  readonly family: string;
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

/** A value of `""` clears the cell. */
export type PublishedEdit = {
  readonly sheet: string;
  readonly cell: string;
  readonly expect: string | number | null;
  readonly value: string | number;
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
  readonly overall: {
    readonly method: string;
    readonly score: number | null;
    readonly rating: Rating | null;
  };
  readonly alternatives: readonly {
    readonly method: SummaryMethod;
    readonly score: number | null;
  }[];
};
