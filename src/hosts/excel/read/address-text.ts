import {
  columnNumber,
  formatRange,
  MAX_COLUMN,
  MAX_ROW,
  parseRange,
  type Range,
} from "../../../core/model/address";

/** The address inside its sheet: `localAddress("'说明 1''s'!$A$1:C3")` → `"A1:C3"`. */
export function localAddress(address: unknown): string {
  if (typeof address !== "string") return "";
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

/** The ranges of an address that may name several: `rangeTexts("表!5:5,表!B2")` → `["A5:XFD5", "B2"]`. */
export function rangeTexts(address: string): readonly string[] {
  return address.split(/,(?=[^']*(?:'[^']*'[^']*)*$)/).map((part) => {
    const text = localAddress(part);
    const range = rangeOf(text);
    return range ? formatRange(range) : text;
  });
}

/** Whether an address means the range; Excel writes whole rows as `"1:4"` and whole columns as `"A:C"`. */
export function isAddressOf(address: unknown, range: Range): boolean {
  const named = rangeOf(localAddress(address));
  return (
    named !== null &&
    named.top === range.top &&
    named.left === range.left &&
    named.bottom === range.bottom &&
    named.right === range.right
  );
}

function rangeOf(text: string): Range | null {
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: MAX_COLUMN };
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(text);
  if (!columns) return parseRange(text);
  const [left, right] = [columnNumber(columns[1] ?? ""), columnNumber(columns[2] ?? "")];
  return { top: 1, left, bottom: MAX_ROW, right };
}
