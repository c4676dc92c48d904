import { useMemo } from "react";
import type { ProjectPreview } from "../../app/session/preview-types";
import type { Session } from "../../app/session/session-types";
import { lockedCells, plainCells, toggled } from "./ticks";

/** What the lines of the preview can ask for. */
export type RowActions = {
  readonly toggleOpen: (form: number) => void;
  readonly tickProject: (form: number) => void;
  readonly tickCell: (id: string, on: boolean) => void;
  readonly goTo: (sheet: string, cell: string) => void;
  /** To the first cell of a project. */
  readonly goToProject: (form: number) => void;
  readonly writeUnlocked: (form: number) => void;
  readonly readAgain: () => void;
  readonly listChanges: (form: number) => void;
};

type Ways = {
  readonly toggleOpen: (form: number) => void;
  readonly listChanges: (form: number) => void;
};

/** The same actions for as long as the session and the ways stay the same, so that lines need not be drawn again. */
export function useRowActions(session: Session, { toggleOpen, listChanges }: Ways): RowActions {
  return useMemo(
    () => ({
      toggleOpen,
      listChanges,
      tickCell: (id, on) => session.tick([id], on),
      tickProject: (form) => withProject(session, form, (project) => flip(session, project)),
      goTo: (sheet, cell) => void session.reveal({ sheet, cell }),
      goToProject: (form) => withProject(session, form, (project) => reveal(session, project)),
      writeUnlocked: (form) =>
        withProject(session, form, (project) => tickUnlocked(session, project)),
      readAgain: () => void readAgain(session),
    }),
    [session, toggleOpen, listChanges],
  );
}

/** The project as the session has it now: a line knows only what it shows. */
function withProject(session: Session, form: number, act: (project: ProjectPreview) => void): void {
  const { stage } = session.getState();
  if (stage.kind !== "previewing") return;
  const project = stage.preview.projects.find((one) => one.form === form);
  if (project) act(project);
}

/** Checks anew before the preview opens again: no host tells when a sheet's protection is taken away. */
async function readAgain(session: Session): Promise<void> {
  await session.check(session.getState().checked?.scope ?? { kind: "workbook" });
  const { stage, checked } = session.getState();
  if (stage.kind === "checked" && checked?.partial === false) await session.openPreview();
}

function flip(session: Session, { cells }: ProjectPreview): void {
  const { ids, on } = toggled(cells);
  if (ids.length > 0) session.tick(ids, on);
}

function reveal(session: Session, { sheet, cells, waiting }: ProjectPreview): void {
  const cell = cells[0]?.cell ?? waiting[0]?.cell ?? "A1";
  void session.reveal({ sheet, cell });
}

function tickUnlocked(session: Session, project: ProjectPreview): void {
  const locked = lockedCells(project).filter(({ ticked }) => ticked);
  const plain = plainCells(project.cells).filter(({ ticked }) => !ticked);
  if (locked.length > 0)
    session.tick(
      locked.map(({ id }) => id),
      false,
    );
  if (plain.length > 0)
    session.tick(
      plain.map(({ id }) => id),
      true,
    );
}
