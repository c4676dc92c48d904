import { usePageTexts } from "../text/page-texts";
import { placesIn } from "./cell-list";
import { cursorAt, selectedRange } from "./cursor";
import { cellOf, type Desk } from "./desk";
import { fieldOf } from "./field";
import { moved, type Move } from "./moves";
import { parseDestination } from "./parse-destination";
import { rangeText, type Place } from "./places";
import type { CellTips } from "./use-cell-tips";
import type { Editor } from "./use-editor";

/** Cells that one key may change; each is a step of its own for undo. */
export const MOST_CELLS = 200;

/** Cells that are looked at for something to clear: more than a screen holds, less than a whole column. */
const MOST_LOOKED_AT = 20_000;

/** What the keys and buttons of the grid do. */
export type GridDo = {
  move(move: Move): void;
  sheet(step: 1 | -1): void;
  zoom(step: 1 | -1 | 0): void;
  edit(): void;
  clear(): void;
  undo(): void;
  redo(): void;
  all(): void;
  escape(): void;
};

/** Binds what the grid can do to the open sheet. */
export function useGridDo(desk: Desk, editor: Editor, tips: CellTips): GridDo {
  const { grid } = usePageTexts();
  const { model, cursor, choose, say } = desk;
  const failed = grid.editFailed;
  return {
    move(move) {
      const next = moved(fieldOf(desk), cursor, move);
      choose(next);
      if (move.extend) say(grid.selected(rangeText(selectedRange(next, model.merges))));
    },
    sheet: (step) => showNeighbour(desk, step),
    zoom: (step) => desk.zoom.step(step),
    edit: () => editor.begin("edit"),
    clear() {
      const places = placesIn(desk.selection, MOST_LOOKED_AT)?.filter(isFilled(desk));
      if (!places || places.length > MOST_CELLS) {
        return editor.refuse({ place: desk.active, words: grid.tooManyCells(MOST_CELLS) });
      }
      if (places.length > 0) editor.putAll(places.map((place) => ({ place, typed: "" })));
    },
    undo: () => void takeBack(desk, editor, { kind: "undo", said: grid.undone, failed }),
    redo: () => void takeBack(desk, editor, { kind: "redo", said: grid.redone, failed }),
    all() {
      const { layout } = model;
      const end = { row: Math.max(1, layout.rows), column: Math.max(1, layout.columns) };
      choose({ ...cursorAt({ row: 1, column: 1 }), head: end }, false);
    },
    escape() {
      editor.refuse(null);
      tips.close();
      say(grid.leave);
    },
  };
}

function isFilled({ tiles }: Desk): (place: Place) => boolean {
  return (place) => (cellOf(tiles, place)?.content ?? null) !== null;
}

function showNeighbour({ sheets }: Desk, step: 1 | -1): void {
  const tabs = sheets.tabs ?? [];
  const here = tabs.findIndex(({ name }) => name === sheets.current);
  const next = tabs[here + step];
  if (next) sheets.show(next.name);
}

type TakingBack = {
  readonly kind: "undo" | "redo";
  readonly said: (address: string) => string;
  readonly failed: string;
};

async function takeBack(
  desk: Desk,
  editor: Editor,
  { kind, said, failed }: TakingBack,
): Promise<void> {
  if (desk.source.history()[kind] === 0) return;
  const refuse = (words: string): void => editor.refuse({ place: desk.active, words });
  try {
    const answer = await desk.source[kind]();
    if (!answer.done) return refuse(answer.reason);
    const destination = parseDestination(answer.cell);
    if (destination) desk.goTo(destination);
    desk.say(said(answer.cell.cell));
  } catch {
    // The workbook is gone or broken; the user is told that nothing was changed.
    refuse(failed);
  }
}
