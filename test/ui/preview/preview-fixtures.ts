import type {
  ProjectPreview,
  ProposedCell,
  ScorePreview,
} from "../../../src/app/session/preview-types";
import type { SessionState } from "../../../src/app/session/session-types";
import { fakeSession, type FakeSession } from "../../support/fake-session";

/** A blank score cell that would become 8.00, with what the test says on top. */
export function cell(over: Partial<ProposedCell> & { readonly cell: string }): ProposedCell {
  const sheet = over.sheet ?? "03表";
  return {
    id: `${sheet}!${over.cell}`,
    sheet,
    form: 0,
    what: "score",
    label: `指标${over.cell}`,
    before: null,
    beforeText: "",
    after: 8,
    afterText: "8.00",
    formula: null,
    caution: null,
    ticked: (over.caution ?? null) === null,
    ...over,
  };
}

/** A typed figure that differs. */
export function typed(at: string, over: Partial<ProposedCell> = {}): ProposedCell {
  return cell({ cell: at, before: 10, beforeText: "10", caution: "typed", ...over });
}

/** A project of the given cells. */
export function project(over: Partial<ProjectPreview> = {}): ProjectPreview {
  return {
    form: 0,
    sheet: "03表",
    project: "招商推介活动",
    protected: false,
    totalBefore: 98,
    totalAfter: 94.5,
    cells: [],
    waiting: [],
    otherErrors: 0,
    ...over,
  };
}

/** A preview of the given projects, counted as the session counts. */
export function previewOf(
  projects: readonly ProjectPreview[],
  over: Partial<ScorePreview> = {},
): ScorePreview {
  const cells = projects.flatMap((one) => one.cells);
  const cellsTicked = cells.filter(({ ticked }) => ticked).length;
  return { mode: "value", projects, department: [], cellsTicked, ...over };
}

/** So many projects of two cells each, on a sheet each. */
export function manyProjects(count: number): readonly ProjectPreview[] {
  return Array.from({ length: count }, (_, form) => {
    const sheet = `项目${form + 1}`;
    const cells = ["H14", "H15"].map((at) => cell({ cell: at, sheet, form }));
    return project({ form, sheet, project: `第${form + 1}个项目`, cells });
  });
}

/** A fake session whose ticks and write mode work, as the real one's do. */
export function previewSession(
  preview: ScorePreview,
  over: Partial<SessionState> = {},
): FakeSession {
  const session = fakeSession({ ...over, stage: { kind: "previewing", preview } });
  const now = (): ScorePreview => {
    const { stage } = session.getState();
    return stage.kind === "previewing" ? stage.preview : preview;
  };
  const show = (next: ScorePreview): void =>
    session.show({ stage: { kind: "previewing", preview: next } });
  session.tick.mockImplementation((ids, on) => show(ticked(now(), new Set(ids), on)));
  session.setWriteMode.mockImplementation((mode) => show({ ...now(), mode }));
  return session;
}

/** Every object is new, even where nothing changed: the screen must see for itself what did. */
function ticked(preview: ScorePreview, ids: ReadonlySet<string>, on: boolean): ScorePreview {
  const projects = preview.projects.map((one) => ({
    ...one,
    cells: one.cells.map((each) => ({ ...each, ticked: ids.has(each.id) ? on : each.ticked })),
  }));
  return previewOf(projects, { mode: preview.mode, department: preview.department });
}
