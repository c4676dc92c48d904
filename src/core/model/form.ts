import type { Range } from "./address";
import type { Goal } from "./goal";
import type { Monitoring } from "./monitoring";
import type { Quantity } from "./quantity";
import type { Read } from "./read";

/** "monitoring": filled in before the year is over (绩效运行监控), never scored. */
export type FormKind = "project" | "department" | "transfer" | "indicatorList" | "monitoring";

/** 一级指标. */
export type Dimension = "cost" | "output" | "outcome" | "satisfaction" | "management" | "other";

/** 二级指标, by the glossary. */
export type Category =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "economicCost"
  | "socialCost"
  | "environmentalCost"
  | "economicOutcome"
  | "socialOutcome"
  | "environmentalOutcome"
  | "sustainability"
  | "beneficiarySatisfaction"
  | "budgetExecution";

export type AmountUnit = "元" | "万元" | "亿元";

export type FundingKind = "total" | "currentAppropriation" | "carryover" | "otherFunds" | "other";

/** A row of the funding block (项目资金). Amounts are in the form's `amountUnit`. */
export type FundingRow = {
  readonly row: number;
  readonly kind: FundingKind;
  readonly label: string;
  readonly originalBudget: Read<number>;
  readonly finalBudget: Read<number>;
  readonly actualExpenditure: Read<number>;
  readonly weight: Read<number>;
  /** A ratio: 0.8605, whatever the cell shows. */
  readonly executionRate: Read<number>;
  readonly score: Read<number>;
  /** The note beside the row, where the form has such a column. */
  readonly deviationNote: Read<string>;
};

/** A row of the indicator block (绩效指标). */
export type Indicator = {
  readonly row: number;
  readonly dimension: Dimension | null;
  readonly dimensionText: string | null;
  readonly dimensionCell: string | null;
  readonly category: Category | null;
  readonly categoryText: string | null;
  readonly categoryCell: string | null;
  readonly name: Read<string>;
  readonly target: Read<Quantity>;
  readonly actual: Read<Quantity>;
  readonly weight: Read<number>;
  readonly score: Read<number>;
  readonly deviationNote: Read<string>;
  /** 评分标准 / 评价标准及依据, where the form has such a column. */
  readonly standard: Read<string>;
  /** 复核完成值 / 复核得分 of a reviewer's sheet. */
  readonly reviewedActual: Read<Quantity>;
  readonly reviewedScore: Read<number>;
  /** The first row of a merged score (or weight) cell that this row shares; `null` when it has its own. */
  readonly scoreSharedWithRow: number | null;
  /** The row this one details ("其中"); a detail row carries no weight of its own. */
  readonly parentRow: number | null;
};

/** A row of the form that is not an indicator: a template leftover ("指标1：", "……") or blank. */
export type SkippedRow = {
  readonly row: number;
  readonly reason: "template" | "blank";
  /** The cells that hold the leftover text, with the text. Empty for a blank row. */
  readonly cells: readonly { readonly cell: string; readonly text: string }[];
  /** Points left on such a row, if any: a weight nobody can earn. */
  readonly weight: Read<number>;
};

/** The total row (总分 / 合计); reads are NOT_THERE where the form has none. */
export type TotalRow = {
  readonly row: number | null;
  readonly weight: Read<number>;
  readonly score: Read<number>;
  /** A typed rating (优 / 良 / 中 / 差 in any wording), where the form states one. */
  readonly rating: Read<string>;
};

/** One self-evaluation form (绩效自评表) as read from a sheet, independent of any policy. */
export type SelfEvaluationForm = {
  readonly sheet: string;
  readonly sheetVisibility: "visible" | "hidden" | "veryHidden";
  readonly sheetProtected: boolean;
  readonly range: Range;
  readonly kind: FormKind;
  /** The reading profile that matched, e.g. "mof-2020". */
  readonly family: string;
  /** The family by the name a user knows it under, in Chinese. */
  readonly familyTitle: string;
  /** 0..1 */
  readonly confidence: number;
  readonly title: Read<string>;
  readonly fiscalYear: Read<number>;
  readonly projectName: Read<string>;
  readonly lineDepartment: Read<string>;
  readonly implementingUnit: Read<string>;
  readonly amountUnit: AmountUnit | null;
  readonly funding: readonly FundingRow[];
  readonly objective: { readonly expected: Read<string>; readonly achieved: Read<string> };
  readonly indicators: readonly Indicator[];
  /** Goals with an indicator table each; empty where the form has one table for all. */
  readonly goals: readonly Goal[];
  /** `null` unless `kind` is "monitoring". */
  readonly monitoring: Monitoring | null;
  readonly skippedRows: readonly SkippedRow[];
  /** Points printed behind a dimension's name: "产出指标（50分）". */
  readonly statedDimensionWeights: readonly {
    readonly dimension: Dimension;
    readonly cell: string;
    readonly text: string;
    readonly value: number;
  }[];
  readonly total: TotalRow;
  /** Rows of the form that are hidden. */
  readonly hiddenRows: readonly number[];
  /** Cells of the form's own block that show an Excel error. */
  readonly errorCells: readonly { readonly cell: string; readonly error: string }[];
  /** The title of the profile by which a person pointed the header out; left out for a form known by its labels. */
  readonly taughtBy?: string;
};

/** A sheet on which no form was found, and why, in Chinese. */
export type OtherSheet = { readonly sheet: string; readonly reason: string };
