import { useCallback, useEffect, useRef, useState } from "react";
import type { CellRef } from "../../app/ports";
import type { GridSource } from "../../app/workbench/grid-source";
import { usePageTexts } from "../text/page-texts";
import { cursorAt, topLeft, type Cursor } from "./cursor";
import type { Destination } from "./desk";
import { parseDestination } from "./parse-destination";
import { addressOf, type Place } from "./places";
import type { SheetModel, Size } from "./sheet-model";
import type { Sheets } from "./use-sheets";

/** How long a cell that was pointed out stays outlined. */
const OUTLINED_MS = 4_000;

export type DestinationProps = {
  readonly source: GridSource;
  readonly sheets: Sheets;
  readonly model: SheetModel;
  readonly view: Size;
  readonly selected: CellRef | null;
  /** Where the user is. */
  readonly here: CellRef;
  readonly put: (cursor: Cursor) => void;
  readonly show: (place: Place) => void;
  readonly say: (words: string) => void;
};

/**
 * Goes to cells that something else points out: the source, the current cell of the screen around, an undo. The
 * keyboard stays where it is. Another sheet is opened first; the cell is gone to when its layout is here.
 */
export function useDestination(props: DestinationProps): {
  readonly outlined: Place | null;
  goTo(destination: Destination): void;
} {
  const { source, sheets, model, view, put, show, say } = props;
  const { grid } = usePageTexts();
  const [awaited, setAwaited] = useState<Destination | null>(null);
  const [outlined, setOutlined] = useOutline(model.layout.name);
  const { show: open } = sheets;
  const goTo = useCallback(
    (destination: Destination) => {
      open(destination.sheet);
      setAwaited(destination);
    },
    [open],
  );
  useEffect(
    () =>
      source.onReveal((cell) => {
        const destination = parseDestination(cell, true);
        if (destination) goTo(destination);
      }),
    [source, goTo],
  );
  useSelected(props, goTo);
  useEffect(() => {
    if (awaited?.sheet !== model.layout.name || view.height === 0) return;
    const place = topLeft(awaited.place, model.merges);
    setAwaited(null);
    put(cursorAt(awaited.place));
    show(place);
    if (awaited.outlined) setOutlined({ sheet: awaited.sheet, place });
    if (isHidden(model, place)) say(grid.inHidden(addressOf(place)));
  }, [awaited, model, view, put, show, setOutlined, say, grid]);
  return { outlined, goTo };
}

/** Follows the current cell of the screen around, unless the user is there already. */
function useSelected(
  { selected, here }: DestinationProps,
  goTo: (destination: Destination) => void,
): void {
  const latest = useRef(here);
  useEffect(() => {
    latest.current = here;
  });
  const sheet = selected?.sheet ?? null;
  const cell = selected?.cell ?? null;
  useEffect(() => {
    if (sheet === null || cell === null) return;
    if (sheet === latest.current.sheet && cell === latest.current.cell) return;
    const destination = parseDestination({ sheet, cell });
    if (destination) goTo(destination);
  }, [sheet, cell, goTo]);
}

function isHidden({ rows, columns, merges }: SheetModel, { row, column }: Place): boolean {
  return merges.at(row, column) === null && (rows.size(row) === 0 || columns.size(column) === 0);
}

type Outline = { readonly sheet: string; readonly place: Place };

function useOutline(
  sheet: string,
): readonly [outlined: Place | null, set: (outline: Outline) => void] {
  const [outline, setOutline] = useState<Outline | null>(null);
  useEffect(() => {
    if (!outline) return;
    const timer = setTimeout(() => setOutline(null), OUTLINED_MS);
    return () => clearTimeout(timer);
  }, [outline]);
  return [outline?.sheet === sheet ? outline.place : null, setOutline];
}
