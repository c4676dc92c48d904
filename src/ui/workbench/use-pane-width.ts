import { useState, type RefObject } from "react";
import { useElementSize } from "../parts/use-element-size";
import type { PaneWidth } from "./separator";

const FIRST = 380;
const LEAST = 300;
/** The sheets keep at least this much. */
const GRID_LEAST = 320;
const KEY = "selfeval.paneWidth";

/** The pane's width, kept as long as the browser's tab lives and never so wide that the sheets vanish. */
export function usePaneWidth(
  around: RefObject<HTMLElement | null>,
): PaneWidth & { set(width: number): void } {
  const [wanted, setWanted] = useState(keptWidth);
  const room = useElementSize(around).width;
  // Nothing is measured where nothing is laid out.
  const most = Math.max(LEAST, Math.min(room || Infinity, 1600) - GRID_LEAST);
  const width = within(wanted, most);
  const set = (next: number): void => {
    const rounded = Math.round(within(next, most));
    setWanted(rounded);
    keepWidth(rounded);
  };
  return { width, least: LEAST, most, set };
}

function within(width: number, most: number): number {
  return Math.min(Math.max(width, LEAST), most);
}

/** Some browsers refuse the store to a page from a file; then the width is the first one again after a reload. */
function keptWidth(): number {
  try {
    return Number(sessionStorage.getItem(KEY)) || FIRST;
  } catch {
    return FIRST;
  }
}

function keepWidth(width: number): boolean {
  try {
    sessionStorage.setItem(KEY, String(width));
    return true;
  } catch {
    return false;
  }
}
