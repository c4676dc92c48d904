import { formatAddress, parseRange, type Range } from "../../../../core/model/address";
import type { ResultCell } from "../../../../core/model/edit";
import { quoteSheetName } from "../workbook-xml";
import { escapeText } from "../xml-text";

/** The sheet a chart stands on, whose cells it is drawn from. */
export type ChartSource = {
  readonly sheet: string;
  readonly rows: readonly (readonly ResultCell[])[];
};

/** A range as a series of a chart reads it, with its values now: `c:strRef` for names, `c:numRef` for numbers. */
export function rangeXml(source: ChartSource, text: string, kind: "names" | "numbers"): string {
  const range = parseRange(text);
  if (!range) throw new Error(`not a range: ${text}`);
  const formula = `<c:f>${escapeText(reference(source.sheet, range))}</c:f>`;
  const cells = cellsOf(source, range);
  if (kind === "names") return `<c:strRef>${formula}${names(cells)}</c:strRef>`;
  return `<c:numRef>${formula}${numbers(cells)}</c:numRef>`;
}

/** `'得分汇总'!$B$3:$B$10`. */
function reference(sheet: string, { top, left, bottom, right }: Range): string {
  const absolute = (row: number, column: number): string =>
    formatAddress({ row, column }).replace(/^([A-Z]+)/, "$$$1$$");
  const first = absolute(top, left);
  const last = absolute(bottom, right);
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

type Value = ResultCell["value"];

function cellsOf({ rows }: ChartSource, { top, left, bottom, right }: Range): readonly Value[] {
  return rows
    .slice(top - 1, bottom)
    .flatMap((row) =>
      Array.from({ length: right - left + 1 }, (_, at) => row[left - 1 + at]?.value ?? null),
    );
}

function names(cells: readonly Value[]): string {
  const points = cells.map((value, index) => pointXml(value === null ? null : `${value}`, index));
  return `<c:strCache><c:ptCount val="${cells.length}"/>${points.join("")}</c:strCache>`;
}

function numbers(cells: readonly Value[]): string {
  const points = cells.map((value, index) =>
    pointXml(typeof value === "number" && Number.isFinite(value) ? String(value) : null, index),
  );
  const format = "<c:formatCode>General</c:formatCode>";
  return `<c:numCache>${format}<c:ptCount val="${cells.length}"/>${points.join("")}</c:numCache>`;
}

function pointXml(value: string | null, index: number): string {
  return value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeText(value)}</c:v></c:pt>`;
}
