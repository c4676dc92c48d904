import { useRef, type KeyboardEvent } from "react";
import type { Desk } from "./desk";
import type { GridDo } from "./use-grid-do";
import { actionFor, type GridAction, type Stroke } from "./grid-keys";
import type { Way } from "./moves";
import type { Editor } from "./use-editor";

/** Keys that end a draft in a cell, with the way to go then. */
const ENDS: Readonly<Record<string, readonly [plain: Way, shifted: Way]>> = {
  Enter: ["enter", "enterBack"],
  Tab: ["tab", "tabBack"],
};

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta"]);

/** The keys of the text field that has the keyboard; those of an input method are its own. */
export function useGridKeys(
  desk: Desk,
  editor: Editor,
  act: GridDo,
): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const leaves = useRef(false);
  return (event) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || MODIFIERS.has(event.key)) return;
    if (editor.draft) return draftKey(event, editor);
    const isLeaving = leaves.current && event.key === "Tab";
    leaves.current = event.key === "Escape";
    if (isLeaving || isAtStart(event, desk)) return;
    const action = actionFor(strokeOf(event));
    if (!action) return;
    event.preventDefault();
    run(action, act);
  };
}

function strokeOf(event: KeyboardEvent): Stroke {
  const { key, shiftKey, altKey } = event;
  return { key, ctrl: event.ctrlKey || event.metaKey, shift: shiftKey, alt: altKey };
}

/** Nothing stands before the first column: Shift+Tab leaves the grid there. */
function isAtStart(event: KeyboardEvent, { active, model }: Desk): boolean {
  const isBack = event.key === "Tab" && event.shiftKey;
  return isBack && model.columns.visible(active.column - 1, -1) === null;
}

function run(action: GridAction, act: GridDo): void {
  switch (action.kind) {
    case "move":
      return act.move(action);
    case "sheet":
      return act.sheet(action.step);
    case "zoom":
      return act.zoom(action.step);
    default:
      return act[action.kind]();
  }
}

function draftKey(event: KeyboardEvent<HTMLTextAreaElement>, editor: Editor): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    return editor.cancel();
  }
  if (key === "Enter" && (altKey || ctrlKey || metaKey)) {
    event.preventDefault();
    return breakLine(event.currentTarget, editor);
  }
  const end = ENDS[key];
  const way = end
    ? end[shiftKey ? 1 : 0]
    : editor.draft?.mode === "enter"
      ? ARROWS[key]
      : undefined;
  if (!way) return;
  event.preventDefault();
  editor.commit(way);
}

/** A line break inside a cell, as Alt+Enter makes it. */
function breakLine(field: HTMLTextAreaElement, editor: Editor): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  editor.change(field.value);
}
