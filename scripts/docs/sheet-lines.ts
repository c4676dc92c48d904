/** From so many cells on a row is told as one line. */
const TABLE_CELLS = 3;

/** The texts of a sheet without a form: a table's rows as one line each, lone cells by their addresses. */
export function sheetLines(
  sheet: string,
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  const byRow = new Map<string, (readonly [string, string])[]>();
  for (const [cell, text] of Object.entries(cells)) {
    const row = cell.replace(/\D/g, "");
    byRow.set(row, [...(byRow.get(row) ?? []), [cell, text]]);
  }
  return [...byRow].flatMap(([row, entries]) =>
    entries.length >= TABLE_CELLS
      ? [`工作表“${sheet}”第 ${row} 行：${entries.map(([, text]) => text).join(" ┆ ")}`]
      : entries.map(([cell, text]) => `工作表“${sheet}”的 ${cell}：${text}`),
  );
}
