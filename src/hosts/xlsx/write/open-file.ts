import type { Notification } from "../../../core/model/finding";
import type { Sheet, Workbook } from "../../../core/model/workbook";
import { newBudget } from "../read/budget";
import { resolveParts, type SheetPart, type WorkbookParts } from "../package/parts";
import { createNumberDisplay } from "../read/number-display";
import { readStyleFormats } from "../read/number-formats";
import { readSheet } from "../read/read-sheet";
import { readXlsx } from "../read/read-xlsx";
import { readSharedStrings } from "../read/shared-strings";
import type { CellMemory } from "./cell-draft";
import type { MarkRecord } from "./mark-record";
import { createPartStore, type PartStore } from "./part-store";
import { readState } from "./state-sheet";

/** A workbook file while it is being changed: the one place that holds what changes. */
export type OpenFile = {
  readonly name: string;
  readonly store: PartStore;
  parts: WorkbookParts;
  /** As last read; sheets in `outdated` hold something else by now. */
  workbook: Workbook;
  readonly outdated: Set<string>;
  /** What cells held before our first change in this session, by sheet part and `cellKey`. */
  readonly memories: Map<string, Map<number, CellMemory>>;
  readonly ownSheets: Set<string>;
  readonly marks: Map<string, MarkRecord>;
  stateSheet: string | null;
  stateJson: string | null;
  /** The state differs from what the state sheet says. */
  stateChanged: boolean;
  readonly notifications: Notification[];
};

/** Opens an .xlsx file for changing. Throws a `WorkbookError` when it cannot be read. */
export function openFile(bytes: Uint8Array, name: string): OpenFile {
  const { workbook, package: pkg, parts } = readXlsx(bytes, name);
  const state = readState(workbook);
  return {
    name,
    store: createPartStore(pkg),
    parts,
    workbook,
    outdated: new Set(),
    memories: new Map(),
    ownSheets: new Set(state.record.sheets),
    marks: new Map(state.record.marks),
    stateSheet: state.sheet,
    stateJson: state.json,
    stateChanged: false,
    notifications: [...signatureWarning(pkg.entries, name), ...recordWarning(state.damaged, name)],
  };
}

function signatureWarning(
  entries: readonly { readonly name: string }[],
  file: string,
): Notification[] {
  if (!entries.some((entry) => entry.name.toLowerCase().startsWith("_xmlsignatures/"))) return [];
  const message = "工作簿带有数字签名，写入后原签名失效。如需签名，请在写入后重新签署。";
  return [{ level: "warning", code: "signatureBroken", message, file }];
}

function recordWarning(damaged: boolean, file: string): Notification[] {
  if (!damaged) return [];
  const message =
    "工作簿里本工具的写入记录无法读取，以前的标记不能自动去除。请核对后手工清除底色。";
  return [{ level: "warning", code: "recordDamaged", message, file }];
}

/** The workbook as it now stands; only sheets that changed are read again. */
export function currentWorkbook(file: OpenFile): Workbook {
  const { outdated, workbook, parts } = file;
  const worksheets = parts.sheets.filter(({ kind }) => kind === "worksheet");
  const known = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const missing = worksheets.some(({ name }) => !known.has(name));
  if (outdated.size === 0 && !missing && worksheets.length === known.size) return workbook;
  const reread = sheetReader(file);
  const sheets = worksheets.map((part) => {
    const sheet = known.get(part.name);
    return sheet && !outdated.has(part.name) ? sheet : reread(part);
  });
  outdated.clear();
  file.workbook = { ...workbook, sheets };
  return file.workbook;
}

function sheetReader(file: OpenFile): (part: SheetPart) => Sheet {
  const { view } = file.store;
  const { sharedStrings, styles, date1904 } = file.parts;
  const strings = readSharedStrings(view, sharedStrings);
  const display = createNumberDisplay(readStyleFormats(view, styles), date1904);
  const budget = newBudget();
  return (sheet) =>
    readSheet(view, sheet, { part: sheet.part, strings, display, date1904, budget });
}

/** Looks up the parts again after sheets or parts came or went. */
export function refreshParts(file: OpenFile): void {
  file.parts = resolveParts(file.store.view);
}
