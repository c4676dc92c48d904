/** Cells as other programs take them from the clipboard: tab between columns, a line for each row. */
export function copiedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoted).join("\t")).join("\r\n");
}

/** A cell with a tab, a line break or a quotation mark at its beginning stands in quotation marks. */
function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The cells in a text that another program put on the clipboard; the line break at its end belongs to no cell.
 * @example pastedCells("a\tb\r\nc\r\n") // [["a", "b"], ["c"]]
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  const whole = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at <= whole.length; at++) {
    cell.lastIndex = at;
    const match = cell.exec(whole);
    rows.at(-1)?.push(match?.[1]?.replaceAll('""', '"') ?? match?.[0] ?? "");
    at += match?.[0].length ?? 0;
    if (whole[at] === "\n") rows.push([]);
  }
  return rows;
}
