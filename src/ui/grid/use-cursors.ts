import { useCallback, useEffect, useState } from "react";
import { cursorAt, type Cursor } from "./cursor";
import type { GridMemory } from "./grid-memory";

const FIRST = cursorAt({ row: 1, column: 1 });

/** Where the user is in a sheet; every sheet remembers its own place. */
export function useCursors(
  sheet: string,
  memory: GridMemory,
): {
  readonly cursor: Cursor;
  put(cursor: Cursor): void;
} {
  const [cursors, setCursors] = useState(memory.cursors);
  useEffect(() => {
    memory.cursors = cursors;
  }, [memory, cursors]);
  const put = useCallback(
    (cursor: Cursor) => setCursors((all) => new Map(all).set(sheet, cursor)),
    [sheet],
  );
  return { cursor: cursors.get(sheet) ?? FIRST, put };
}
