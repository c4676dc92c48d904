import type { Session, SessionState, Stage } from "../../../src/app/session/session-types";
import { department, withCells } from "../../support/department-workbook";
import { memorySession } from "../../support/memory-session";
import { sheet, workbook } from "../../support/sheet-builder";

function stageOf<K extends Stage["kind"]>(session: Session, kind: K): Extract<Stage, { kind: K }> {
  const { stage }: SessionState = session.getState();
  if (stage.kind !== kind) throw new Error(`stage is ${JSON.stringify(stage).slice(0, 2000)}`);
  return stage as Extract<Stage, { kind: K }>;
}

const ALL = { kind: "workbook" } as const;

describe("the way through a session", () => {
  test("detecting tells forms, other sheets and the year without checking", async () => {
    const book = department({ name: "甲", protected: true }, { name: "乙" });
    const other = sheet([["备注"]], { name: "说明", visibility: "hidden" });
    const { session } = memorySession({ ...book, sheets: [...book.sheets, other] });
    await session.detect();
    const { detection } = stageOf(session, "detected");
    expect(detection).toMatchObject({
      forms: [
        { sheet: "甲", title: "甲", kind: "project", amountUnit: "万元", cell: "C3" },
        { sheet: "乙" },
      ],
      hiddenSheets: ["说明"],
      protectedSheets: ["甲"],
      fiscalYear: 2023,
    });
    expect(detection.otherSheets.map(({ sheet: name }) => name)).toEqual(["说明"]);
    expect(session.getState().checked).toBeNull();
  });

  test.each([
    ["empty", workbook(sheet([]))],
    ["noForm", workbook(sheet([["开支", 1]]))],
  ])("a workbook with nothing to check is told as %s", async (kind, book) => {
    const { session } = memorySession(book);
    await session.detect();
    expect(session.getState().stage.kind).toBe(kind);
    await session.check(ALL);
    expect(session.getState().stage.kind).toBe(kind);
  });

  test("the preview counts the errors of a project that lie in no cell to be written", async () => {
    const { session } = memorySession(department({ name: "甲" }, { name: "乙", actual: null }));
    await session.check(ALL);
    await session.openPreview();
    const { preview } = stageOf(session, "previewing");
    // 乙 lacks an actual; the scores that both lack are what writing puts in.
    expect(preview.projects.map(({ otherErrors }) => otherErrors)).toEqual([0, 1]);
  });

  test("check, preview, write, undo, each told on its own stage", async () => {
    const { session, port } = memorySession(department({ name: "甲" }));
    const before = port.inventory();
    await session.check(ALL);
    stageOf(session, "checked");
    expect(session.getState().checked).toMatchObject({
      partial: false,
      changed: [],
      checkedAt: "2024-03-01T08:00:00.000Z",
    });
    await session.openPreview();
    const { preview } = stageOf(session, "previewing");
    expect(preview.cellsTicked).toBe(6);
    expect(preview.projects[0]).toMatchObject({ totalBefore: null, totalAfter: 100 });
    expect(preview.department[0]).toMatchObject({ before: null, after: 100 });
    await session.write();
    expect(stageOf(session, "reported").report).toEqual({
      action: "scores",
      done: 6,
      verified: true,
      notDone: [],
      notifications: [],
    });
    expect(session.getState().journal).toMatchObject([
      { index: 0, at: "2024-03-01T08:00:00.000Z", policy: "cn-mof-2020", cells: { length: 6 } },
    ]);
    expect(session.getState().checked?.evaluation.forms[0]?.form.total.score.value).toBe(100);
    expect(port.formatOf("甲", "H6")).toBe("0.00%");
    await session.undo();
    expect(stageOf(session, "reported").report).toMatchObject({ action: "undo", done: 6 });
    expect(port.formatOf("甲", "H6")).toBe("General");
    expect(port.inventory()).toEqual(before);
    session.back();
    stageOf(session, "checked");
  });

  test("ticks, cautions and the mode decide what is written", async () => {
    const book = withCells(department({ name: "甲", scores: [null, 45, null, null, 95] }), "甲", {
      H11: { formula: "G11", value: 28, text: "28" },
      E10: { value: 12, text: "12" },
      F10: { value: 9, text: "9" },
    });
    const { session, port } = memorySession(book);
    await session.check(ALL);
    await session.openPreview();
    const cells = () => stageOf(session, "previewing").preview.projects[0]?.cells ?? [];
    expect(cells().map(({ cell, caution, ticked }) => [cell, caution, ticked])).toEqual([
      ["H6", null, true],
      ["I6", null, true],
      ["H10", "typed", false],
      ["H11", "formula", false],
      ["H12", null, true],
      ["H13", "typed", false],
    ]);
    session.tick(["甲!H10", "甲!H11"], true);
    session.tick(["甲!H12"], false);
    session.setWriteMode("formula");
    const ticked = cells().filter((one) => one.ticked);
    expect(ticked.map(({ cell, formula }) => [cell, formula])).toEqual([
      ["H6", "ROUND(F6/E6,4)"],
      ["I6", "ROUND(MIN(F6/E6,1)*G6,2)"],
      ["H10", "ROUND(MIN(F10/E10,1)*G10,2)"],
      ["H11", null],
    ]);
    await session.write();
    expect(stageOf(session, "reported").report).toMatchObject({ done: 4, verified: true });
    const { sheets } = await port.readWorkbook();
    const held = [...(sheets[0]?.cells.values() ?? [])].filter(
      ({ column, row }) => column === 8 && row > 9,
    );
    expect(held.map(({ formula, value }) => formula ?? value)).toEqual([
      "ROUND(MIN(F10/E10,1)*G10,2)",
      30,
      95,
    ]);
    await session.undo();
    expect(stageOf(session, "reported").report).toMatchObject({ done: 4, notDone: [] });
    const back = (await port.readWorkbook()).sheets[0];
    expect(
      [...(back?.cells.values() ?? [])].find(({ row, column }) => row === 11 && column === 8),
    ).toMatchObject({ formula: "G11" });
  });
});
