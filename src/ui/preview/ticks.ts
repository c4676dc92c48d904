import type { ProjectPreview, ProposedCell, ScorePreview } from "../../app/session/preview-types";

/** A tick over several cells: all of them, none, or some. */
export type Tick = "on" | "off" | "some";

/** Cells that the tick of their project covers: those without a caution. */
export function plainCells(cells: readonly ProposedCell[]): readonly ProposedCell[] {
  return cells.filter(({ caution }) => caution === null);
}

/** The tick over a project's cells. Cells with a caution count only where there are no others. */
export function tickOf(cells: readonly ProposedCell[]): Tick {
  const plain = plainCells(cells);
  const covered = plain.length > 0 ? plain : cells;
  const ticked = covered.filter((cell) => cell.ticked).length;
  if (covered.length > 0 && ticked === covered.length) return "on";
  return cells.some((cell) => cell.ticked) ? "some" : "off";
}

/** What a click on the tick over these cells changes: on ticks the plain ones, off takes every tick away. */
export type TickChange = { readonly ids: readonly string[]; readonly on: boolean };

/** The change a click makes; no ids where a click can change nothing. */
export function toggled(cells: readonly ProposedCell[]): TickChange {
  const unticked = plainCells(cells).filter((cell) => !cell.ticked);
  const on = unticked.length > 0;
  const changed = on ? unticked : cells.filter((cell) => cell.ticked);
  return { ids: changed.map(({ id }) => id), on };
}

/** Every cell of the preview that could be written. */
export function allCells(preview: ScorePreview): readonly ProposedCell[] {
  return preview.projects.flatMap(({ cells }) => cells);
}

/** How many cells stay as they are, by the reason. */
export type LeftAlone = Readonly<Record<"formula" | "locked" | "typed" | "unticked", number>>;

/** Counts the cells without a tick: by their caution, or as simply not ticked. */
export function leftAlone(cells: readonly ProposedCell[]): LeftAlone {
  const counts = { formula: 0, locked: 0, typed: 0, unticked: 0 };
  for (const { caution, ticked } of cells) {
    if (!ticked) counts[caution ?? "unticked"] += 1;
  }
  return counts;
}

/** The cells of a project that its protection keeps from being written. */
export function lockedCells({ cells }: ProjectPreview): readonly ProposedCell[] {
  return cells.filter(({ caution }) => caution === "locked");
}
