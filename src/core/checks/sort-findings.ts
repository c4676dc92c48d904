import { parseAddress, type Position } from "../model/address";
import type { Finding } from "../model/finding";
import type { ScoredWorkbook } from "./types";

/** Sheet order, then row, column and check id of the first cell. */
export function sortFindings(
  findings: readonly Finding[],
  workbook: ScoredWorkbook,
): readonly Finding[] {
  const order = new Map(sheetNames(workbook).map((sheet, index) => [sheet, index]));
  const keyed = findings.map((finding) => {
    const { row, column }: Position = parseAddress(finding.cells[0] ?? "A1") ?? {
      row: 1,
      column: 1,
    };
    const sheet = order.get(finding.sheet) ?? order.size;
    return { finding, key: [sheet, row, column, Number(finding.check.slice(2))] as const };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ finding }) => finding);
}

function sheetNames({ sheets, forms, otherSheets }: ScoredWorkbook): readonly string[] {
  if (sheets !== undefined) return sheets.map(({ name }) => name);
  const names = [...forms.map(({ form }) => form.sheet), ...otherSheets.map(({ sheet }) => sheet)];
  return [...new Set(names)];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((value, index) => value !== b[index]);
  return first < 0 ? 0 : (a[first] ?? 0) - (b[first] ?? 0);
}
