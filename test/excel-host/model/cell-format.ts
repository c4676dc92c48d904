import type { CellFormat } from "./host-data";

/** How a cell looks that nobody formatted. */
export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  fill: null,
  pattern: "None",
  patternColor: "#000000",
  locked: true,
  formulaHidden: false,
  fontName: "宋体",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  wrapText: false,
  shrinkToFit: false,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  indentLevel: 0,
  textOrientation: 0,
  borders: {},
};

const FIELDS = Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[];

/** What differs from the default format; `{}` when nothing does. */
export function formatDifference(format: CellFormat): Partial<CellFormat> {
  if (format === DEFAULT_FORMAT) return {};
  return Object.fromEntries(
    FIELDS.filter((field) => !sameField(format, field)).map((field) => [field, format[field]]),
  );
}

function sameField(format: CellFormat, field: keyof CellFormat): boolean {
  if (field === "borders") return Object.keys(format.borders).length === 0;
  return format[field] === DEFAULT_FORMAT[field];
}

/** Takes the format fields out of wider data, and fills up from `base`. */
export function pickFormat(data: Partial<CellFormat>, base: CellFormat): CellFormat {
  const given = FIELDS.filter((field) => data[field] !== undefined);
  if (given.length === 0) return base;
  const picked = { ...base, ...Object.fromEntries(given.map((field) => [field, data[field]])) };
  // A fill without a pattern is a plain one.
  return data.fill && data.pattern === undefined ? { ...picked, pattern: "Solid" } : picked;
}
