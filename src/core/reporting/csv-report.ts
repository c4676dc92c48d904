import { findingPath, findingProject } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import type { Finding } from "../model/finding";
import { levelTerms } from "../model/terms";
import { clauseText } from "../policy/clause";
import { lapsedText, waiverReason } from "../waivers";

const COLUMNS = [
  "文件",
  "工作表",
  "单元格",
  "级别",
  "检查项",
  "项目",
  "位置",
  "问题",
  "依据",
  "处理",
  "说明",
];

/** Spreadsheet programs read the file as UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The first line of a CSV of findings, with the byte order mark. */
export function csvOpening(): string {
  return BYTE_ORDER_MARK + csvLine(COLUMNS);
}

/**
 * The findings of a workbook as CSV lines, then those marked 不适用. The column 处理 is blank for a finding to be answered;
 * 说明 tells the reason of a mark, or why it no longer holds.
 */
export function findingsCsv(evaluation: Evaluation, file: string = evaluation.name): string {
  const lineOf = (finding: Finding, treatment: readonly [string, string]): string =>
    csvLine([
      file,
      finding.sheet,
      finding.cells.join(" "),
      levelTerms[finding.level],
      finding.check,
      findingProject(evaluation, finding),
      findingPath(finding),
      finding.message,
      clauseText(finding),
      ...treatment,
    ]);
  const listed = evaluation.findings.map((one) => lineOf(one, treatmentOf(one)));
  const waived = evaluation.waived.map(({ finding, waiver }) =>
    lineOf(finding, ["不适用", waiverReason(waiver)]),
  );
  return [...listed, ...waived].join("");
}

function treatmentOf({ lapsed }: Finding): readonly [string, string] {
  return lapsed === undefined ? ["", ""] : ["不适用已失效", lapsedText(lapsed)];
}

/** One line by RFC 4180, ended by CR LF: `csvLine(["a,b", 1, "=A1"])` → `"\"a,b\",1,'=A1\r\n"`. */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map(csvField).join(",")}\r\n`;
}

function csvField(field: string | number): string {
  if (typeof field === "number") return String(field);
  const text = harmless(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet program would take for a formula gets an apostrophe (CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
