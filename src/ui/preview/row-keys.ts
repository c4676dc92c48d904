import type { KeyboardEvent } from "react";
import type { PreviewRow } from "./preview-rows";
import type { RowActions } from "./row-actions";

export type RowKeys = {
  readonly rows: readonly PreviewRow[];
  readonly index: number;
  readonly moveTo: (key: string) => void;
  readonly actions: RowActions;
};

type KeyAction = (keys: RowKeys, event: KeyboardEvent<HTMLElement>) => boolean;

/** What a key does in the list; the answer says whether it did something. */
const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: (keys) => step(keys, keys.index + 1),
  ArrowUp: (keys) => step(keys, keys.index - 1),
  Home: (keys) => step(keys, 0),
  End: (keys) => step(keys, keys.rows.length - 1),
  ArrowRight: (keys) => unfold(keys),
  ArrowLeft: (keys) => fold(keys),
  Enter: goToCell,
};

/** Walks the list by keys: ↑↓ Home End move, → opens, ← closes or goes up to the project, Enter goes to the cell. */
export function handleRowKey(event: KeyboardEvent<HTMLElement>, keys: RowKeys): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (KEYS[event.key]?.(keys, event)) event.preventDefault();
}

function step({ rows, moveTo }: RowKeys, to: number): boolean {
  const row = rows[to];
  if (row) moveTo(row.key);
  return true;
}

function unfold({ rows, index, actions }: RowKeys): boolean {
  const row = rows[index];
  if (row?.kind !== "project" || row.open) return false;
  actions.toggleOpen(row.form);
  return true;
}

function fold({ rows, index, moveTo, actions }: RowKeys): boolean {
  const row = rows[index];
  if (!row) return false;
  if (row.kind === "project" && !row.open) return false;
  if (row.kind === "project") actions.toggleOpen(row.form);
  else moveTo(`project:${row.form}`);
  return true;
}

/** Only from a tick: a button's own Enter stays its own. */
function goToCell({ rows, index, actions }: RowKeys, event: KeyboardEvent<HTMLElement>): boolean {
  const row = rows[index];
  if (!row || !(event.target instanceof HTMLInputElement)) return false;
  if (row.kind === "cell") actions.goTo(row.cell.sheet, row.cell.cell);
  else actions.goToProject(row.form);
  return true;
}
