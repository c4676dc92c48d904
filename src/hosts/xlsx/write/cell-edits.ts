import { formatAddress, parseAddress, type Position } from "../../../core/model/address";
import type { CellContent, CellEdit, FillEdit } from "../../../core/model/edit";
import { cellAt, cellKey, type Sheet } from "../../../core/model/workbook";
import type { SheetPart } from "../package/parts";
import type { CellMemory, Refusal, SheetChange } from "./cell-draft";
import { isLockedStyle } from "./cell-styles";
import { markCell, unmarkCell, type MarkBook } from "./marks";
import { styleWithFormat, styleWithPercent } from "./number-format-styles";
import { currentWorkbook, type OpenFile } from "./open-file";
import { patchSheet } from "./patch-sheet";
import { writtenCells } from "./renew-sheet";
import type { StyleBook } from "./style-book";
import {
  dropCalculationChain,
  openStyles,
  requestFullCalculation,
  saveStyles,
} from "./support-parts";

/** An edit inside a sheet. */
export type SheetEdit = CellEdit | FillEdit;

/** Sheet name → keys (`cellKey`). */
type CellKeys = ReadonlyMap<string, ReadonlySet<number>>;

export type AppliedEdits = {
  /** One for each edit, in order; `null` when done. */
  readonly refusals: readonly (Refusal | null)[];
  /** The edits, by their place in the list, whose number format took the place of General. */
  readonly reformatted: ReadonlySet<number>;
  /** The cells whose content changed. */
  readonly changed: CellKeys;
  /** Those of them whose new formula came with its result. */
  readonly computed: CellKeys;
  /** A new formula came without its result. */
  readonly leftOpen: boolean;
};

/** An edit of a sheet with its place in the whole list. */
type Item = { readonly index: number; readonly edit: SheetEdit; readonly at: Position };

type Run = {
  readonly file: OpenFile;
  readonly book: MarkBook;
  readonly isLocked: (style: number) => boolean;
  readonly percentOf: (style: number) => number;
  readonly formatted: (style: number, code: string) => number;
  readonly refusals: (Refusal | null)[];
  readonly reformatted: Set<number>;
  readonly changed: Map<string, ReadonlySet<number>>;
  readonly computed: Map<string, ReadonlySet<number>>;
  leftOpen: boolean;
};

/** Sheets being packed while the next ones are changed: enough for a second core, few enough to be small. */
const MOST_PACKING = 8;

/** Makes edits inside sheets, each sheet in one pass. */
export async function applySheetEdits(
  file: OpenFile,
  edits: readonly SheetEdit[],
): Promise<AppliedEdits> {
  const styles = openStyles(file);
  const book: MarkBook = { styles, marks: file.marks, made: new Map(), changed: false };
  const run: Run = {
    file,
    book,
    isLocked: remembered((style) => isLockedStyle(styles, style)),
    percentOf: remembered((style) => styleWithPercent(styles, style)),
    formatted: rememberedFormats(styles),
    refusals: edits.map(() => null),
    reformatted: new Set(),
    changed: new Map(),
    computed: new Map(),
    leftOpen: false,
  };
  const sheets = new Map(currentWorkbook(file).sheets.map((sheet) => [sheet.name, sheet]));
  const parts = new Map(file.parts.sheets.map((part) => [part.name, part]));
  for (const [name, items] of itemsBySheet(edits, run.refusals)) {
    const [sheet, part] = [sheets.get(name), parts.get(name)];
    if (sheet && part) applyItems(run, { sheet, part, items });
    else for (const { index } of items) run.refusals[index] = sheetMissing(name, part);
    const packing = file.store.packAside(MOST_PACKING);
    if (packing) await packing;
  }
  saveStyles(file, styles);
  if (book.changed) file.stateChanged = true;
  if (run.changed.size > 0) requestFullCalculation(file);
  const { refusals, reformatted, changed, computed, leftOpen } = run;
  return { refusals, reformatted, changed, computed, leftOpen };
}

function remembered<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    const result = known.get(key) ?? compute(key);
    known.set(key, result);
    return result;
  };
}

function rememberedFormats(styles: StyleBook): Run["formatted"] {
  const byCode = remembered((code: string) =>
    remembered((style: number) => styleWithFormat(styles, style, code)),
  );
  return (style, code) => byCode(code)(style);
}

function itemsBySheet(
  edits: readonly SheetEdit[],
  refusals: (Refusal | null)[],
): ReadonlyMap<string, readonly Item[]> {
  const bySheet = new Map<string, Item[]>();
  edits.forEach((edit, index) => {
    const at = parseAddress(edit.cell);
    if (!at) {
      refusals[index] = badAddress(edit.cell);
      return;
    }
    const items = bySheet.get(edit.sheet);
    if (items) items.push({ index, edit, at });
    else bySheet.set(edit.sheet, [{ index, edit, at }]);
  });
  return bySheet;
}

type Job = { readonly sheet: Sheet; readonly part: SheetPart; readonly items: readonly Item[] };

function applyItems(run: Run, { sheet, part: { part }, items }: Job): void {
  const { file } = run;
  const memory = file.memories.get(part) ?? new Map<number, CellMemory>();
  file.memories.set(part, memory);
  const before = file.store.view.readText(part);
  const changes = items.map((item) => changeOf(run, item));
  const patch = patchSheet(before, changes, {
    held: (at) => contentAt(sheet, at),
    isLocked: run.isLocked,
    original: (at) => memory.get(cellKey(at)),
  });
  items.forEach(({ index }, place) => {
    run.refusals[index] = patch.outcomes[place] ?? null;
  });
  if (patch.xml !== before) file.store.write(part, patch.xml);
  if (patch.formulasChanged) dropCalculationChain(file);
  if (patch.replaced.size === 0) {
    // A number format alone changes how a cell reads; a mark does not.
    const reformats = items.some(({ edit }) => edit.kind === "cell");
    if (reformats && patch.xml !== before) file.outdated.add(sheet.name);
    return;
  }
  for (const [key, value] of patch.replaced) if (!memory.has(key)) memory.set(key, value);
  run.changed.set(sheet.name, new Set(patch.replaced.keys()));
  run.computed.set(sheet.name, patch.computed);
  run.leftOpen ||= patch.leftOpen;
  file.written.set(sheet.name, writtenCells(patch));
}

function changeOf(run: Run, { index, edit, at }: Item): SheetChange {
  const { book, formatted } = run;
  const { row, column } = at;
  if (edit.kind === "fill")
    return { kind: "style", row, column, restyle: restyler(edit, at, book) };
  const { expect, value, formula = null, numberFormat, restoresFormat: code } = edit;
  const change = { kind: "content", row, column, expect, value, formula } as const;
  if (code !== undefined) return { ...change, restore: (style) => formatted(style, code) };
  return numberFormat === undefined ? change : { ...change, restyle: percentStyler(run, index) };
}

function percentStyler({ percentOf, reformatted }: Run, index: number) {
  return (style: number): number => {
    const shown = percentOf(style);
    if (shown !== style) reformatted.add(index);
    return shown;
  };
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
