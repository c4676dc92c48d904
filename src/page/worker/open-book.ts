import type { CellRef } from "../../app/ports";
import { createSession } from "../../app/session/create-session";
import type { Session, SessionServices } from "../../app/session/session-types";
import type { EditHistory } from "../../app/workbench/grid-source";
import type { XlsxPort } from "../../hosts/xlsx/xlsx-port";
import type { FileGiven } from "../channel/protocol";
import { createGridEdits, type GridEdits } from "./grid-edits";
import { sharePort } from "./shared-port";

/** The workbook of this worker: its file, the session over it and what the grid does. */
export type OpenBook = {
  readonly file: XlsxPort;
  readonly session: Session;
  readonly edits: GridEdits;
  /** How many changes were made so far. */
  revision(): number;
  /** Resolves once every change under way is made: what is saved then holds them. */
  settled(): Promise<void>;
};

/** What an open workbook tells, and what its session needs. */
export type BookEvents = Pick<SessionServices, "pause" | "clock" | "now" | "later"> & {
  changed(revision: number): void;
  gridChanged(history: EditHistory): void;
  reveal(cell: CellRef): void;
  saveSettings: SessionServices["preferences"]["save"];
  readonly toolVersion: string;
};

/** Joins a file, a session over it and the grid's edits. */
export function openBook(file: XlsxPort, { settings }: FileGiven, events: BookEvents): OpenBook {
  let revision = 0;
  const shared = sharePort(file, {
    changed: () => {
      revision += 1;
      events.changed(revision);
      events.gridChanged(edits.history());
    },
    reveal: events.reveal,
  });
  const edits = createGridEdits(
    { readWorkbook: () => file.readWorkbook(), type: shared.type },
    () => events.gridChanged(edits.history()),
  );
  const { pause, clock, now, later, toolVersion } = events;
  const session = createSession({
    port: shared.port,
    pause,
    clock,
    now,
    ...(later === undefined ? {} : { later }),
    preferences: { load: () => settings, save: events.saveSettings },
    toolVersion,
  });
  const settled = (): Promise<void> => edits.settled().then(shared.settled);
  return { file, session, edits, revision: () => revision, settled };
}
