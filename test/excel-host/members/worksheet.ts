import { hostError } from "../engine/host-error";
import type { ExcelHost } from "../engine/excel-host";
import type { Call, HostObject, Members } from "../engine/objects";
import { usedRange } from "../model/cells";
import type { LiveSheet } from "../model/live";
import {
  areaOf,
  everything,
  flagArgument,
  insideSheet,
  numberArgument,
  textArgument,
} from "./arguments";
import { eventMethods } from "./events";

type SheetCall = Call<"Worksheet">;

/** A worksheet. */
export const worksheet: Members<"Worksheet"> = {
  identity: ({ sheet: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ target: { sheet }, host, value }) => host.renameSheet(sheet, textArgument(value)),
    },
    Position: {
      get: ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet),
      set: ({ target: { sheet }, host, value }) => host.moveSheet(sheet, numberArgument(value)),
    },
    Visibility: {
      get: ({ sheet }) => VISIBILITY[sheet.visibility],
      set: ({ target: { sheet }, host, value }) => host.showSheet(sheet, textArgument(value)),
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ target: { sheet }, value }) => {
        sheet.tabColor = textArgument(value);
      },
    },
    ShowGridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ target: { sheet }, value }) => {
        sheet.showGridlines = flagArgument(value, true);
      },
    },
    // What the library really sends when `showGridlines` is set.
    Gridlines: {
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ target: { sheet }, value }) => {
        sheet.showGridlines = flagArgument(value, true);
      },
    },
    ShowHeadings: { get: () => true },
    StandardWidth: { get: () => 54 },
    StandardHeight: { get: () => 13.5 },
    EnableCalculation: { get: () => true },
    TabId: { get: ({ sheet }, { workbook }) => workbook.sheets.indexOf(sheet) + 1 },
  },
  links: {
    Protection: ({ sheet }) => ({ kind: "WorksheetProtection", sheet }),
    AutoFilter: ({ sheet }) => ({ kind: "AutoFilter", sheet }),
    FreezePanes: ({ sheet }) => ({ kind: "FreezePanes", sheet: cellsOf(sheet) }),
    PageLayout: ({ sheet }) => ({ kind: "PageLayout", sheet }),
    Comments: ({ sheet }) => ({ kind: "CommentCollection", sheet }),
    Charts: ({ sheet }) => ({ kind: "ChartCollection", sheet }),
    Names: ({ sheet }) => ({ kind: "NamedItemCollection", sheet }),
  },
  methods: {
    Activate: ({ target: { sheet }, host }) => host.activate(sheet),
    Delete: ({ target: { sheet }, host }) => host.deleteSheet(sheet),
    Calculate: ({ host }) => host.calculateAll(),
    ...eventMethods<SheetCall>((host, { target }) => host.events.ofSheet(target.sheet)),
  },
  finders: {
    GetRange: ({ target: { sheet }, host, args }) => {
      const address = args[0];
      if (address == null) return rangeObject(cellsOf(sheet), everything);
      const found = areaOf(host.workbook, cellsOf(sheet), textArgument(address));
      return rangeObject(found.sheet, found.area);
    },
    GetRangeByIndexes: ({ target: { sheet }, args }) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map(numberArgument);
      const area = { top: top + 1, left: left + 1, bottom: top + rows, right: left + columns };
      return rangeObject(cellsOf(sheet), insideSheet(area));
    },
    GetCell: ({ target: { sheet }, args }) => {
      const [row = 0, column = 0] = args.map(numberArgument);
      const area = { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 };
      return rangeObject(cellsOf(sheet), insideSheet(area));
    },
    GetUsedRange: (call) => used(call) ?? rangeObject(call.target.sheet, FIRST_CELL),
    GetUsedRangeOrNullObject: used,
    GetRanges: ({ target: { sheet }, host, args }) => {
      const addresses = textArgument(args[0]).split(/[,，;]\s*/);
      const areas = addresses.map((address) => areaOf(host.workbook, cellsOf(sheet), address).area);
      return { kind: "RangeAreas", sheet, areas };
    },
    GetNext: (call) => neighbour(call, 1) ?? missing(),
    GetNextOrNullObject: (call) => neighbour(call, 1),
    GetPrevious: (call) => neighbour(call, -1) ?? missing(),
    GetPreviousOrNullObject: (call) => neighbour(call, -1),
    _GetSheetById: ({ host, args }) => byId(host, textArgument(args[0])),
    _GetAnotherWorksheetById: ({ host, args }) => byId(host, textArgument(args[0])),
  },
};

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;
/** An empty sheet answers this range where a null object is not asked for. */
const FIRST_CELL = { top: 1, left: 1, bottom: 1, right: 1 };

/** A chart sheet has no cells. */
function cellsOf(sheet: LiveSheet): LiveSheet {
  if (sheet.kind === "chart") throw hostError("UnsupportedSheet");
  return sheet;
}

function rangeObject(sheet: LiveSheet, area: typeof everything): HostObject {
  return { kind: "Range", sheet, area };
}

function used({ target: { sheet }, args }: SheetCall): HostObject | null {
  const area = usedRange(cellsOf(sheet), flagArgument(args[0], false));
  return area && rangeObject(sheet, area);
}

function neighbour({ target: { sheet }, host, args }: SheetCall, step: number): HostObject | null {
  const visibleOnly = flagArgument(args[0], false);
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const other = sheets[at];
    if (!other) return null;
    if (!visibleOnly || other.visibility === "visible") return { kind: "Worksheet", sheet: other };
  }
}

function missing(): never {
  throw hostError("ItemNotFound");
}

function byId(host: ExcelHost, id: string): HostObject {
  const sheet = host.workbook.sheets.find((other) => other.id === id);
  return sheet ? { kind: "Worksheet", sheet } : missing();
}
