import type { Finding, Notification, WaivedFinding } from "../model/finding";
import type { DepartmentFigures } from "../model/department-figures";
import type { OtherSheet } from "../model/form";
import type { Waiver } from "../model/waiver";
import type { Sheet } from "../model/workbook";
import type { ScoredForm, Summary } from "../scoring/types";

/** A workbook as read and scored, before the checks have run: what a workbook-wide check sees. */
export type ScoredWorkbook = {
  /** File name. */
  readonly name: string;
  /** The fiscal year expected: asked for, else the one most forms state; `null` when none does. */
  readonly fiscalYear: number | null;
  readonly forms: readonly ScoredForm[];
  readonly otherSheets: readonly OtherSheet[];
  /** `null` when no project form was found. */
  readonly summary: Summary | null;
  /** 部门基本情况 and 收支, as the sheets without a form state them; left out where nobody read them. */
  readonly departmentFigures?: readonly DepartmentFigures[];
  /** Every sheet in workbook order, for checks that also read sheets without a form. Not part of the JSON contract. */
  readonly sheets?: readonly Sheet[];
};

/** Everything the core has to say about a workbook. */
export type Evaluation = ScoredWorkbook & {
  /** Sorted: sheet order, row, column, check id. Those marked 不适用 are not among them. */
  readonly findings: readonly Finding[];
  /** Findings marked 不适用, in the same order. */
  readonly waived: readonly WaivedFinding[];
  /** 不再需要: waivers whose findings are no more. Nothing is said of checks that were not run over the whole workbook. */
  readonly unneededWaivers: readonly Waiver[];
  readonly notifications: readonly Notification[];
};
