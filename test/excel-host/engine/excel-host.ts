import { formatRange } from "../../../src/core/model/address";
import { computeMissing, recalculate, type ChangedCell } from "../calc/recalculate";
import { usedRange } from "../model/cells";
import { openData } from "../model/open-data";
import type { HostWorkbookData, Json } from "../model/host-data";
import type { LiveSheet, LiveWorkbook, SheetArea } from "../model/live";
import { around, createChangeEvents, type ChangeEvents, type ChangeSource } from "./change-events";
import { noFaults, type Faults } from "./faults";
import { guardContent, guardFormat, guardOption } from "./guards";
import { hostError } from "./host-error";
import type { HostObject } from "./objects";
import { createReferences } from "./references";
import { createSheetActions, type SheetActions, type View } from "./sheet-actions";

/** Cells changed within a range. */
export type ChangedCells = readonly { readonly row: number; readonly column: number }[];

/** What the members of the objects work on: the live workbook and everything around it. */
export type ExcelHost = {
  readonly workbook: LiveWorkbook;
  readonly readOnly: boolean;
  readonly faults: Faults;
  readonly events: ChangeEvents;
  readonly view: View;
  readonly sheets: SheetActions;
  /** By sheet id: protection that was set with a password. */
  readonly passwords: Map<string, string>;
  /** Base64 of the workbooks opened beside this one. */
  readonly newWorkbooks: string[];
  /** Things worth knowing that change nothing: suspensions, recalculations, selections. */
  readonly calls: string[];
  /** How many `Excel.run({ mergeUndoGroup: true })` are open. */
  openUndoGroups: number;

  keepReference(object: HostObject): string;
  referenced(id: string): HostObject;
  dropReference(id: string): void;
  referenceCount(): number;
  newId(what: string): string;
  note(call: string): void;
  dirty(): boolean;

  /** Refuses what cannot be written now: read-only workbooks, chart sheets, undo groups with a fault. */
  aboutToWrite(target: HostObject): void;
  /** Refuses what Excel cannot undo while `mergeUndoGroup` is on: deleting, naming, hiding and protecting sheets. */
  aboutToDoForGood(): void;
  guardContent(place: SheetArea): void;
  guardFormat(place: SheetArea): void;
  guardLines(sheet: LiveSheet, option: string): void;
  /** Notes which cells a write of the add-in changed: formulas and events follow. */
  contentChanged(place: SheetArea, cells: ChangedCells, details: () => Record<string, Json>): void;
  /** The same for somebody at the keyboard or a coauthor. */
  personChanged(place: SheetArea, source: ChangeSource, details: Record<string, Json>): void;
  /** Computes what waits for it; reads come after it. */
  settleFormulas(): void;
  calculateAll(): void;
  calculationMode(): string;
  setCalculationMode(mode: string): void;
  eventsEnabled(): boolean;
  enableEvents(on: boolean): void;

  activeSheet(): LiveSheet;
  activate(sheet: LiveSheet): void;
  select(place: SheetArea): void;
  selection(): SheetArea;
  addSheet(name: string | null): LiveSheet;
  deleteSheet(sheet: LiveSheet): void;
  renameSheet(sheet: LiveSheet, name: string): void;
  moveSheet(sheet: LiveSheet, position: number): void;
  showSheet(sheet: LiveSheet, visibility: string): void;
};

export type HostOptions = {
  readonly workbook: HostWorkbookData;
  readonly readOnly?: boolean;
  readonly faults?: Partial<Faults>;
};

/** A host with an open workbook and nobody at it yet. */
export function createExcelHost(options: HostOptions): ExcelHost {
  const workbook = openData(options.workbook);
  computeMissing(workbook);
  const [first] = workbook.sheets;
  if (!first) throw new Error("a workbook has a sheet");
  const sheet = workbook.sheets.find(({ visibility }) => visibility === "visible") ?? first;
  const view: View = { sheet, selection: { top: 1, left: 1, bottom: 1, right: 1 } };
  const state = { events: true, dirty: false, mode: "Automatic", lastId: 0 };
  const faults: Faults = { ...noFaults(), ...options.faults };
  const events = createChangeEvents(() => state.events);
  const sheets = createSheetActions(workbook, view);
  const base = { workbook, faults, events, view, sheets, readOnly: options.readOnly ?? false };
  const host: ExcelHost = {
    ...base,
    passwords: new Map(),
    newWorkbooks: [],
    calls: [],
    openUndoGroups: 0,
    newId: (what) => {
      state.lastId += 1;
      return `{${what}-${state.lastId}}`;
    },
    note: (call) => void host.calls.push(call),
    dirty: () => state.dirty,
    eventsEnabled: () => state.events,
    enableEvents: (on) => {
      state.events = on;
    },
    ...references(),
    ...writing(() => host, state),
    ...calculation(workbook, state),
    ...looking(() => host),
  };
  return host;
}

type State = { events: boolean; dirty: boolean; mode: string; pending?: ChangedCell[] };

function references(): Pick<
  ExcelHost,
  "keepReference" | "referenced" | "dropReference" | "referenceCount"
> {
  const kept = createReferences();
  return {
    keepReference: kept.keep,
    referenced: kept.find,
    dropReference: kept.drop,
    referenceCount: kept.count,
  };
}

const OWN_WRITE: ChangeSource = { source: "Local", triggerSource: "ThisLocalAddin" };

function writing(
  host: () => ExcelHost,
  state: State,
): Pick<
  ExcelHost,
  | "aboutToWrite"
  | "aboutToDoForGood"
  | "guardContent"
  | "guardFormat"
  | "guardLines"
  | "contentChanged"
  | "personChanged"
> {
  const pending = (state.pending ??= []);
  const changed = ({ sheet }: SheetArea, cells: ChangedCells): void => {
    state.dirty = true;
    for (const { row, column } of cells) pending.push({ sheet, row, column });
  };
  return {
    aboutToWrite: (target) => {
      if (target.kind === "Runtime" || target.kind === "Application") return;
      const { readOnly, faults, openUndoGroups } = host();
      if (readOnly) throw hostError("AccessDenied");
      if (faults.undoNotSupported && openUndoGroups > 0) throw hostError("UndoNotSupported");
      state.dirty = true;
    },
    aboutToDoForGood: () => {
      if (host().openUndoGroups > 0) throw hostError("UndoNotSupported");
    },
    guardContent,
    guardFormat,
    guardLines: guardOption,
    contentChanged: (place, cells, details) => {
      const area = around(cells);
      if (!area) return;
      changed(place, cells);
      host().events.changed({ sheet: place.sheet, area }, OWN_WRITE, details());
    },
    personChanged: (place, source, details) => {
      changed(place, [{ row: place.area.top, column: place.area.left }]);
      host().settleFormulas();
      host().events.changed(place, source, details);
    },
  };
}

function calculation(
  workbook: LiveWorkbook,
  state: State,
): Pick<ExcelHost, "settleFormulas" | "calculateAll" | "calculationMode" | "setCalculationMode"> {
  return {
    settleFormulas: () => {
      if (state.mode === "Manual" || !state.pending || state.pending.length === 0) return;
      recalculate(workbook, state.pending.splice(0));
    },
    calculateAll: () => {
      state.pending?.splice(0);
      recalculate(workbook, "all");
    },
    calculationMode: () => state.mode,
    setCalculationMode: (mode) => {
      state.mode = mode;
    },
  };
}

function looking(
  host: () => ExcelHost,
): Pick<
  ExcelHost,
  | "activeSheet"
  | "activate"
  | "select"
  | "selection"
  | "addSheet"
  | "deleteSheet"
  | "renameSheet"
  | "moveSheet"
  | "showSheet"
> {
  const writable = (): ExcelHost => {
    host().aboutToWrite({ kind: "WorksheetCollection" });
    return host();
  };
  const forGood = (): ExcelHost => {
    host().aboutToDoForGood();
    return writable();
  };
  return {
    activeSheet: () => host().view.sheet,
    activate: (sheet) => host().sheets.activate(sheet),
    select: ({ sheet, area }) => {
      const { view, sheets } = host();
      sheets.activate(sheet);
      view.selection = area;
      host().note(`select ${sheet.name}!${formatRange(area)}`);
    },
    selection: () => ({ sheet: host().view.sheet, area: host().view.selection }),
    addSheet: (name) => {
      const sheet = writable().sheets.add(name);
      host().events.sheetListChanged("added", sheet);
      return sheet;
    },
    deleteSheet: (sheet) => {
      const used = usedRange(sheet, true);
      forGood().sheets.delete(sheet);
      host().events.sheetListChanged("deleted", sheet);
      if (used) host().calculateAll();
    },
    renameSheet: (sheet, name) => forGood().sheets.rename(sheet, name),
    moveSheet: (sheet, position) => writable().sheets.move(sheet, position),
    showSheet: (sheet, visibility) => forGood().sheets.show(sheet, visibility),
  };
}
