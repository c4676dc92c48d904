import { findingCells, findingPath, formName, isMissingData } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { clauseText } from "../policy/clause";
import type { Finding } from "../model/finding";
import { levelTerms } from "../model/terms";
import { line, segment, type Line } from "./styled-text";

/**
 * The findings grouped by project in sheet order: the place in words first, the address second, then what is wrong.
 * Missing data and what could not be checked have lists of their own, so that nothing is said twice.
 */
export function humanFindings(evaluation: Evaluation): readonly Line[] {
  const listed = evaluation.findings.filter((one) => !isMissingData(one) && !isOpen(one));
  return [...byProject(listed).values()].flatMap((findings) => [
    [],
    headingOf(evaluation, findings),
    ...findings.flatMap((finding) => findingLines(finding, findingPath(finding) || "整张表")),
  ]);
}

/** The list of missing data: where something should stand and nothing usable does. */
export function humanMissingData({ findings }: Evaluation): readonly Line[] {
  const missing = findings.filter(isMissingData);
  return missing.length === 0
    ? []
    : [...titleLines("缺失数据", missing.length), ...listOf(missing)];
}

/** The list of what could not be checked, and why. Missing data stands on its own list already. */
export function humanOpen({ findings }: Evaluation): readonly Line[] {
  const open = findings.filter(isOpen);
  const own = open.filter((finding) => !isMissingData(finding));
  if (open.length === 0) return [];
  const others = open.length - own.length;
  const pointer = line(`    ${others} 项因缺失数据而无法检查，见上。`, "muted");
  return [
    ...titleLines("无法检查", open.length),
    ...listOf(own),
    ...(others === 0 ? [] : [pointer]),
  ];
}

function titleLines(title: string, count: number): readonly Line[] {
  return [[], line(`  ${title}（${count} 项）`, "strong")];
}

function isOpen({ kind }: Finding): boolean {
  return kind === "open";
}

function listOf(findings: readonly Finding[]): readonly Line[] {
  return alike(findings).flatMap((group) => groupLines(group));
}

/** From this many on, findings that say the same of different forms are said once. */
const SAID_ONCE = 3;

function groupLines(group: readonly Finding[]): readonly Line[] {
  const [first] = group;
  if (first === undefined) return [];
  if (group.length < SAID_ONCE) {
    return group.flatMap((finding) => findingLines(finding, placeOf(finding)));
  }
  const { level, check, message } = first;
  const sheets = [...new Set(group.map(({ sheet }) => sheet))];
  return [
    [
      segment("    "),
      segment(levelTerms[level], level),
      segment(` ${group.length} 处 · ${findingPath(first) || "整张表"}`),
    ],
    line(`         ${message}`),
    line(`         工作表：${sheets.join("、")}`, "muted"),
    line(`         依据：${clauseText(first)} · ${check}`, "muted"),
  ];
}

function alike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...groupedBy(findings, ({ check, message }) => `${check} ${message}`).values()];
}

function byProject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  return groupedBy(findings, ({ form, sheet }) =>
    form === null ? `sheet ${sheet}` : `form ${form}`,
  );
}

function groupedBy(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
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

function findingLines(finding: Finding, place: string): readonly Line[] {
  const { level, check, message } = finding;
  return [
    [
      segment("    "),
      segment(levelTerms[level], level),
      segment(` ${place}`),
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
