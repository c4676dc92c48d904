import { formatRange, type Range } from "../../../src/core/model/address";
import type { Json } from "../model/host-data";
import type { LiveSheet, SheetArea } from "../model/live";

/** An event as office.js takes it from the host. */
export type HostEvent = {
  readonly eventType: number;
  readonly targetId: string;
  readonly payload: { readonly [key: string]: Json };
};

/** Who made a change. */
export type ChangeSource = {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
};

/** Event numbers of office.js. */
const EVENT = { changed: 10, added: 13, deleted: 15 };
/** The target that all sheets together have. */
const ALL_SHEETS = "Workbook";

/** Which events were asked for, and the events on their way. */
export type ChangeEvents = {
  readonly workbook: Set<string>;
  ofSheet(sheet: LiveSheet): Set<string>;
  changed(place: SheetArea, source: ChangeSource, details: Readonly<Record<string, Json>>): void;
  sheetListChanged(what: "added" | "deleted", sheet: LiveSheet): void;
  /** Hands the waiting events over, in order, and forgets them. */
  take(): readonly HostEvent[];
};

/** No registrations yet. `enabled` is asked when an event happens. */
export function createChangeEvents(enabled: () => boolean): ChangeEvents {
  const workbook = new Set<string>();
  const bySheet = new Map<string, Set<string>>();
  const waiting: HostEvent[] = [];
  const ofSheet = (sheet: LiveSheet): Set<string> => {
    const known = bySheet.get(sheet.id) ?? new Set<string>();
    bySheet.set(sheet.id, known);
    return known;
  };
  return {
    workbook,
    ofSheet,
    changed: (place, source, details) => {
      const mine = source.triggerSource === "ThisLocalAddin";
      if (mine && !enabled()) return;
      const payload = changePayload(place, source, details);
      const targets = [
        ...(ofSheet(place.sheet).has("DataChangedEvent") ? [place.sheet.id] : []),
        ...(workbook.has("DataChangedEvent") ? [ALL_SHEETS] : []),
      ];
      for (const targetId of targets) waiting.push({ eventType: EVENT.changed, targetId, payload });
    },
    sheetListChanged: (what, sheet) => {
      const name = what === "added" ? "AddedEvent" : "DeletedEvent";
      if (!workbook.has(name)) return;
      const payload = { source: "Local", worksheetId: sheet.id };
      waiting.push({ eventType: EVENT[what], targetId: ALL_SHEETS, payload });
    },
    take: () => waiting.splice(0),
  };
}

/** No cells were shifted. */
const NO_SHIFT = "None";

function changePayload(
  { sheet, area }: SheetArea,
  source: ChangeSource,
  details: Readonly<Record<string, Json>>,
): HostEvent["payload"] {
  return {
    changeType: "RangeEdited",
    worksheetId: sheet.id,
    address: formatRange(area),
    shiftDirection: NO_SHIFT,
    ...source,
    ...details,
  };
}

/** The smallest range around cells; `null` for none. */
export function around(
  cells: readonly { readonly row: number; readonly column: number }[],
): Range | null {
  const [first] = cells;
  if (!first) return null;
  const start = { top: first.row, left: first.column, bottom: first.row, right: first.column };
  return cells.reduce<Range>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    start,
  );
}
