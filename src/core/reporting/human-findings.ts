import { findingCells, findingPath } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { clauseText } from "../policy/clause";
import type { Finding } from "../model/finding";
import { levelTerms } from "../model/terms";
import { lapsedText } from "../waivers";
import {
  alikeFindings,
  findingPlace,
  missingFindings,
  openFindings,
  projectFindings,
  type ProjectFindings,
} from "./finding-groups";
import { line, segment, type Line } from "./styled-text";

/** The findings grouped by project in sheet order: the place in words first, the address second, then what is wrong. */
export function humanFindings(evaluation: Evaluation): readonly Line[] {
  return projectFindings(evaluation).flatMap((project) => [
    [],
    headingOf(project),
    ...project.findings.flatMap((one) => findingLines(one, findingPath(one) || "整张表")),
  ]);
}

/** The list of missing data: where something should stand and nothing usable does. */
export function humanMissingData(evaluation: Evaluation): readonly Line[] {
  const missing = missingFindings(evaluation);
  return missing.length === 0
    ? []
    : [...titleLines("缺失数据", missing.length), ...listOf(missing)];
}

/** The list of what could not be checked, and why. Missing data stands on its own list already. */
export function humanOpen(evaluation: Evaluation): readonly Line[] {
  const { own, missing } = openFindings(evaluation);
  if (own.length + missing === 0) return [];
  const pointer = line(`    ${missing} 项因缺失数据而无法检查，见上。`, "muted");
  return [
    ...titleLines("无法检查", own.length + missing),
    ...listOf(own),
    ...(missing === 0 ? [] : [pointer]),
  ];
}

function titleLines(title: string, count: number): readonly Line[] {
  return [[], line(`  ${title}（${count} 项）`, "strong")];
}

function listOf(findings: readonly Finding[]): readonly Line[] {
  return alikeFindings(findings).flatMap((group) => groupLines(group));
}

/** From this many on, findings that say the same of different forms are said once. */
const SAID_ONCE = 3;

function groupLines(group: readonly Finding[]): readonly Line[] {
  const [first] = group;
  if (first === undefined) return [];
  if (group.length < SAID_ONCE) {
    return group.flatMap((finding) => findingLines(finding, findingPlace(finding)));
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

function headingOf({ name, sheet }: ProjectFindings): Line {
  const place = name === sheet ? "" : `（工作表 ${sheet}）`;
  return [segment(`  ${name}`, "strong"), segment(place, "muted")];
}

/** A finding in a few lines: level, place and cells, what is wrong, whether it was marked 不适用 before, and on what ground. */
export function findingLines(finding: Finding, place: string): readonly Line[] {
  const { level, check, message, lapsed } = finding;
  return [
    [
      segment("    "),
      segment(levelTerms[level], level),
      segment(` ${place}`),
      segment(`  ${findingCells(finding)}`, "muted"),
    ],
    line(`         ${message}`),
    ...(lapsed === undefined ? [] : [line(`         ${lapsedText(lapsed)}`, "warning")]),
    line(`         依据：${clauseText(finding)} · ${check}`, "muted"),
  ];
}
