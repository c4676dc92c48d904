import type { Session } from "../../../src/app/session/session-types";
import { inventedDraft, inventedSheet } from "../../support/invented-form";
import { memorySession } from "../../support/memory-session";
import { sheet, workbook } from "../../support/sheet-builder";
import type { GalleryStage } from "./gallery-types";

const book = workbook(inventedSheet(), sheet([["说明"]], { name: "说明" }));

async function lookedAt(): Promise<Session> {
  const { session } = memorySession(book);
  await session.detect();
  return session;
}

async function taught(): Promise<Session> {
  const session = await lookedAt();
  const trial = await session.tryTeaching(inventedDraft);
  if (trial.ok) await session.teach(trial.profile);
  return session;
}

/** Pointing at the headers of a sheet: what is missing, what it reads, and where it is kept. */
export const teachStages: readonly GalleryStage[] = [
  { name: "teach-no-form", session: lookedAt },
  { name: "teach-missing", session: lookedAt, press: ({ teach }) => [teach.open] },
  { name: "teach-reading", session: taught, press: ({ teach }) => [teach.change] },
  { name: "teach-checked", session: taught },
  {
    name: "teach-settings",
    session: taught,
    press: ({ frame, teach }) => [frame.settings, teach.profiles.paste, teach.profiles.show],
  },
];
