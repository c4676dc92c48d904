import { act, renderHook } from "@testing-library/react";
import type { Session } from "../../../src/app/session/session-types";
import type { GridSource } from "../../../src/app/workbench/grid-source";
import { cursorAt } from "../../../src/ui/grid/cursor";
import { memoryOf } from "../../../src/ui/grid/grid-memory";
import { firstPlace, useFirstPlace } from "../../../src/ui/workbench/use-first-place";
import { department, type ProjectSpec } from "../../support/department-workbook";
import { memorySession } from "../../support/memory-session";
import { openWorkbook } from "./fake-workbench";

const ALL = { kind: "workbook" } as const;

async function evaluated(...specs: readonly ProjectSpec[]) {
  const { session } = memorySession(department(...specs));
  await session.check(ALL);
  return session.getState().checked!.evaluation;
}

describe("firstPlace", () => {
  test("is the first error of a form, not what concerns the workbook", async () => {
    const evaluation = await evaluated({ name: "甲" }, { name: "乙", actual: null });
    const place = firstPlace(evaluation);
    const at = evaluation.findings.find(({ level, form }) => level === "error" && form !== null);
    expect(place).toEqual({ sheet: at?.sheet, cell: at?.cells[0] });
  });

  test("is the first form where nothing was found, and nothing where there is no form", async () => {
    const evaluation = await evaluated({ name: "甲" });
    expect(firstPlace({ ...evaluation, findings: [] })).toEqual({ sheet: "甲", cell: "A1" });
    expect(firstPlace({ ...evaluation, findings: [], forms: [] })).toBeNull();
  });
});

describe("useFirstPlace", () => {
  const shown = (session: Session, grid: GridSource) =>
    renderHook(() => useFirstPlace({ ...openWorkbook("甲", session), grid })).result;

  test("comes with the first whole check", async () => {
    const { session } = memorySession(department({ name: "甲", actual: null }));
    const place = shown(session, {} as GridSource);
    expect(place.current).toBeNull();
    await act(() => session.check(ALL));
    expect(place.current).toMatchObject({ sheet: "甲" });
  });

  test("leaves a user alone who has gone somewhere meanwhile", async () => {
    const { session } = memorySession(department({ name: "甲", actual: null }));
    const grid = {} as GridSource;
    const place = shown(session, grid);
    memoryOf(grid).cursors = new Map([["甲", cursorAt({ row: 3, column: 2 })]]);
    await act(() => session.check(ALL));
    expect(place.current).toBeNull();
  });
});
