import { findingPath, formName, isMissingData } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import type { Finding } from "../model/finding";

/** The findings of one form, or of a sheet that is none. */
export type ProjectFindings = {
  readonly name: string;
  readonly sheet: string;
  readonly findings: readonly Finding[];
};

/** What could not be checked, without what stands on the list of missing data already, which is counted. */
export type OpenFindings = { readonly own: readonly Finding[]; readonly missing: number };

/**
 * The findings by project in sheet order. Missing data and what could not be checked have lists of their own,
 * so that nothing is said twice.
 */
export function projectFindings(evaluation: Evaluation): readonly ProjectFindings[] {
  const listed = evaluation.findings.filter((one) => !isMissingData(one) && !isOpen(one));
  const groups = groupedBy(listed, ({ form, sheet }) =>
    form === null ? `sheet ${sheet}` : `form ${String(form)}`,
  );
  return groups.map((findings) => ({ ...headOf(evaluation, findings), findings }));
}

function headOf({ forms }: Evaluation, findings: readonly Finding[]) {
  const { form = null, sheet = "" } = findings[0] ?? {};
  const scored = form === null ? undefined : forms[form];
  return { name: scored ? formName(scored) : sheet, sheet };
}

/** Where something should stand and nothing usable does. */
export function missingFindings({ findings }: Evaluation): readonly Finding[] {
  return findings.filter(isMissingData);
}

/** What could not be checked, and why. */
export function openFindings({ findings }: Evaluation): OpenFindings {
  const open = findings.filter(isOpen);
  const own = open.filter((finding) => !isMissingData(finding));
  return { own, missing: open.length - own.length };
}

/** Findings that say the same of different places, together, in the order of the first of each. One marked before is told alone. */
export function alikeFindings(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return groupedBy(findings, (finding) =>
    finding.lapsed === undefined
      ? `${finding.check} ${finding.message}`
      : `lapsed ${finding.logicalPath} ${finding.cells.join(" ")} ${finding.message}`,
  );
}

/** The place in words with the project before it: "项目甲 · 产出指标 · 数量指标 · 走访企业数 · 得分". */
export function findingPlace(finding: Finding): string {
  const [project = ""] = finding.logicalPath.split(/[/#]/);
  const path = findingPath(finding);
  return path === "" ? project : `${project} · ${path}`;
}

function isOpen({ kind }: Finding): boolean {
  return kind === "open";
}

function groupedBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
