import { findingPath, findingProject } from "../checks/finding-words";
import type { Evaluation } from "../checks/types";
import { levelTerms } from "../model/terms";
import { clauseText } from "../policy/clause";

const COLUMNS = ["文件", "工作表", "单元格", "级别", "检查项", "项目", "位置", "问题", "依据"];

/** Spreadsheet programs read the file as UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The first line of a CSV of findings, with the byte order mark. */
export function csvOpening(): string {
  return BYTE_ORDER_MARK + csvLine(COLUMNS);
}

/** The findings of a workbook as CSV lines. */
export function findingsCsv(evaluation: Evaluation, file: string = evaluation.name): string {
  return evaluation.findings
    .map((finding) =>
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
      ]),
    )
    .join("");
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
