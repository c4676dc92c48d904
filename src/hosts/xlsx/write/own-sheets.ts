import type { RemoveSheetEdit, ResultCellStyle, ResultSheetEdit } from "../../../core/model/edit";
import { encodePieces } from "../package/encode-pieces";
import type { SheetPart } from "../package/parts";
import type { Refusal } from "./cell-draft";
import { drawingIdFor, putCharts, takeCharts } from "./charts/chart-parts";
import { refreshParts, type OpenFile } from "./open-file";
import { hasFormula, resultSheetPieces } from "./result-sheet";
import { resultStyle } from "./result-styles";
import { isSameSheetName, sheetNameProblem } from "./sheet-names";
import { STATE_SHEET, stateSheetEdit } from "./state-sheet";
import {
  addWorkbookPart,
  dropCalculationChain,
  editPart,
  freeSheetPath,
  openStyles,
  removeWorkbookPart,
  requestFullCalculation,
  saveStyles,
} from "./support-parts";
import {
  appendSheet,
  dialectOf,
  freeSheetId,
  isStructureLocked,
  removeSheet,
  setPrintTitles,
  setVisibility,
} from "./workbook-xml";

/** Creates a sheet of ours, or replaces it where it stands; `null` when done. A sheet of the user's stays. */
export function putResultSheet(file: OpenFile, edit: ResultSheetEdit): Refusal | null {
  const problem = sheetNameProblem(edit.name);
  if (problem !== null) return { status: "unsupported", reason: problem };
  const existing = sheetNamed(file, edit.name);
  if (existing && !file.ownSheets.has(existing.name)) return notOurs(existing.name);
  if (edit.name.startsWith(STATE_SHEET)) return notOurs(edit.name);
  if (!existing && isStructureLocked(workbookXml(file))) return structureLocked();
  writeSheet(file, edit, existing);
  if (!file.ownSheets.has(edit.name)) file.stateChanged = true;
  file.ownSheets.add(edit.name);
  return null;
}

/** Takes a sheet of ours away; `null` when done or already gone. */
export function takeSheet(file: OpenFile, { name }: RemoveSheetEdit): Refusal | null {
  const existing = sheetNamed(file, name);
  if (existing && !file.ownSheets.has(existing.name)) return notOurs(name);
  if (existing && isStructureLocked(workbookXml(file))) return structureLocked();
  if (existing) deleteSheet(file, existing);
  if (file.ownSheets.delete(name)) file.stateChanged = true;
  return null;
}

/** Writes what we remember into the workbook, or takes the memory away when nothing is left in it. */
export function writeStateSheet(file: OpenFile): void {
  if (!file.stateChanged) return;
  file.stateChanged = false;
  const existing = file.parts.sheets.find(({ name }) => name === file.stateSheet);
  if (!file.stateJson && file.ownSheets.size === 0 && file.marks.size === 0) {
    if (existing) deleteSheet(file, existing);
    file.stateSheet = null;
    return;
  }
  const name = existing?.name ?? freeStateName(file);
  const record = { sheets: file.ownSheets, marks: file.marks };
  writeSheet(file, stateSheetEdit(name, { json: file.stateJson, record }), existing);
  file.stateSheet = name;
}

function freeStateName(file: OpenFile): string {
  let name = STATE_SHEET;
  for (let number = 2; sheetNamed(file, name); number += 1) name = `${STATE_SHEET}_${number}`;
  return name;
}

function sheetNamed({ parts }: OpenFile, name: string): SheetPart | undefined {
  return parts.sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

function workbookXml({ store, parts }: OpenFile): string {
  return store.view.readText(parts.workbook);
}

function writeSheet(file: OpenFile, edit: ResultSheetEdit, existing: SheetPart | undefined): void {
  const drawingId = drawingIdFor(file, edit, existing?.part ?? null);
  const bytes = renderSheet(file, edit, drawingId);
  const before = existing ? file.store.view.readBytes(existing.part) : null;
  const isSame = before !== null && sameBytes(bytes, before);
  const hadFormula = existing && !isSame ? holdsFormula(file, existing) : false;
  if (existing && !isSame) file.store.write(existing.part, bytes);
  const part = existing?.part ?? addSheet(file, edit, bytes);
  putCharts(file, edit, part);
  file.outdated.add(edit.name);
  settleSheet(file, edit);
  if (isSame) return;
  const formulas = hasFormula(edit);
  if (formulas || hadFormula) dropCalculationChain(file);
  if (formulas) requestFullCalculation(file);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function holdsFormula({ store }: OpenFile, { part }: SheetPart): boolean {
  return /<(?:\w+:)?f[\s>]/.test(store.view.readText(part));
}

function renderSheet(file: OpenFile, edit: ResultSheetEdit, drawingId: string | null): Uint8Array {
  const isState = edit.visibility === "veryHidden";
  const names = new Set(file.parts.sheets.map(({ name }) => name));
  const render = (styleOf: (style: ResultCellStyle) => number): Uint8Array =>
    encodePieces(
      resultSheetPieces(edit, {
        dialect: dialectOf(workbookXml(file)),
        styleOf,
        hasSheet: (name) => names.has(name) || name === edit.name,
        keepsFormulas: true,
        drawingId,
      }),
    );
  if (isState) return render(() => 0);
  const book = openStyles(file);
  const styles = new Map<ResultCellStyle, number>();
  const bytes = render((style) => {
    const index = styles.get(style) ?? resultStyle(book, style);
    styles.set(style, index);
    return index;
  });
  saveStyles(file, book);
  return bytes;
}

/** Gives the part of the new sheet. */
function addSheet(file: OpenFile, edit: ResultSheetEdit, content: Uint8Array): string {
  const path = freeSheetPath(file);
  const relationshipId = addWorkbookPart(file, { path, kind: "worksheet", content });
  const { name, visibility } = edit;
  editPart(file, file.parts.workbook, (xml) =>
    appendSheet(xml, { name, visibility, relationshipId, sheetId: freeSheetId(xml) }),
  );
  refreshParts(file);
  const added = file.parts.sheets.at(-1);
  if (added?.name !== name) throw new Error(`the new sheet is not the last one: ${name}`);
  return added.part;
}

/** Visibility and print titles stand in the workbook part. */
function settleSheet(file: OpenFile, { name, visibility, print }: ResultSheetEdit): void {
  const index = file.parts.sheets.findIndex((sheet) => sheet.name === name);
  editPart(file, file.parts.workbook, (xml) =>
    setPrintTitles(setVisibility(xml, index, visibility), { index, name }, print?.repeatRows ?? 0),
  );
}

function deleteSheet(file: OpenFile, sheet: SheetPart): void {
  const hadFormula = holdsFormula(file, sheet);
  const index = file.parts.sheets.indexOf(sheet);
  editPart(file, file.parts.workbook, (xml) => removeSheet(xml, index));
  takeCharts(file, sheet.part);
  removeWorkbookPart(file, sheet.part, sheet.relationshipId);
  refreshParts(file);
  if (hadFormula) dropCalculationChain(file);
}

function notOurs(name: string): Refusal {
  const reason = `工作簿里已有工作表“${name}”，不是本工具添加的，未改动。请换一个名称。`;
  return { status: "unsupported", reason };
}

function structureLocked(): Refusal {
  const reason = "工作簿结构已受保护，不能添加或删除工作表。请撤销工作簿保护后再运行。";
  return { status: "locked", reason };
}
