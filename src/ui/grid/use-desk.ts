import { useCallback, useMemo, useRef, useState } from "react";
import type { GridSource } from "../../app/workbench/grid-source";
import type { CellRef } from "../../app/ports";
import type { SheetLayout } from "../../core/index";
import { activePlace, selectedRange, type Cursor } from "./cursor";
import { cellOf, type Desk } from "./desk";
import { sheetMarks, type GridFinding } from "./finding-marks";
import { memoryOf } from "./grid-memory";
import { addressOf, samePlace } from "./places";
import { useElementSize } from "../parts/use-element-size";
import { createSheetModel, roomForFrozen, type SheetModel, type Size } from "./sheet-model";
import { useCursors } from "./use-cursors";
import { useDestination } from "./use-destination";
import { useScroll, useScrollToPlace } from "./use-scroll";
import type { Sheets } from "./use-sheets";
import { useTiles } from "./use-tiles";
import { useZoom } from "./use-zoom";

export type DeskProps = {
  readonly source: GridSource;
  readonly sheets: Sheets;
  readonly layout: SheetLayout;
  readonly findings: readonly GridFinding[];
  readonly selected: CellRef | null;
  readonly onSelect: (cell: CellRef) => void;
  readonly say: (words: string) => void;
};

/** Puts together what the parts of the grid share. */
export function useDesk(props: DeskProps): Desk {
  const { source, sheets, layout, findings, say } = props;
  const memory = memoryOf(source);
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = useZoom(memory);
  const view = useElementSize(scroller);
  const model = useModel(layout, zoom.percent / 100, view);
  const tiles = useTiles(source, layout.name);
  const scroll = useScroll({ scroller, model, view, places: memory.places });
  const seen = { model, view, scroll };
  const walk = useWalk(props, seen);
  const marks = useMemo(
    () => sheetMarks(findings, layout.name, model.merges),
    [findings, layout.name, model],
  );
  const { active } = walk;
  const cell = cellOf(tiles, active);
  return {
    ...{ source, sheets, zoom, tiles, marks, scroller, cell, say },
    ...seen,
    ...walk,
    ...useKeyboardHome(),
  };
}

/** The text field that has the keyboard while the user is in the grid. */
function useKeyboardHome() {
  const input = useRef<HTMLTextAreaElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const focus = useCallback(() => input.current?.focus({ preventScroll: true }), []);
  return { input, hasFocus, setFocus, focus };
}

type Seen = Pick<Desk, "model" | "view" | "scroll">;

/** Where the user is, and the ways to go elsewhere. */
function useWalk(props: DeskProps, { model, view, scroll }: Seen) {
  const { source, sheets, layout, selected, onSelect, say } = props;
  const { cursor, put } = useCursors(layout.name, memoryOf(source));
  const active = activePlace(cursor, model.merges);
  const selection = useMemo(() => selectedRange(cursor, model.merges), [cursor, model]);
  const show = useScrollToPlace({ scroll, model, view });
  const here = { sheet: layout.name, cell: addressOf(active) };
  const shown = { source, sheets, model, view, selected, here };
  const { outlined, goTo } = useDestination({ ...shown, put, show, say });
  const choose = (next: Cursor, follow = true): void => {
    put(next);
    say("");
    if (follow) show(next.head);
    const chosen = activePlace(next, model.merges);
    if (!samePlace(chosen, active)) onSelect({ sheet: layout.name, cell: addressOf(chosen) });
  };
  return { cursor, active, selection, outlined, choose, show, goTo };
}

function useModel(layout: SheetLayout, zoom: number, view: Size): SheetModel {
  const room = useMemo(() => roomForFrozen(layout, zoom, view), [layout, zoom, view]);
  const { rows, columns } = room;
  return useMemo(
    () => createSheetModel(layout, zoom, { rows, columns }),
    [layout, zoom, rows, columns],
  );
}
