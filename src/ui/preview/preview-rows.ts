import type { ProjectPreview, ProposedCell, ScorePreview } from "../../app/session/preview-types";
import type { SkippedWrite } from "../../core/index";
import { lockedCells, plainCells, tickOf, toggled, type Tick } from "./ticks";

/** Which cells are listed: all, those whose figure changes, or those that need a tick of their own. */
export type Filter = "all" | "changed" | "caution";

export const filters = ["all", "changed", "caution"] as const;

/** The line of a project: only plain fields, so that an unchanged line is seen to be unchanged. */
export type ProjectRow = {
  readonly kind: "project";
  readonly key: string;
  readonly form: number;
  readonly project: string;
  readonly sheet: string;
  readonly protected: boolean;
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
  readonly open: boolean;
  readonly tick: Tick;
  /** Clicking the tick changes something. */
  readonly tickable: boolean;
  /** Every cell needs a tick of its own. */
  readonly ownTicksOnly: boolean;
  readonly ticked: number;
  readonly cells: number;
  readonly waiting: number;
  /** Errors that stay after writing. */
  readonly otherErrors: number;
};

/** The choices a protected sheet leaves. */
export type ProtectedRow = {
  readonly kind: "protected";
  readonly key: string;
  readonly form: number;
  readonly sheet: string;
  /** Cells that can be written all the same. */
  readonly unlocked: number;
};

export type PreviewRow =
  | ProjectRow
  | ProtectedRow
  | {
      readonly kind: "cell";
      readonly key: string;
      readonly form: number;
      readonly cell: ProposedCell;
    }
  | {
      readonly kind: "waiting";
      readonly key: string;
      readonly form: number;
      readonly waiting: SkippedWrite;
    };

/** The cells a filter keeps. */
export function shownCells(
  cells: readonly ProposedCell[],
  filter: Filter,
): readonly ProposedCell[] {
  if (filter === "all") return cells;
  if (filter === "caution") return cells.filter(({ caution }) => caution !== null);
  return cells.filter(({ beforeText, afterText }) => beforeText !== afterText);
}

/** The lines of the list from top to bottom; a project that the filter leaves without a cell is left out. */
export function previewRows(
  preview: ScorePreview,
  filter: Filter,
  isOpen: (form: number) => boolean,
): readonly PreviewRow[] {
  return preview.projects.flatMap((project) => {
    const cells = shownCells(project.cells, filter);
    if (filter !== "all" && cells.length === 0) return [];
    const open = isOpen(project.form);
    const line = { ...projectRow(project, open), ...(filter === "caution" ? NO_TICK : {}) };
    return open ? [line, ...detailRows(project, cells, filter)] : [line];
  });
}

/** Each of the cells shown needs a tick of its own; one for those not shown would be a surprise. */
const NO_TICK = { tickable: false } as const;

function projectRow(project: ProjectPreview, open: boolean): ProjectRow {
  const { cells, waiting, ...rest } = project;
  return {
    kind: "project",
    key: `project:${rest.form}`,
    ...rest,
    open,
    tick: tickOf(cells),
    tickable: toggled(cells).ids.length > 0,
    ownTicksOnly: cells.length > 0 && plainCells(cells).length === 0,
    ticked: cells.filter(({ ticked }) => ticked).length,
    cells: cells.length,
    waiting: waiting.length,
  };
}

function detailRows(
  project: ProjectPreview,
  cells: readonly ProposedCell[],
  filter: Filter,
): readonly PreviewRow[] {
  const { form } = project;
  const guarded = project.protected ? [protectedRow(project)] : [];
  const proposed = cells.map((cell) => ({ kind: "cell", key: cell.id, form, cell }) as const);
  const waiting = (filter === "all" ? project.waiting : []).map(
    (one) => ({ kind: "waiting", key: `waiting:${form}:${one.cell}`, form, waiting: one }) as const,
  );
  return [...guarded, ...proposed, ...waiting];
}

function protectedRow(project: ProjectPreview): ProtectedRow {
  const { form, sheet, cells } = project;
  const unlocked = cells.length - lockedCells(project).length;
  return { kind: "protected", key: `protected:${form}`, form, sheet, unlocked };
}

/** Whether two states of a line look the same, so that it need not be drawn again. */
export function sameRow(one: PreviewRow, other: PreviewRow): boolean {
  if (one === other) return true;
  if (one.kind === "cell" && other.kind === "cell") return sameFields(one.cell, other.cell);
  if (one.kind === "waiting" && other.kind === "waiting")
    return sameFields(one.waiting, other.waiting);
  return one.kind === other.kind && sameFields(one, other);
}

function sameFields<T extends object>(one: T, other: T): boolean {
  const keys = Object.keys(one) as (keyof T)[];
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
