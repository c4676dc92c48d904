import type { Fix, FindingKind, Level } from "../model/finding";
import type { FundingRow, Indicator, SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import type { Policy } from "../policy/types";
import type { ScoredForm } from "../scoring/types";
import type { MessageArgument, Placeholders } from "./messages";
import type { ScoredWorkbook } from "./types";

export type CheckGroup =
  | "structure"
  | "funding"
  | "weights"
  | "targets"
  | "actuals"
  | "scores"
  | "notes"
  | "totals"
  | "monitoring"
  | "department";

export type Messages = Readonly<Record<string, string>>;

/** What the catalogue says of a check. Texts are Chinese, for the user. */
export type CheckMeta<M extends Messages = Messages> = {
  /** Never reused. */
  readonly id: `SE${number}`;
  /** The file name: thing first, then what is wrong with it. */
  readonly name: string;
  readonly level: Level;
  /** "fail" by default. */
  readonly kind?: FindingKind;
  readonly group: CheckGroup;
  readonly title: string;
  readonly why: string;
  readonly howToFix: string;
  /** The document behind it; `null`: our own, shown as 本工具默认. */
  readonly clause: string | null;
  /** Numbers of the list of checkable defects, e.g. "D63". */
  readonly defects: readonly string[];
  /** What a rule-set may set by `checks.<id>.limit`, with our own; left out: nothing. */
  readonly limit?: string;
  /** How far its fixes may be trusted; left out: it has none. */
  readonly fixes?: readonly Fix["safety"][];
  /** Runs on forms of the running year (运行监控) too; left out: on those of the year's end alone. */
  readonly alsoWhileMonitoring?: true;
  /** The finding says that data is missing (缺失数据). */
  readonly missingData?: true;
  readonly messages: M;
};

/** A place: a read, or an A1 address. Reads without a cell are left out. */
export type Place = Read<unknown> | string | null;

type Where = {
  /** The first place is where to go. Where none has a cell, the form's first cell is taken. */
  readonly at: readonly Place[];
  readonly indicator?: Indicator;
  readonly fundingRow?: FundingRow;
  /** The last step of the logical path, by the form's own label: "得分". */
  readonly part?: string;
  /** Lowers or raises the level of this one finding. */
  readonly level?: Level;
  readonly kind?: FindingKind;
  /** The clause of the policy value used; left out: the check's own. */
  readonly clause?: string | null;
  readonly fixes?: readonly Fix[];
};

/** `args` is required exactly when the template has placeholders. */
type Filled<T extends string> = [Placeholders<T>] extends [never]
  ? { readonly args?: Readonly<Record<string, never>> }
  : { readonly args: Readonly<Record<Placeholders<T>, MessageArgument>> };

/** What a check yields: one of its messages with typed arguments, and where. */
export type Report<M extends Messages> = {
  [Id in keyof M & string]: { readonly messageId: Id } & Filled<M[Id]> & Where;
}[keyof M & string];

/** What a workbook-wide check yields: it must say which form, or which sheet. */
export type WorkbookReport<M extends Messages> = Report<M> & {
  readonly sheet: string;
  /** Index into the workbook's forms; `null` for a sheet that is none. */
  readonly form: number | null;
};

/** A report once its types have served: what `runChecks` handles. */
export type AnyReport = Where & {
  readonly messageId: string;
  readonly args?: Readonly<Record<string, MessageArgument>>;
};

export type AnyWorkbookReport = AnyReport & {
  readonly sheet: string;
  readonly form: number | null;
};

export type FormContext = {
  readonly scored: ScoredForm;
  readonly form: SelfEvaluationForm;
  readonly policy: Policy;
  readonly workbook: ScoredWorkbook;
  /** The limit this policy sets for the check, else the check's own. */
  limit(ours: number): number;
};

export type WorkbookContext = {
  readonly workbook: ScoredWorkbook;
  limit(ours: number): number;
};

export type FormCheck = {
  readonly scope: "form";
  readonly meta: CheckMeta;
  run(context: FormContext): Iterable<AnyReport>;
};

export type WorkbookCheck = {
  readonly scope: "workbook";
  readonly meta: CheckMeta;
  run(context: WorkbookContext): Iterable<AnyWorkbookReport>;
};

export type Check = FormCheck | WorkbookCheck;

/** A check of one form. Message arguments are typed from the template: a misspelt one does not compile. */
export function defineCheck<const M extends Messages>(definition: {
  readonly meta: CheckMeta<M>;
  run(context: FormContext): Iterable<Report<M>>;
}): FormCheck {
  return { scope: "form", ...definition };
}

/** A check that compares forms with each other, or looks at sheets that are no forms. */
export function defineWorkbookCheck<const M extends Messages>(definition: {
  readonly meta: CheckMeta<M>;
  run(context: WorkbookContext): Iterable<WorkbookReport<M>>;
}): WorkbookCheck {
  return { scope: "workbook", ...definition };
}
