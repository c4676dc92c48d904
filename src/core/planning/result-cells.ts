import { formatRange } from "../model/address";
import type { ResultCell, ResultCellStyle } from "../model/edit";

/** One cell of a sheet of ours: `resultCell("指标", "header")`. */
export function resultCell(
  value: string | number | null,
  style: ResultCellStyle = "text",
): ResultCell {
  return { value, style };
}

/** A cell that jumps to where it points. */
export function linkCell(text: string, link: { sheet: string; cell: string }): ResultCell {
  return { value: text, style: "link", link };
}

/** A label and its value on a line of their own. */
export function factRow(label: string, value: string | number | null): readonly ResultCell[] {
  return [resultCell(label, "muted"), resultCell(value, "wrap")];
}

/** The cells `from` to `to` of one row as a merge: `rowMerge(3, 2, 7)` → `"B3:G3"`. */
export function rowMerge(row: number, from: number, to: number): string {
  return formatRange({ top: row, bottom: row, left: from, right: to });
}

/** A name no sheet of the user bears: `freeName("得分汇总", taken)` → `"得分汇总(2)"` where the first is taken. Letter case does not distinguish sheets. */
export function freeName(name: string, taken: readonly string[]): string {
  const others = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}(${String(count)})`;
    if (!others.has(candidate.toLowerCase())) return candidate;
  }
}
