import { levelTerms } from "../model/terms";
import { line, segment, type Line } from "../reporting/styled-text";
import type { ReportPlace, ReportResult, ReportVerification } from "./report-types";
import {
  countResults,
  placeText,
  resultKinds,
  resultKindTerms,
  resultsOf,
} from "./verification-groups";
import { reportRuleTitle } from "./verify-report";

/** What was held against what. */
export type VerifiedFiles = { readonly report: string; readonly workbook: string };

/** The verification as lines for people: grouped by outcome, each with both sides. */
export function verificationLines(
  verification: ReportVerification,
  { report, workbook }: VerifiedFiles,
): readonly Line[] {
  const counts = countResults(verification);
  const summary = resultKinds.map((kind) => `${resultKindTerms[kind]} ${String(counts[kind])}`);
  const { year, policy, paragraphs } = verification;
  const yearText = year === null ? "没有写年度" : `${String(year)} 年度`;
  return [
    line(`${report} 与 ${workbook}`, "heading"),
    line(`  ${String(paragraphs)} 段，${yearText}；等级按《${policy}》。`, "muted"),
    line(`  ${summary.join("，")}。`, "strong"),
    ...resultKinds.flatMap((kind) => groupLines(verification, kind)),
  ];
}

function groupLines(verification: ReportVerification, kind: ReportResult["kind"]): readonly Line[] {
  const results = resultsOf(verification, kind);
  if (results.length === 0) return [];
  const title = `  ${resultKindTerms[kind]}（${String(results.length)} 条）`;
  return [[], line(title, "strong"), ...results.flatMap(resultLines)];
}

function resultLines(result: ReportResult): readonly Line[] {
  const { level, message, places, cells, rule } = result;
  const [first, ...others] = places;
  const mark = level === null ? [] : [segment(`${levelTerms[level]} `, level)];
  return [
    [segment("    "), ...mark, segment(placeText(first))],
    line(`         ${message}`),
    ...(first ? [line(`         报告：${quoted(first)}`, "muted")] : []),
    ...others.map((place) => line(`         ${placeText(place)}：${quoted(place)}`, "muted")),
    ...cells.map(({ sheet, cell, label, text }) =>
      line(`         表格：${sheet}!${cell} ${label} ${text}`, "muted"),
    ),
    line(`         ${reportRuleTitle(rule)} · ${rule}`, "muted"),
  ];
}

/** Longer sentences are cut in lists; the JSON has them whole. */
const LONGEST_QUOTE = 120;

function quoted({ text }: ReportPlace): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return `“${shown.replaceAll("\t", " ")}”`;
}
