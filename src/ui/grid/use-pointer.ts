import { useEffect, useRef, type MouseEvent } from "react";
import { cursorAt, topLeft, type Cursor } from "./cursor";
import type { Desk } from "./desk";
import { hitAt, type Hit, type Point } from "./hit";
import type { CellTips } from "./use-cell-tips";
import type { Editor } from "./use-editor";

type PointerEvents = {
  onMouseDown(event: MouseEvent): void;
  onMouseMove(event: MouseEvent): void;
  onMouseLeave(): void;
  onDoubleClick(event: MouseEvent): void;
};

/** How often a drag beyond the edge scrolls, in milliseconds. */
const DRAG_MS = 60;

/** Choosing cells with the mouse or a finger, and dragging over several. */
export function usePointer(desk: Desk, editor: Editor, tips: CellTips): PointerEvents {
  const { scroller, model, scroll } = desk;
  const drag = useDrag(desk);
  const hit = (event: MouseEvent): Hit =>
    hitAt(pointOf(event, scroller.current), model, scroll.get());
  return {
    onMouseDown(event) {
      if (event.button !== 0 || isOnBar(event, scroller.current)) return;
      // The text field keeps the keyboard.
      event.preventDefault();
      editor.commit();
      const found = hit(event);
      desk.choose(chosen(desk, found, event.shiftKey), found.zone === "cell");
      desk.focus();
      if (found.zone === "cell") drag();
    },
    onMouseMove(event) {
      const found = hit(event);
      tips.hover(found.zone === "cell" ? topLeft(found.place, model.merges) : null);
    },
    onMouseLeave: () => tips.hover(null),
    onDoubleClick(event) {
      if (hit(event).zone === "cell") editor.begin("edit");
    },
  };
}

function pointOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  scroller: HTMLElement | null,
): Point {
  const frame = scroller?.getBoundingClientRect();
  return { x: clientX - (frame?.left ?? 0), y: clientY - (frame?.top ?? 0) };
}

function isOnBar(event: MouseEvent, scroller: HTMLElement | null): boolean {
  if (!scroller || event.target !== scroller) return false;
  const { x, y } = pointOf(event, scroller);
  return x >= scroller.clientWidth || y >= scroller.clientHeight;
}

/** A letter chooses its column, a number its row, the corner everything. */
function chosen({ model, cursor }: Desk, { zone, place }: Hit, extend: boolean): Cursor {
  const { rows, columns } = model;
  const first = {
    row: zone === "column" || zone === "corner" ? 1 : place.row,
    column: zone === "row" || zone === "corner" ? 1 : place.column,
  };
  const last = {
    row: zone === "column" || zone === "corner" ? rows.count : place.row,
    column: zone === "row" || zone === "corner" ? columns.count : place.column,
  };
  if (extend) return { ...cursor, head: last };
  return { ...cursorAt(first), head: last };
}

/** Selects to where the pointer is until its button is up; beyond the edge the sheet scrolls along. */
function useDrag(desk: Desk): () => void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);
  return () => {
    let point: Point | null = null;
    const extend = (): void => {
      if (point) extendTo(latest.current, point);
    };
    const move = (event: globalThis.MouseEvent): void => {
      const before = point;
      point = pointOf(event, latest.current.scroller.current);
      if (before) extend();
    };
    const timer = setInterval(extend, DRAG_MS);
    end.current?.();
    end.current = () => {
      clearInterval(timer);
      window.removeEventListener("mousemove", move);
      window.removeEventListener("mouseup", stop);
    };
    const stop = (): void => end.current?.();
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", stop);
  };
}

function extendTo(desk: Desk, point: Point): void {
  const { model, scroll, cursor } = desk;
  const { place } = hitAt(inBody(desk, point), model, scroll.get());
  if (place.row === cursor.head.row && place.column === cursor.head.column) return;
  desk.choose({ ...cursor, head: place });
}

/** Beyond the edge: a little outside of what is in view, so that the next cell is chosen and scrolled to. */
function inBody({ model, view }: Desk, { x, y }: Point): Point {
  const { head } = model;
  return {
    x: Math.min(Math.max(x, head.width - 10), view.width + 10),
    y: Math.min(Math.max(y, head.height - 10), view.height + 10),
  };
}
