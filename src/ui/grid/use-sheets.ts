import { useEffect, useMemo, useReducer, useState } from "react";
import type { GridSource, SheetTab } from "../../app/workbench/grid-source";
import type { SheetLayout } from "../../core/index";
import { memoryOf } from "./grid-memory";
import { useLoaded } from "./use-loaded";

/** The workbook's sheets, and the one that is open. */
export type Sheets = {
  /** `null` until they are known. */
  readonly tabs: readonly SheetTab[] | null;
  /** The sheet asked for; its layout may still be on the way. `null` when there is none. */
  readonly current: string | null;
  /** Of the sheet shown; `null` until the first one is here. */
  readonly layout: SheetLayout | null;
  readonly failed: boolean;
  show(sheet: string): void;
  retry(): void;
};

/** Follows the workbook: sheets and layout are asked for again when it says that it changed. */
export function useSheets(source: GridSource): Sheets {
  const [asked, show] = useState(() => memoryOf(source).sheet);
  const [turn, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => source.onChange(again), [source]);
  const loadTabs = useMemo(() => asking(turn, () => source.sheets()), [source, turn]);
  const tabs = useLoaded(loadTabs);
  const current = currentOf(tabs.value ?? [], asked);
  useEffect(() => {
    if (current !== null) memoryOf(source).sheet = current;
  }, [source, current]);
  const loadLayout = useMemo(
    () => (current === null ? null : asking(turn, () => source.layout(current))),
    [source, turn, current],
  );
  const layout = useLoaded(loadLayout);
  return {
    tabs: tabs.value,
    current,
    layout: layout.value,
    failed: tabs.failed || layout.failed,
    show,
    retry: again,
  };
}

/** The same question is asked again with every turn. */
function asking<T>(_turn: number, ask: () => Promise<T>): () => Promise<T> {
  return () => ask();
}

function currentOf(tabs: readonly SheetTab[], asked: string | null): string | null {
  const wanted = tabs.find(({ name }) => name === asked);
  return (
    (wanted ?? tabs.find(({ visibility }) => visibility === "visible") ?? tabs[0])?.name ?? null
  );
}
