import type { Finding } from "../model/finding";
import type { ScoredForm } from "../scoring/types";
import { checks } from "./catalog/index";
import type { ScoredWorkbook } from "./types";

/** Addresses beyond these are counted, not listed. */
const LISTED_CELLS = 3;

/** How a form is called before users: its project's name, else its sheet's. */
export function formName(scored: ScoredForm): string {
  const { projectName, implementingUnit, kind, monitoring, sheet } = scored.form;
  if (kind === "department" || monitoring?.of === "department")
    return implementingUnit.value ?? projectName.value ?? sheet;
  return projectName.value ?? sheet;
}

/** The project a finding belongs to; the sheet's name for one about the workbook. */
export function findingProject(evaluation: ScoredWorkbook, finding: Finding): string {
  const form = finding.form === null ? undefined : evaluation.forms[finding.form];
  return form ? formName(form) : finding.sheet;
}

/** The place without the project's name: "项目甲/产出指标/数量指标/走访企业数#得分" → "产出指标 · 数量指标 · 走访企业数 · 得分". */
export function findingPath(finding: Finding): string {
  const [path = "", part] = splitLast(finding.logicalPath, "#");
  const steps = path.split("/").slice(1);
  return [...steps, ...(part === undefined ? [] : [part])]
    .filter((step) => step !== "")
    .join(" · ");
}

/** `"H14"`, `"G13、G14、G15 等 9 格"`. */
export function findingCells({ cells }: Finding): string {
  const listed = cells.slice(0, LISTED_CELLS).join("、");
  return cells.length > LISTED_CELLS ? `${listed} 等 ${String(cells.length)} 格` : listed;
}

const missingDataChecks: ReadonlySet<string> = new Set(
  checks.filter(({ meta }) => meta.missingData === true).map(({ meta }) => meta.id),
);

/** Whether the finding belongs on the list of missing data (缺失数据). */
export function isMissingData({ check }: Finding): boolean {
  return missingDataChecks.has(check);
}

/** How many findings of each level, and apart from them how many say that something could not be checked. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const of = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  const ofLevel = (wanted: Finding["level"]): number =>
    of(({ level, kind }) => level === wanted && kind !== "open");
  return {
    error: ofLevel("error"),
    warning: ofLevel("warning"),
    note: ofLevel("note"),
    open: of(({ kind }) => kind === "open"),
    missing: of(isMissingData),
  };
}

export type FindingCounts = {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** 无法检查. */
  readonly open: number;
  /** 缺失数据. */
  readonly missing: number;
};

function splitLast(text: string, mark: string): readonly string[] {
  const at = text.lastIndexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
