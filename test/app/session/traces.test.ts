import { createSession } from "../../../src/app/session/create-session";
import { department } from "../../support/department-workbook";
import { memorySession, memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sheet } from "../../support/sheet-builder";

const ALL = { kind: "workbook" } as const;

describe("marks", () => {
  test("fill the cells of findings and say on the cell what was found, until they are taken off", async () => {
    const { session, port } = memorySession(department({ name: "甲", actual: null }));
    await session.check(ALL);
    await session.mark({ comments: true });
    expect(port.colorOf("甲", "F10")).toBe("FFC7CE");
    expect(port.commentOf("甲", "F10")).toMatch(/^【绩效自评助手】\n错误：/);
    expect(session.getState().marks).toBeGreaterThan(2);
    await session.unmark();
    expect([port.colorOf("甲", "F10"), port.commentOf("甲", "F10")]).toEqual([null, null]);
    expect(session.getState().marks).toBe(0);
    expect(await port.state.read()).toBeNull();
  });

  test("without comments leave no comment, and take away those of before", async () => {
    const { session, port } = memorySession(department({ name: "甲", actual: null }));
    await session.check(ALL);
    await session.mark({ comments: true });
    await session.mark({ comments: false });
    expect([port.colorOf("甲", "F10"), port.commentOf("甲", "F10")]).toEqual(["FFC7CE", null]);
  });

  test("go with the finding they stood for", async () => {
    const { session, port } = memorySession(department({ name: "甲", actual: null }));
    await session.check(ALL);
    await session.mark({ comments: true });
    port.type("甲", "F10", { value: "12场" });
    await session.check(ALL);
    await session.mark({ comments: true });
    expect([port.colorOf("甲", "F10"), port.commentOf("甲", "F10")]).toEqual([null, null]);
  });

  test("stay on record where they could not be taken off", async () => {
    const { session, port, services } = memorySession(department({ name: "甲", actual: null }));
    await session.check(ALL);
    await session.mark({ comments: false });
    const { marks } = session.getState();
    const locked = createSession({
      ...services,
      port: {
        ...port,
        apply: (edits) =>
          Promise.resolve(
            edits.map((edit) => ({ edit, status: "locked", reason: "锁定。" }) as const),
          ),
      },
    });
    await locked.unmark();
    expect(locked.getState()).toMatchObject({ marks, stage: { report: { done: 0 } } });
    await locked.removeEverything("keep");
    expect(locked.getState().marks).toBe(marks);
    await session.removeEverything("keep");
    expect(session.getState().marks).toBe(0);
  });
});

describe("our own sheets", () => {
  test("are made once, replaced where they stand, and taken away with everything else", async () => {
    const { session, port } = memorySession(department({ name: "甲" }));
    await session.writeResultSheets();
    await session.writeResultSheets();
    expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toEqual([
      "甲",
      "自评检查结果",
      "得分汇总",
      "目标质量倒查",
    ]);
    expect(session.getState().stage).toMatchObject({ report: { done: 3, verified: true } });
    await session.removeEverything("keep");
    expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect(await port.state.read()).toBeNull();
  });

  test("are not made where the host cannot, and that is said", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    const capabilities = () => ({ ...port.capabilities(), writesSheets: "none" }) as const;
    const session = createSession({ ...memoryServices(port), port: { ...port, capabilities } });
    await session.writeResultSheets();
    expect(session.getState().stage).toMatchObject({
      report: { done: 0, notifications: [{ code: "sheetsUnsupported" }] },
    });
  });

  test("never take the place of a sheet of the user's", async () => {
    const book = department({ name: "甲" });
    const own = sheet([["我的"]], { name: "得分汇总" });
    const { session } = memorySession({ ...book, sheets: [...book.sheets, own] });
    await session.writeResultSheets();
    expect(session.getState().ownSheets).toEqual(["自评检查结果", "得分汇总(2)", "目标质量倒查"]);
  });
});

describe("fixes", () => {
  test("are one run of the journal, and undone like any other", async () => {
    const { session, port } = memorySession(department({ name: "甲", actual: "１２场 " }));
    await session.check(ALL);
    const before = port.inventory();
    const fixes = (session.getState().checked?.evaluation.findings ?? [])
      .flatMap((finding) => finding.fixes)
      .filter(({ safety }) => safety === "safe");
    expect(fixes.length).toBeGreaterThan(0);
    await session.applyFixes([...fixes, ...fixes]);
    expect(session.getState()).toMatchObject({
      stage: { report: { action: "fixes" } },
      journal: { length: 1 },
    });
    await session.undo();
    expect(port.inventory()).toEqual(before);
  });
});

describe("a record that cannot be read", () => {
  test("is said with the result, and taken away with everything else", async () => {
    const { session, port } = memorySession(department({ name: "甲" }));
    await port.state.write("{");
    await session.check(ALL);
    const { notifications } = session.getState().checked?.evaluation ?? {};
    expect(notifications?.map(({ code }) => code)).toEqual(["stateDamaged"]);
    await session.removeEverything("keep");
    expect(await port.state.read()).toBeNull();
  });
});
