import { findingCells, findingPath, formName, isMissingData } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { clauseText } from "../policy/clause";
import type { Finding } from "../model/finding";
import { levelTerms } from "../model/terms";
import { line, segment, type Line } from "./styled-text";

/** The findings grouped by project in sheet order: the place in words first, the address second, then what is wrong. */
export function humanFindings(evaluation: Evaluation): readonly Line[] {
  return [...byProject(evaluation.findings).values()].flatMap((findings) => [
    [],
    headingOf(evaluation, findings),
    ...findings.flatMap(findingLines),
  ]);
}

/** The list of missing data: where something should stand and nothing usable does. */
export function humanMissingData({ findings }: Evaluation): readonly Line[] {
  const missing = findings.filter(isMissingData);
  if (missing.length === 0) return [];
  return [
    [],
    line(`  缺失数据（${missing.length} 项）`, "strong"),
    ...missing.map((finding) => [
      segment(`    ${placeOf(finding)}`),
      segment(`  ${finding.sheet} ${findingCells(finding)}`, "muted"),
    ]),
  ];
}

function byProject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.form === null ? `sheet ${finding.sheet}` : `form ${finding.form}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function headingOf({ forms }: Evaluation, findings: readonly Finding[]): Line {
  const { form = null, sheet = "" } = findings[0] ?? {};
  const scored = form === null ? undefined : forms[form];
  const name = scored ? formName(scored) : sheet;
  const place = name === sheet ? "" : `（工作表 ${sheet}）`;
  return [segment(`  ${name}`, "strong"), segment(place, "muted")];
}

function findingLines(finding: Finding): readonly Line[] {
  const { level, check, message } = finding;
  return [
    [
      segment("    "),
      segment(levelTerms[level], level),
      segment(` ${findingPath(finding) || "整张表"}`),
      segment(`  ${findingCells(finding)}`, "muted"),
    ],
    line(`         ${message}`),
    line(`         依据：${clauseText(finding)} · ${check}`, "muted"),
  ];
}

function placeOf(finding: Finding): string {
  const [project = ""] = finding.logicalPath.split(/[/#]/);
  const path = findingPath(finding);
  return path === "" ? project : `${project} · ${path}`;
}
