/** What was there before a mark, so that taking the mark away brings back exactly that. */
export type MarkRecord = {
  readonly sheet: string;
  readonly cell: string;
  /** Style index before, and the one we gave. Both change when another program saves the file. */
  readonly original: number;
  readonly ours: number;
  readonly color: string;
  /** The fill element of the original style, for when the indices no longer hold. */
  readonly fill: string;
};

/** What the xlsx host itself remembers inside the workbook. */
export type HostRecord = {
  /** Names of the sheets we added. */
  readonly sheets: ReadonlySet<string>;
  /** By `markKey`. */
  readonly marks: ReadonlyMap<string, MarkRecord>;
};

/** The record of a workbook we never wrote. */
export const EMPTY_RECORD: HostRecord = { sheets: new Set(), marks: new Map() };

/** One key for one cell of the workbook; an address holds no "!". */
export function markKey({
  sheet,
  cell,
}: {
  readonly sheet: string;
  readonly cell: string;
}): string {
  return `${cell}!${sheet}`;
}

/** The record as JSON: fills are listed once, marks are grouped by sheet. */
export function serializeRecord({ sheets, marks }: HostRecord): string {
  const fills: string[] = [];
  const positions = new Map<string, number>();
  const bySheet = new Map<string, (string | number)[][]>();
  for (const { sheet, cell, original, ours, color, fill } of marks.values()) {
    const position = positions.get(fill) ?? fills.push(fill) - 1;
    positions.set(fill, position);
    const group = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, group);
    group.push([cell, original, ours, color, position]);
  }
  return JSON.stringify({ version: 1, sheets: [...sheets], fills, marks: [...bySheet] });
}

/** Reads what `serializeRecord` wrote; `null` for anything else. */
export function parseRecord(json: string): HostRecord | null {
  const data = parseJson(json);
  if (!isObject(data)) return null;
  const { sheets, fills, marks } = data;
  if (!isTexts(sheets) || !isTexts(fills) || !Array.isArray(marks)) return null;
  const records = marks.flatMap((group: unknown) => readGroup(group, fills));
  return {
    sheets: new Set(sheets),
    marks: new Map(records.map((record) => [markKey(record), record])),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function readGroup(group: unknown, fills: readonly string[]): MarkRecord[] {
  if (!Array.isArray(group)) return [];
  const [sheet, items] = group as readonly unknown[];
  if (typeof sheet !== "string" || !Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => readMark(sheet, item, fills));
}

function readMark(sheet: string, item: unknown, fills: readonly string[]): MarkRecord[] {
  if (!Array.isArray(item)) return [];
  const [cell, original, ours, color, position] = item as readonly unknown[];
  const fill = fills[Number(position)];
  const valid = typeof cell === "string" && typeof color === "string" && fill !== undefined;
  if (!valid || typeof original !== "number" || typeof ours !== "number") return [];
  return [{ sheet, cell, original, ours, color, fill }];
}
