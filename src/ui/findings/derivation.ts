import {
  parseAddress,
  type Evaluation,
  type Finding,
  type ScoredForm,
  type ScoreStep,
} from "../../core/index";
import { isScored } from "../explain/project-rows";
import { checkMeta } from "./check-meta";

/** The sheet row whose score a finding is about; `null` where no row with a score is meant. */
export function scoredRowOf(finding: Finding, form: ScoredForm | undefined): number | null {
  if (form === undefined) return null;
  if (finding.row !== null) return finding.row;
  const row = rowOfFirstCell(finding);
  const funding = form.funding.find((one) => one.row.row === row);
  return funding !== undefined && isScored(funding) ? funding.row.row : null;
}

/** Checks about what a row achieved or what stands in its reason cell; others need no reason beside them. */
const REASON_CHECKS: ReadonlySet<string> = new Set(["SE214", "SE511", "SE524", "SE525", "SE530"]);

/** The sheet row whose reason a finding asks for, or finds fault with; `null` where it is about something else. */
export function reasonRowOf(finding: Finding, form: ScoredForm | undefined): number | null {
  const isAsked = REASON_CHECKS.has(finding.check) || checkMeta(finding.check)?.group === "notes";
  if (form === undefined || !isAsked) return null;
  return finding.row ?? rowOfFirstCell(finding);
}

/** The form's own steps where the finding stands in its total row; empty elsewhere. */
export function totalStepsOf(finding: Finding, form: ScoredForm | undefined): readonly ScoreStep[] {
  if (form === undefined || form.form.total.row === null) return [];
  return rowOfFirstCell(finding) === form.form.total.row ? form.steps : [];
}

/** The form a finding is about; `undefined` for one about the workbook. */
export function formOf(finding: Finding, evaluation: Evaluation): ScoredForm | undefined {
  return finding.form === null ? undefined : evaluation.forms[finding.form];
}

/** Hidden rows of the form among the finding's cells, ascending. */
export function hiddenRowsOf(finding: Finding, form: ScoredForm | undefined): readonly number[] {
  const hidden = new Set(form?.form.hiddenRows ?? []);
  const rows = finding.cells.map((cell) => parseAddress(cell)?.row ?? 0);
  return [...new Set(rows)].filter((row) => hidden.has(row)).sort((one, other) => one - other);
}

/** The finding points at the form's corner because the form has no cell for what is missing. */
export function isCorner({ cells }: Finding, form: ScoredForm | undefined): boolean {
  const at = parseAddress(cells[0] ?? "");
  const range = form?.form.range;
  return (
    cells.length === 1 && range !== undefined && at?.row === range.top && at.column === range.left
  );
}

function rowOfFirstCell({ cells }: Finding): number | null {
  return parseAddress(cells[0] ?? "")?.row ?? null;
}
