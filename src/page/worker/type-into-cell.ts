import type { CellRef } from "../../app/ports";
import {
  cellAt,
  cellContent,
  parseAddress,
  type Cell,
  type CellEdit,
  type EditOutcome,
  type Workbook,
} from "../../core/index";
import { readTyped, type Typed } from "./read-typed";
import type { TypedStep } from "./typed-history";

/** What typing needs of the workbook. */
export type TypingDesk = {
  readWorkbook(): Promise<Workbook>;
  type(edit: CellEdit): Promise<EditOutcome>;
};

/** What became of something typed; without a step nothing changed. */
export type TypingResult =
  | { readonly done: true; readonly step: TypedStep | null }
  | { readonly done: false; readonly reason: string };

const GENERAL = "General";
const UNKNOWN_REASON = "这一格没有写入。请核对单元格后再试。";

/**
 * Puts what was typed into a cell. The format of a blank cell is known only once it holds something: what was typed is then read
 * again under it, so that a date in a blank date cell becomes a date.
 */
export async function typeIntoCell(
  desk: TypingDesk,
  at: CellRef,
  text: string,
): Promise<TypingResult> {
  const { cell: found, date1904 } = await lookUp(desk, at);
  const typed = readTyped(text, { numberFormat: found?.numberFormat ?? GENERAL, date1904 });
  if (typed.kind === "refused") return { done: false, reason: typed.reason };
  if (holds(found, typed)) return { done: true, step: null };
  const outcome = await desk.type({ ...placeOf(at), expect: expected(found), ...written(typed) });
  if (outcome.status !== "done") return { done: false, reason: outcome.reason ?? UNKNOWN_REASON };
  const again = found ? null : await typeAgain(desk, at, { text, typed });
  const last = again ?? { value: typed.value, formatBefore: outcome.formatBefore ?? null };
  return { done: true, step: stepOf(at, found, last) };
}

async function lookUp({ readWorkbook }: TypingDesk, { sheet, cell }: CellRef) {
  const workbook = await readWorkbook();
  const position = parseAddress(cell);
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const found = grid && position ? cellAt(grid, position.row, position.column) : undefined;
  return { cell: found, date1904: workbook.date1904 };
}

type Value = Typed & { readonly kind: "value" };

function holds(cell: Cell | undefined, { value }: Value): boolean {
  return cell?.formula == null && cellContent(cell) === value;
}

/** A formula is expected by its value: the port then refuses to replace it, and says why. */
function expected(cell: Cell | undefined): CellEdit["expect"] {
  return cell === undefined || cell.formula === null ? cellContent(cell) : cell.value;
}

function placeOf({ sheet, cell }: CellRef) {
  return { kind: "cell", sheet, cell } as const;
}

function written({ value, numberFormat }: Value): Pick<CellEdit, "value" | "numberFormat"> {
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

type Last = Pick<TypedStep, "formatBefore"> & { readonly value: Value["value"] };

async function typeAgain(
  desk: TypingDesk,
  at: CellRef,
  before: { readonly text: string; readonly typed: Value },
): Promise<Last | null> {
  const { cell, date1904 } = await lookUp(desk, at);
  if (!cell || cell.numberFormat === GENERAL) return null;
  const typed = readTyped(before.text, { numberFormat: cell.numberFormat, date1904 });
  if (typed.kind === "refused" || typed.value === before.typed.value) return null;
  const expect = before.typed.value;
  const { status } = await desk.type({ ...placeOf(at), expect, value: typed.value });
  return status === "done" ? { value: typed.value, formatBefore: null } : null;
}

function stepOf(at: CellRef, found: Cell | undefined, last: Last): TypedStep {
  const cannotReturn = typeof found?.value === "boolean" || found?.error != null;
  const { value: after, formatBefore } = last;
  return { ...at, before: cellContent(found), after, formatBefore, cannotReturn };
}
