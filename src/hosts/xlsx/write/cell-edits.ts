import { formatAddress, parseAddress, type Position } from "../../../core/model/address";
import type { CellContent, CellEdit, FillEdit } from "../../../core/model/edit";
import { cellAt, cellKey, type Sheet } from "../../../core/model/workbook";
import type { SheetPart } from "../package/parts";
import type { CellMemory, Refusal, SheetChange } from "./cell-draft";
import { isLockedStyle, styleWithPercent } from "./cell-styles";
import { markCell, unmarkCell, type MarkBook } from "./marks";
import { currentWorkbook, type OpenFile } from "./open-file";
import { patchSheet } from "./patch-sheet";
import {
  dropCalculationChain,
  openStyles,
  requestFullCalculation,
  saveStyles,
} from "./support-parts";

/** An edit inside a sheet. */
export type SheetEdit = CellEdit | FillEdit;

/** Sheet name → keys (`cellKey`) of the cells whose content changed. */
export type ChangedCells = ReadonlyMap<string, ReadonlySet<number>>;

export type AppliedEdits = {
  /** One for each edit, in order; `null` when done. */
  readonly refusals: readonly (Refusal | null)[];
  readonly changed: ChangedCells;
};

/** Edits of one sheet by their place in the whole list. */
type Batch = Map<number, { readonly edit: SheetEdit; readonly at: Position }>;

type Run = {
  readonly file: OpenFile;
  readonly book: MarkBook;
  readonly isLocked: (style: number) => boolean;
  readonly refusals: (Refusal | null)[];
  readonly changed: Map<string, ReadonlySet<number>>;
};

/** Makes edits inside sheets, each sheet in one pass. */
export function applySheetEdits(file: OpenFile, edits: readonly SheetEdit[]): AppliedEdits {
  const styles = openStyles(file);
  const book: MarkBook = { styles, marks: file.marks, made: new Map(), changed: false };
  const isLocked = remembered((style) => isLockedStyle(styles, style));
  const run: Run = { file, book, isLocked, refusals: edits.map(() => null), changed: new Map() };
  const sheets = new Map(currentWorkbook(file).sheets.map((sheet) => [sheet.name, sheet]));
  const parts = new Map(file.parts.sheets.map((part) => [part.name, part]));
  for (const [name, batch] of batchBySheet(edits, run.refusals)) {
    const [sheet, part] = [sheets.get(name), parts.get(name)];
    if (sheet && part) applyBatch(run, { sheet, part, batch });
    else refuseAll(run, batch, sheetMissing(name, part));
  }
  saveStyles(file, styles);
  if (book.changed) file.stateChanged = true;
  if (run.changed.size > 0) requestFullCalculation(file);
  return run;
}

function remembered<Result>(compute: (key: number) => Result): (key: number) => Result {
  const known = new Map<number, Result>();
  return (key) => {
    const result = known.get(key) ?? compute(key);
    known.set(key, result);
    return result;
  };
}

function batchBySheet(
  edits: readonly SheetEdit[],
  refusals: (Refusal | null)[],
): ReadonlyMap<string, Batch> {
  const batches = new Map<string, Batch>();
  edits.forEach((edit, index) => {
    const at = parseAddress(edit.cell);
    if (!at) {
      refusals[index] = badAddress(edit.cell);
      return;
    }
    const batch: Batch = batches.get(edit.sheet) ?? new Map();
    batches.set(edit.sheet, batch.set(index, { edit, at }));
  });
  return batches;
}

function refuseAll({ refusals }: Run, batch: Batch, refusal: Refusal): void {
  for (const index of batch.keys()) refusals[index] = refusal;
}

type Job = { readonly sheet: Sheet; readonly part: SheetPart; readonly batch: Batch };

function applyBatch(run: Run, { sheet, part: { part }, batch }: Job): void {
  const { file } = run;
  const memory = file.memories.get(part) ?? new Map<number, CellMemory>();
  file.memories.set(part, memory);
  const before = file.store.view.readText(part);
  const changes = [...batch.values()].map((item) => changeOf(run, item));
  const patch = patchSheet(before, changes, {
    held: (at) => contentAt(sheet, at),
    isLocked: run.isLocked,
    original: (at) => memory.get(cellKey(at)),
  });
  [...batch.keys()].forEach((index, at) => {
    run.refusals[index] = patch.outcomes[at] ?? null;
  });
  if (patch.xml !== before) file.store.write(part, patch.xml);
  if (patch.formulasChanged) dropCalculationChain(file);
  if (patch.replaced.size === 0) return;
  for (const [key, value] of patch.replaced) if (!memory.has(key)) memory.set(key, value);
  file.outdated.add(sheet.name);
  run.changed.set(sheet.name, new Set(patch.replaced.keys()));
}

function changeOf(
  { book }: Run,
  { edit, at }: { readonly edit: SheetEdit; readonly at: Position },
): SheetChange {
  const { row, column } = at;
  if (edit.kind === "fill")
    return { kind: "style", row, column, restyle: restyler(edit, at, book) };
  const { expect, value, formula = null } = edit;
  const change = { kind: "content", row, column, expect, value, formula } as const;
  if (edit.numberFormat === undefined) return change;
  return { ...change, restyle: (style) => styleWithPercent(book.styles, style) };
}

function restyler({ sheet, color }: FillEdit, at: Position, book: MarkBook) {
  const place = { sheet, cell: formatAddress(at) };
  return (style: number): number | Refusal => {
    if (color === null) return unmarkCell(book, place, style);
    if (/^[0-9A-Fa-f]{6}$/.test(color)) return markCell(book, { ...place, color }, style);
    return {
      status: "unsupported",
      reason: `颜色“${color}”不是六位十六进制数，未标记 ${place.cell}。`,
    };
  };
}

/** What a cell holds, a formula by its text with "=". */
function contentAt(sheet: Sheet, { row, column }: Position): CellContent {
  const cell = cellAt(sheet, row, column);
  if (!cell) return null;
  return cell.formula === null ? (cell.value ?? cell.error) : `=${cell.formula}`;
}

function sheetMissing(name: string, part: SheetPart | undefined): Refusal {
  if (part) return { status: "unsupported", reason: `“${name}”没有单元格，不能写入。` };
  const reason = `工作簿里没有工作表“${name}”，未写入。请核对表名后重新检查。`;
  return { status: "missing", reason };
}

function badAddress(cell: string): Refusal {
  return { status: "missing", reason: `“${cell}”不是单元格地址，未写入。请核对后重新检查。` };
}
