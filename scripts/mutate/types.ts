import type {
  EvaluateOptions,
  Evaluation,
  ScoredForm,
  SelfEvaluationForm,
  Sheet,
} from "../../src/core";

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** What a cell shall hold: a value, a formula with its result, an Excel error, or nothing. */
export type CellInput =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: string | number }
  | { readonly error: string };

/** Cells by A1 address. */
export type CellInputs = Readonly<Record<string, CellInput>>;

/** What of a sheet is changed; whatever is left out stays. */
export type SheetChange = {
  readonly cells?: CellInputs;
  readonly hiddenRows?: readonly number[];
  readonly visibility?: Sheet["visibility"];
  readonly protected?: boolean;
};

/**
 * What a specimen is: a form of the year's end; one whose rows state how they are scored (评分标准); one of the running year; or a
 * sheet of the department's figures with a form beside it.
 */
export type SpecimenSort = "scored" | "standards" | "monitoring" | "figures";

/** A clean form: one form on its sheet, with what the tool says of it alone. */
export type Specimen = {
  readonly sort: SpecimenSort;
  readonly label: string;
  readonly sheet: Sheet;
  readonly form: SelfEvaluationForm;
  readonly scored: ScoredForm;
  readonly evaluation: Evaluation;
  /** Other clean forms, for defects that show between forms only; of a sheet of figures, the form that it comes with. */
  readonly others: readonly Sheet[];
};

/** One defect planted into a specimen. */
export type Plant = {
  readonly change: SheetChange;
  /** The cell that a finding must name; left out where any place in the form will do. */
  readonly at?: string;
  /** Sheets that stand beside the form before and after. */
  readonly beside?: readonly Sheet[];
  /** Sheets that come with the defect. */
  readonly added?: readonly Sheet[];
  readonly options?: EvaluateOptions;
};

/** One idea of what people get wrong, and which check has to see it. */
export type DefectKind = {
  /** Kebab case, once in the bench. */
  readonly name: string;
  /** The check that must find it. */
  readonly check: string;
  /** What it is planted into; forms of the year's end where it does not say. */
  readonly into?: SpecimenSort;
  /** Checks that may rightly fire along: they follow from the plant. */
  readonly along?: readonly string[];
  /** `null`: not in this form, or not with these random numbers. */
  plant(specimen: Specimen, random: Random): Plant | null;
};
