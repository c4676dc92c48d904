import type { Capabilities } from "../../app/ports";
import type { Edit, EditOutcome } from "../../core/model/edit";
import type { Workbook } from "../../core/model/workbook";
import { recalculate } from "./calc/recalculate";
import type { LoadCalculator } from "./calc/calculator";
import { workbookView } from "./look/workbook-view";
import { legacyPort } from "./legacy-port";
import type { Codec } from "./package/codec";
import { outcomeOf } from "./outcomes";
import { GENERAL } from "./read/number-formats";
import { detectFormat } from "./read/detect-format";
import { applySheetEdits, type SheetEdit } from "./write/cell-edits";
import type { Refusal } from "./write/cell-draft";
import { heedStop } from "./stop";
import type { XlsxPort } from "./xlsx-port";
import { currentWorkbook, openFile, type OpenFile } from "./write/open-file";
import { putResultSheet, takeSheet, writeStateSheet } from "./write/own-sheets";
import { isStateSheet } from "./write/state-sheet";

export type XlsxPortOptions = {
  /** Loaded when a formula depends on what was written; `null` leaves that to Excel. */
  readonly loadCalculator: LoadCalculator | null;
  /** Packs and unpacks in place of the built-in one, which is slower but runs everywhere. */
  readonly codec?: Codec;
};

/**
 * Opens an .xlsx or .xls file for reading and writing, told apart by content; `name` is its file name for
 * messages. Rejects with a `WorkbookError` when the file cannot be read. An .xls file cannot be written:
 * our own sheets go into a new .xlsx workbook, which is what `save` then gives.
 */
export async function openWorkbookPort(
  bytes: Uint8Array,
  name: string,
  options: XlsxPortOptions,
): Promise<XlsxPort> {
  if (detectFormat(bytes) === "xlsx")
    return xlsxPort(openFile(bytes, name, options.codec), options);
  const { readXls } = await import("./read/legacy/read-xls");
  return legacyPort(bytes, readXls(bytes, name));
}

function xlsxPort(file: OpenFile, options: XlsxPortOptions): XlsxPort {
  return {
    capabilities: () => capabilitiesOf(file, options),
    readWorkbook: async (watch) => {
      await heedStop(watch);
      return visibleWorkbook(file);
    },
    apply: async (edits, watch) => {
      await heedStop(watch);
      return applyEdits(file, edits, options);
    },
    // A file has no screen to bring a cell to.
    reveal: () => Promise.resolve(),
    state: {
      read: () => Promise.resolve(file.stateJson),
      write: (json) => Promise.resolve(keepState(file, json)),
    },
    save: () => {
      writeStateSheet(file);
      return file.store.save();
    },
    view: workbookView(file),
    notifications: () => [...file.notifications],
  };
}

function visibleWorkbook(file: OpenFile): Workbook {
  const workbook = currentWorkbook(file);
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isStateSheet(sheet)) };
}

function keepState(file: OpenFile, json: string): void {
  if (json === (file.stateJson ?? "")) return;
  file.stateJson = json === "" ? null : json;
  file.stateChanged = true;
}

function capabilitiesOf(file: OpenFile, { loadCalculator }: XlsxPortOptions): Capabilities {
  const note = "与写入内容有关的公式由 Excel 打开文件时重新计算。";
  return {
    writesCells: true,
    writesMarks: true,
    writesSheets: "sameFile",
    recalculates: loadCalculator !== null,
    reveals: false,
    watchesChanges: false,
    writesComments: false,
    undoesInOneStep: false,
    limits: loadCalculator === null ? ["noComments", "noRecalculation"] : ["noComments"],
    notes: [
      ...(loadCalculator === null ? [note] : []),
      ...file.notifications.map(({ message }) => message),
    ],
  };
}

async function applyEdits(
  file: OpenFile,
  edits: readonly Edit[],
  { loadCalculator }: XlsxPortOptions,
): Promise<readonly EditOutcome[]> {
  const outcomes: EditOutcome[] = [];
  for (const group of groupEdits(edits)) {
    if (group.kind === "own") {
      outcomes.push(outcomeOf(group.edit, applyOwn(file, group.edit)));
      await file.store.packAside(Infinity);
      continue;
    }
    const { refusals, reformatted, ...written } = await applySheetEdits(file, group.edits);
    group.edits.forEach((edit, at) => {
      const outcome = outcomeOf(edit, refusals[at] ?? null);
      outcomes.push(reformatted.has(at) ? { ...outcome, formatBefore: GENERAL } : outcome);
    });
    if (loadCalculator) await recalculate(file, written, loadCalculator);
  }
  await file.store.packAside(0);
  return outcomes;
}

type OwnEdit = Exclude<Edit, SheetEdit>;
type Group =
  | { readonly kind: "cells"; readonly edits: SheetEdit[] }
  | { readonly kind: "own"; readonly edit: OwnEdit };

/** Runs of edits inside sheets stay together, so that each sheet is parsed once. */
function groupEdits(edits: readonly Edit[]): readonly Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (edit.kind !== "cell" && edit.kind !== "fill") groups.push({ kind: "own", edit });
    else if (last?.kind === "cells") last.edits.push(edit);
    else groups.push({ kind: "cells", edits: [edit] });
  }
  return groups;
}

const NO_COMMENTS = "文件方式不写批注；检查结果见“自评检查结果”表。";

function applyOwn(file: OpenFile, edit: OwnEdit): Refusal | null {
  if (edit.kind === "comment") return { status: "unsupported", reason: NO_COMMENTS };
  return edit.kind === "resultSheet" ? putResultSheet(file, edit) : takeSheet(file, edit);
}
