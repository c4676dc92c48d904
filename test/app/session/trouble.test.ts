import { createSession } from "../../../src/app/session/create-session";
import { PortError, type WorkbookPort } from "../../../src/app/ports";
import type { Session, Trouble } from "../../../src/app/session/session-types";
import { parseState, type Cell, type Edit, type EditOutcome } from "../../../src/core";
import { department } from "../../support/department-workbook";
import { memoryServices, memorySession } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";

const ALL = { kind: "workbook" } as const;

function troubleOf(session: Session): Trouble {
  const { stage } = session.getState();
  if (stage.kind !== "failed") throw new Error(`stage is ${stage.kind}`);
  return stage.trouble;
}

function over(change: (port: WorkbookPort) => Partial<WorkbookPort>) {
  const port = memoryWorkbook(department({ name: "保密项目" }));
  const services = memoryServices(port);
  return { port, session: createSession({ ...services, port: { ...port, ...change(port) } }) };
}

describe("what goes wrong", () => {
  test("a host's refusal is told by its code and words, and can be tried again", async () => {
    let refuses = true;
    const { session } = over((port) => ({
      readWorkbook: () =>
        refuses
          ? Promise.reject(
              new PortError("cellEditing", "请先完成单元格编辑（回车）。", "Range.values"),
            )
          : port.readWorkbook(),
    }));
    await session.check(ALL);
    expect(troubleOf(session)).toMatchObject({
      code: "cellEditing",
      message: "请先完成单元格编辑（回车）。",
      during: "reading",
      mayHaveWritten: false,
    });
    expect(troubleOf(session).diagnosis).toContain("details: Range.values");
    refuses = false;
    await session.retry();
    expect(session.getState().stage.kind).toBe("checked");
    await session.retry();
    expect(session.getState().stage.kind).toBe("checked");
  });

  test("a mistake of ours says so, and its diagnosis quotes neither contents nor paths", async () => {
    const { session } = over(() => ({
      readWorkbook: () =>
        Promise.reject(new TypeError("cannot read 保密项目 1234567 of undefined")),
    }));
    await session.detect();
    const { code, message, diagnosis, during } = troubleOf(session);
    expect([code, during]).toEqual(["ours", "detecting"]);
    expect(message).toContain("不是您的表格或操作的问题");
    expect(message).toContain("没有写入任何内容");
    expect(diagnosis).toContain("kind: TypeError");
    expect(diagnosis).not.toMatch(/保密项目|1234567|\/work|\/home/);
  });

  test("a cell that cannot be shown fails, and after another try the screen is where it was", async () => {
    let refuses = false;
    const { session } = over(() => ({
      reveal: () =>
        refuses ? Promise.reject(new PortError("hostBusy", "忙。")) : Promise.resolve(),
    }));
    await session.check(ALL);
    refuses = true;
    await session.reveal({ sheet: "保密项目", cell: "A1" });
    expect(troubleOf(session).code).toBe("hostBusy");
    refuses = false;
    await session.retry();
    expect(session.getState().stage.kind).toBe("checked");
  });

  test("back leads out of a failure", async () => {
    const { session } = over(() => ({ readWorkbook: () => Promise.reject(new Error("x")) }));
    await session.check(ALL);
    session.back();
    expect(session.getState().stage.kind).toBe("start");
  });
});

/** Names and cells of the sheets in an inventory, without formats. */
function cellsIn(text: string): unknown {
  const [, sheets] = JSON.parse(text) as [unknown, [name: string, cells: [number, Cell][]][]];
  return sheets.map(([name, cells]) => [
    name,
    cells.map(([key, { value, formula }]) => [key, value, formula]),
  ]);
}

/** Applies the first edits and then fails as a lost connection does. */
function failingAfter(count: number, state: { fails: boolean }) {
  return (port: WorkbookPort) => ({
    apply: async (edits: readonly Edit[]): Promise<readonly EditOutcome[]> => {
      if (!state.fails) return port.apply(edits);
      await port.apply(edits.slice(0, count));
      throw new PortError("connectionLost", "与 Excel 的连接断开。");
    },
  });
}

describe("a write that fails in the middle", () => {
  test("is on record, says that it may have written, and can be undone", async () => {
    const state = { fails: true };
    const { port, session } = over(failingAfter(3, state));
    const before = JSON.stringify(port.inventory());
    await session.check(ALL);
    await session.openPreview();
    await session.write();
    expect(troubleOf(session)).toMatchObject({ code: "connectionLost", mayHaveWritten: true });
    expect(session.getState().journal.map(({ cells }) => cells.length)).toEqual([3]);
    state.fails = false;
    await session.undo();
    expect(session.getState().stage).toMatchObject({ report: { done: 3, notDone: [] } });
    // The host never said which number format it replaced on a blank cell, so that one format stays.
    expect(cellsIn(JSON.stringify(port.inventory()))).toEqual(cellsIn(before));
  });

  test("tried again it writes the rest, with the same ticks", async () => {
    const state = { fails: true };
    const { session } = over(failingAfter(3, state));
    await session.check(ALL);
    await session.openPreview();
    session.tick(["保密项目!H12"], false);
    await session.write();
    state.fails = false;
    await session.retry();
    expect(session.getState().stage).toMatchObject({
      kind: "reported",
      report: { done: 1, verified: true, notDone: [] },
    });
    expect(session.getState().journal.map(({ cells }) => cells.length)).toEqual([3, 1]);
  });

  test("that reached no cell leaves no run and says so", async () => {
    const { port, session } = over(failingAfter(0, { fails: true }));
    await session.check(ALL);
    await session.openPreview();
    await session.write();
    expect(troubleOf(session).mayHaveWritten).toBe(false);
    expect(await port.state.read()).toBeNull();
  });

  test("where the host stays out of reach, the intended run is on record and undoing sorts it out", async () => {
    const state = { fails: true };
    const port = memoryWorkbook(department({ name: "甲" }));
    const before = JSON.stringify(port.inventory());
    const lost = new PortError("connectionLost", "断开。");
    let gone = false;
    const session = createSession({
      ...memoryServices(port),
      port: {
        ...port,
        readWorkbook: () => (gone ? Promise.reject(lost) : port.readWorkbook()),
        apply: async (edits) => {
          gone = state.fails;
          return failingAfter(2, state)(port).apply(edits);
        },
      },
    });
    await session.check(ALL);
    await session.openPreview();
    await session.write();
    expect(troubleOf(session).mayHaveWritten).toBe(true);
    const { runs, runFacts } = parseState(await port.state.read()).state;
    expect([runs[0]?.length, runFacts?.[0]?.pending]).toEqual([6, true]);
    state.fails = false;
    gone = false;
    await session.undo();
    expect(session.getState().stage).toMatchObject({ report: { action: "undo", notDone: [] } });
    await session.removeEverything("keep");
    expect(cellsIn(JSON.stringify(port.inventory()))).toEqual(cellsIn(before));
  });

  test("stopped halfway it is a write of what was reached", async () => {
    const { session } = over((port) => ({
      apply: async (edits) => {
        if (edits.length < 6) return port.apply(edits);
        await port.apply(edits.slice(0, 2));
        throw new PortError("stopped", "已停止。");
      },
    }));
    await session.check(ALL);
    await session.openPreview();
    await session.write();
    expect(session.getState().stage).toMatchObject({
      kind: "reported",
      report: { done: 2, notifications: [{ code: "stopped" }] },
    });
  });

  test("a cell changed between preview and write is skipped and listed", async () => {
    const { session, port } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    await session.openPreview();
    port.type("甲", "H10", { value: 44 });
    await session.write();
    expect(session.getState().stage).toMatchObject({
      report: { done: 5, verified: true, notDone: [{ status: "stale", edit: { cell: "H10" } }] },
    });
  });

  test("an undo leaves what the user changed since, and lists it", async () => {
    const { session, port } = memorySession(department({ name: "甲" }));
    await session.check(ALL);
    await session.openPreview();
    await session.write();
    port.type("甲", "H10", { value: 44 });
    await session.undo();
    expect(session.getState().stage).toMatchObject({
      report: { done: 5, notDone: [{ status: "stale", edit: { cell: "H10" } }] },
    });
    expect(session.getState().journal).toEqual([]);
    await session.undo();
    expect(session.getState().stage).toMatchObject({
      report: { done: 0, notifications: [{ code: "nothingToUndo" }] },
    });
  });

  test("other work asked for meanwhile is not begun", async () => {
    const { session } = memorySession(department({ name: "甲" }));
    const first = session.check(ALL);
    await session.removeEverything("undo");
    session.back();
    expect(session.getState().stage.kind).toBe("running");
    await first;
    expect(session.getState().stage.kind).toBe("checked");
  });
});
