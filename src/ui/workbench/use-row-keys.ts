import { useLayoutEffect, useRef, type KeyboardEvent } from "react";
import type { FileRow } from "../../app/workbench/workbench-types";
import type { DeskActions } from "./workbench-context";

export type RowKeysOptions = {
  readonly box: HTMLElement | null;
  readonly rows: readonly FileRow[];
  /** The row that Tab leads to. */
  readonly active: number;
  setWanted(id: string): void;
  readonly actions: DeskActions;
};

/** How far a key moves from row to row. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Keys on a row: moving, opening and taking off the list. A removed row hands the focus to the one after it. */
export function useRowKeys(options: RowKeysOptions): (event: KeyboardEvent) => void {
  const { rows, active, setWanted, actions } = options;
  const follow = useRowFocus(options);
  return (event) => {
    const current = rows[active];
    if (!isOnRow(event.target) || !current || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.key === "Enter") return actions.show(current.id);
    if (event.key === "Delete") return actions.remove(current.id);
    const step = STEPS[event.key];
    const next = rows[Math.min(Math.max(active + (step ?? 0), 0), rows.length - 1)];
    if (step === undefined || !next) return;
    event.preventDefault();
    follow();
    setWanted(next.id);
  };
}

/** Brings the focus to the active row: after a key asked for it, and when the row that had it is gone. */
function useRowFocus({ box, rows, active, setWanted }: RowKeysOptions): () => void {
  const follows = useRef(false);
  const stood = useRef<{ readonly id: string; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const lost = stood.current;
    const isLost = document.activeElement === document.body && lost !== null;
    if (isLost && !rows.some(({ id }) => id === lost.id)) {
      const next = rows[Math.min(lost.index, rows.length - 1)];
      stood.current = null;
      follows.current = true;
      if (next && rows[active]?.id !== next.id) return setWanted(next.id);
    }
    if (follows.current) {
      const row = box?.querySelector<HTMLElement>('tr[tabindex="0"]');
      row?.focus({ preventScroll: true });
      row?.scrollIntoView?.({ block: "nearest" });
      follows.current = false;
    }
    const current = rows[active];
    const isInside = box?.contains(document.activeElement) === true;
    if (isInside && current) stood.current = { id: current.id, index: active };
  });
  return () => {
    follows.current = true;
  };
}

function isOnRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.file !== undefined;
}
