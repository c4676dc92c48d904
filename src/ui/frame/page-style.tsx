import type { ReactElement } from "react";
import { SMALL_HEIGHT } from "../parts/small-height";

const RULES = `body{margin:0;overflow-y:hidden}${SMALL_HEIGHT}{body{overflow-y:scroll}}`;

/** The pane scrolls inside itself; only where it is too low for that does the page scroll, with a bar that stays. */
export function PageStyle(): ReactElement {
  return <style>{RULES}</style>;
}
