import { useCallback, useEffect, useState } from "react";
import type { GridMemory } from "./grid-memory";

/** Percent. */
export const ZOOMS = [50, 60, 75, 90, 100, 110, 125, 150, 175, 200] as const;

export type Zoom = {
  /** Percent. */
  readonly percent: number;
  /** 0 goes back to 100 %. */
  step(by: 1 | -1 | 0): void;
};

/** How large the sheet is shown. */
export function useZoom(memory: GridMemory): Zoom {
  const [percent, setPercent] = useState(memory.zoom);
  useEffect(() => {
    memory.zoom = percent;
  }, [memory, percent]);
  const step = useCallback((by: 1 | -1 | 0) => setPercent((now) => nextZoom(now, by)), []);
  return { percent, step };
}

/** The next larger (1) or smaller (-1) zoom, or 100 %; at either end it stays. */
export function nextZoom(percent: number, by: 1 | -1 | 0): number {
  if (by === 0) return 100;
  if (by === 1) return ZOOMS.find((zoom) => zoom > percent) ?? percent;
  return ZOOMS.filter((zoom) => zoom < percent).at(-1) ?? percent;
}
