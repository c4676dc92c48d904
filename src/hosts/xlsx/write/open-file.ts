import type { Notification } from "../../../core/model/finding";
import type { Sheet, Workbook } from "../../../core/model/workbook";
import type { Codec } from "../package/codec";
import { UNLIMITED } from "../read/budget";
import { readCellStyles } from "../read/cell-styles";
import { createNumberDisplay } from "../read/number-display";
import { resolveParts, type SheetPart, type WorkbookParts } from "../package/parts";
import { readSheet, type SheetContext } from "../read/read-sheet";
import { readXlsx } from "../read/read-xlsx";
import { readSharedStrings } from "../read/shared-strings";
import type { PartTexts } from "../xml/parse-xml";
import type { CellMemory } from "./cell-draft";
import type { MarkRecord } from "./mark-record";
import { createPartStore, type PartStore } from "./part-store";
import { renewSheet, type WrittenCells } from "./renew-sheet";
import { readState } from "./state-sheet";

/** A workbook file while it is being changed: the one place that holds what changes. */
export type OpenFile = {
  readonly name: string;
  readonly store: PartStore;
  parts: WorkbookParts;
  /** As last read; sheets in `written` and `outdated` hold something else by now. */
  workbook: Workbook;
  /** The cells written since, by sheet; they are read when somebody asks for the workbook. */
  readonly written: Map<string, WrittenCells>;
  /** Sheets that are still to be read again as a whole. */
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
export function openFile(bytes: Uint8Array, name: string, codec?: Codec): OpenFile {
  const { workbook, package: pkg, parts } = readXlsx(bytes, name, codec);
  const state = readState(workbook);
  return {
    name,
    store: createPartStore(pkg),
    parts,
    workbook,
    written: new Map(),
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

/** The workbook as it now stands; only what changed is read again, once. */
export function currentWorkbook(file: OpenFile): Workbook {
  const { outdated, written, workbook } = file;
  const known = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const parts = readableParts(file);
  const isSame = parts.length === known.size && parts.every(({ name }) => known.has(name));
  if (isSame && outdated.size === 0 && written.size === 0) return workbook;
  const read = sheetReader(file);
  const sheets = parts.map((part) => {
    const sheet = known.get(part.name);
    if (!sheet || outdated.has(part.name)) return read(part);
    const cells = written.get(part.name);
    return cells ? (renewSheet(sheet, cells, (texts) => read(part, texts)) ?? read(part)) : sheet;
  });
  outdated.clear();
  written.clear();
  file.workbook = { ...workbook, sheets };
  return file.workbook;
}

function readableParts({ parts, workbook }: OpenFile): readonly SheetPart[] {
  const skipped = new Set(workbook.skippedSheets?.map(({ sheet }) => sheet));
  return parts.sheets.filter(({ kind, name }) => kind === "worksheet" && !skipped.has(name));
}

/** A reader for sheets that changed, or pieces of them; what all sheets share is read when it is first needed. */
function sheetReader(file: OpenFile): (part: SheetPart, texts?: PartTexts) => Sheet {
  const { view } = file.store;
  let strings: readonly string[] | null = null;
  let looks: Looks | null = null;
  return (sheet, texts = view) => {
    const { sharedStrings, date1904 } = file.parts;
    strings ??= readSharedStrings(view, sharedStrings);
    looks ??= readLooks(file);
    const { part } = sheet;
    return readSheet(texts, sheet, { part, strings, ...looks, date1904, budget: UNLIMITED });
  };
}

/** What reading a sheet takes from the styles. */
type Looks = Pick<SheetContext, "display" | "unlocked">;

function readLooks({ store, parts }: OpenFile): Looks {
  const { formats, unlocked } = readCellStyles(store.view, parts.styles);
  return { display: createNumberDisplay(formats, parts.date1904), unlocked };
}

/** Looks up the parts again after sheets or parts came or went. */
export function refreshParts(file: OpenFile): void {
  file.parts = resolveParts(file.store.view);
}
