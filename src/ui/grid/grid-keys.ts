import type { Way } from "./moves";

/** A key as pressed; `ctrl` is Cmd on a Mac too. */
export type Stroke = {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
};

/** What a key asks of the grid while no cell is being edited. */
export type GridAction =
  | { readonly kind: "move"; readonly way: Way; readonly extend: boolean }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  /** 0 goes back to 100 %. */
  | { readonly kind: "zoom"; readonly step: 1 | -1 | 0 }
  | { readonly kind: "edit" | "clear" | "undo" | "redo" | "all" | "escape" };

const MOVES: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "rowStart",
  End: "rowEnd",
  PageUp: "pageUp",
  PageDown: "pageDown",
};

const CTRL_MOVES: Readonly<Record<string, Way>> = {
  ArrowLeft: "edgeLeft",
  ArrowRight: "edgeRight",
  ArrowUp: "edgeUp",
  ArrowDown: "edgeDown",
  Home: "sheetStart",
  End: "sheetEnd",
};

const CTRL_KEYS: Readonly<Record<string, GridAction>> = {
  PageUp: { kind: "sheet", step: -1 },
  PageDown: { kind: "sheet", step: 1 },
  z: { kind: "undo" },
  y: { kind: "redo" },
  a: { kind: "all" },
  "+": { kind: "zoom", step: 1 },
  "=": { kind: "zoom", step: 1 },
  "-": { kind: "zoom", step: -1 },
  _: { kind: "zoom", step: -1 },
  "0": { kind: "zoom", step: 0 },
};

const PLAIN_KEYS: Readonly<Record<string, GridAction>> = {
  F2: { kind: "edit" },
  Delete: { kind: "clear" },
  Backspace: { kind: "clear" },
  Escape: { kind: "escape" },
};

/** What a key asks for; `null` leaves it to the browser and the text field. */
export function actionFor({ key, ctrl, shift, alt }: Stroke): GridAction | null {
  if (alt) return null;
  const way = steadyWay(key, ctrl, shift);
  if (way) return { kind: "move", way, extend: false };
  const arrow = (ctrl ? CTRL_MOVES : MOVES)[key];
  if (arrow) return { kind: "move", way: arrow, extend: shift };
  if (!ctrl) return PLAIN_KEYS[key] ?? null;
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if (letter === "z" && shift) return { kind: "redo" };
  return CTRL_KEYS[letter] ?? null;
}

/** Tab and Enter: Shift turns them round instead of selecting. */
function steadyWay(key: string, ctrl: boolean, shift: boolean): Way | null {
  if (ctrl) return null;
  if (key === "Tab") return shift ? "tabBack" : "tab";
  if (key === "Enter") return shift ? "enterBack" : "enter";
  return null;
}
