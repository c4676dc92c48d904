import { contains, parseRange, type Range } from "../../core/index";
import type { RangeRef, Unsubscribe } from "../ports";
import { cellsOf } from "./cell-places";
import { evaluateAgain } from "./check-result";
import type { Desk } from "./desk";
import { showPreview } from "./plan-preview";
import { readBook } from "./read-book";
import type { CheckedWorkbook } from "./session-types";
import { isStop } from "./trouble";

/** Rest after the last change before the forms are looked at again, in milliseconds (本工具默认). */
const CALM = 400;
/** Rows below a form that still belong to it: a total or a rating is typed there (本工具默认). */
const TAIL_ROWS = 8;

const watches = new WeakMap<Desk, Watching>();

type Watching = { readonly unsubscribe: Unsubscribe; cancel: Unsubscribe };

/** From now on, changes inside the forms are told as `changed` and checked again once the user pauses. */
export function watchChanges(desk: Desk): void {
  const { port } = desk.services;
  if (!port.onChange || watches.has(desk)) return;
  const unsubscribe = port.onChange((range) => noteChange(desk, range));
  watches.set(desk, { unsubscribe, cancel: () => undefined });
}

/** Ends the subscription and what was put off. */
export function stopWatching(desk: Desk): void {
  const watching = watches.get(desk);
  watching?.cancel();
  watching?.unsubscribe();
  watches.delete(desk);
  desk.memory.turn += 1;
}

function noteChange(desk: Desk, range: RangeRef): void {
  const { memory, store } = desk;
  if (isEcho(desk, range) || !touchesForm(desk, range)) return;
  const isNew = (known: readonly RangeRef[]): boolean =>
    !known.some((one) => one.sheet === range.sheet && one.range === range.range);
  if (isNew(memory.changes)) memory.changes = [...memory.changes, range];
  const { checked } = store.get();
  if (checked && isNew(checked.changed)) {
    store.set({ checked: { ...checked, changed: [...checked.changed, range] } });
  }
  memory.turn += 1;
  recheckLater(desk);
}

/** What we write comes back as a change: while it is being written, and for a moment after. */
function isEcho({ memory, services, store }: Desk, { sheet, range }: RangeRef): boolean {
  if (memory.busy && store.get().stage.kind === "writing") return true;
  if (services.clock() > memory.echoes.until) return false;
  return cellsOf(range)?.every((cell) => memory.echoes.cells.has(`${sheet}!${cell}`)) ?? false;
}

/** Before the first result every change may touch a form. */
function touchesForm({ store }: Desk, { sheet, range }: RangeRef): boolean {
  const { checked } = store.get();
  if (!checked) return true;
  const { forms } = checked.evaluation;
  const changed = parseRange(range.replaceAll("$", ""));
  const onSheet = forms.filter(({ form }) => form.sheet === sheet);
  // Whole rows or columns ("5:7") are no cell range: they may move any form on the sheet.
  if (changed === null) return onSheet.length > 0;
  return onSheet.some(({ form }) => meet(changed, withTail(form.range)));
}

function withTail(range: Range): Range {
  return { ...range, bottom: range.bottom + TAIL_ROWS };
}

function meet(one: Range, other: Range): boolean {
  const corner = {
    row: Math.max(one.top, other.top),
    column: Math.max(one.left, other.left),
  };
  return contains(one, corner) && contains(other, corner);
}

function recheckLater(desk: Desk): void {
  const watching = watches.get(desk);
  const { later } = desk.services;
  if (!watching || !later) return;
  watching.cancel();
  watching.cancel = later(CALM, () => void recheckQuietly(desk));
}

/** Checks again without a word on the screen: the settings have changed. */
export function recheckNow(desk: Desk): void {
  desk.memory.turn += 1;
  void recheckQuietly(desk);
}

/** Stages on which the findings may be renewed under the user's eyes. */
const CALM_STAGES = ["checked", "previewing", "reported", "detected"];

/** Reads and evaluates again without touching stage or focus; a further change, or other work, overtakes it. */
async function recheckQuietly(desk: Desk): Promise<void> {
  const { memory, store } = desk;
  if (memory.busy) return recheckLater(desk);
  if (!CALM_STAGES.includes(store.get().stage.kind)) return;
  const { turn, changes: before } = memory;
  const overtaken = (): boolean => memory.turn !== turn;
  try {
    const workbook = await readBook(desk, { stopped: overtaken });
    const checked = overtaken() ? null : await evaluateAgain(desk, workbook, overtaken);
    if (checked) renew(desk, checked);
  } catch (error) {
    if (isStop(error)) return;
    // The host may be busy, say while a cell is edited: what was edited stays told as changed.
    stayChanged(desk, before);
  }
}

function renew(desk: Desk, checked: CheckedWorkbook): void {
  const { memory, store } = desk;
  store.set({ checked });
  if (store.get().stage.kind !== "previewing") return;
  showPreview(desk, memory.preview?.ticks ?? new Map());
}

/** The result on screen is as old as before; the next change, or the next check, looks again. */
function stayChanged({ memory }: Desk, before: readonly RangeRef[]): void {
  memory.changes = [...before, ...memory.changes];
}
