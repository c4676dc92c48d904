import type { ScorePreview } from "../../../src/app/session/preview-types";
import type { Session, SessionState } from "../../../src/app/session/session-types";
import type { EditStatus } from "../../../src/core";
import { ableHost } from "../../support/session-states";
import type { GalleryKit, GalleryStage } from "./gallery-types";

/** A real session brought to its preview. */
async function previewing({ real }: GalleryKit): Promise<Session> {
  const session = real();
  await session.check({ kind: "workbook" });
  await session.openPreview();
  return session;
}

async function written(kit: GalleryKit): Promise<Session> {
  const session = await previewing(kit);
  await session.write();
  return session;
}

/** The real preview on a host that lacks things, with its first sheet protected and a department's score. */
async function guarded(kit: GalleryKit): Promise<Session> {
  const { stage, checked } = (await previewing(kit)).getState();
  if (stage.kind !== "previewing") throw new Error("the sample has no preview");
  const state: Partial<SessionState> = {
    checked,
    workbook: kit.workbook.name,
    capabilities: { ...ableHost, undoesInOneStep: false, limits: ["undoCleared"] },
    stage: { kind: "previewing", preview: locked(stage.preview) },
  };
  return kit.still(state);
}

function locked(preview: ScorePreview): ScorePreview {
  const projects = preview.projects.slice(0, 2).map((project, at) => ({
    ...project,
    protected: at === 0,
    cells: project.cells.map((cell, index) =>
      at === 0 && index % 2 === 0
        ? { ...cell, caution: "locked" as const, ticked: false }
        : { ...cell, ticked: false },
    ),
  }));
  return { ...preview, mode: "formula", projects, cellsTicked: 0 };
}

function reported({ still, workbook }: GalleryKit): Session {
  const sheet = workbook.sheets[1]?.name ?? "";
  const left = (cell: string, status: EditStatus, reason: string) => ({
    edit: { kind: "cell", sheet, cell, expect: null, value: 1 } as const,
    status,
    reason,
  });
  const report = {
    action: "undo",
    done: 18,
    verified: true,
    notDone: [
      left("H14", "stale", "单元格的内容与当时读到的不同，未改动。"),
      left("H15", "stale", "单元格的内容与当时读到的不同，未改动。"),
      left("H16", "locked", "单元格已锁定，未写入。"),
    ],
    notifications: [],
  } as const;
  return still({ workbook: workbook.name, stage: { kind: "reported", report }, marks: 3 });
}

/** The score preview, what was written, and the record of writings. */
export const scoresStages: readonly GalleryStage[] = [
  { name: "preview", session: previewing },
  { name: "preview-guarded", session: guarded },
  { name: "preview-list", session: previewing, press: ["只导出清单"] },
  { name: "written", session: written },
  { name: "undone", session: reported },
];
