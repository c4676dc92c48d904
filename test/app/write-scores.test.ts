import { evaluatePort } from "../../src/app/evaluate-workbook";
import { removeTraces } from "../../src/app/remove-traces";
import { undoWrites } from "../../src/app/undo-writes";
import { writeScores, type WriteResult } from "../../src/app/write-scores";
import type { WorkbookPort } from "../../src/app/ports";
import { cellContent, parseState, type CellContent, type Workbook } from "../../src/core";
import { parseAddress } from "../../src/core/model/address";
import { cellAt } from "../../src/core/model/workbook";
import { department, SCORE_CELLS, withCells } from "../support/department-workbook";
import { memoryWorkbook } from "../support/memory-workbook";
import { sheet, workbook } from "../support/sheet-builder";

const OPTIONS = {
  evaluate: {},
  choices: { overwriteTyped: false },
  toolVersion: "1.0.0",
  verify: true,
};

function write(port: WorkbookPort): Promise<WriteResult> {
  return writeScores(port, OPTIONS);
}

async function contents(port: WorkbookPort, name: string): Promise<readonly CellContent[]> {
  const { sheets } = await port.readWorkbook();
  const found = sheets.find((one) => one.name === name);
  return ["H6", ...SCORE_CELLS].map((address) => {
    const at = parseAddress(address);
    return found && at ? cellContent(cellAt(found, at.row, at.column)) : null;
  });
}

const SCORED = [1, 10, 50, 30, 10, "=SUM(I6,H10:H12)"];
const UNSCORED = [null, null, null, null, null, null];

/** Values and merges only: what a user would compare. */
function plain({ sheets }: Workbook): unknown {
  return sheets.map(({ name, cells }) => [
    name,
    [...cells.values()].map(({ row, column, value, formula }) => [row, column, value, formula]),
  ]);
}

describe("scoring a workbook", () => {
  test("writes rates, scores and totals, adds our sheets and keeps a journal", async () => {
    const port = memoryWorkbook(department({ name: "甲" }, { name: "乙" }));
    const { written, skipped, sheets, notifications } = await write(port);
    expect(await contents(port, "甲")).toEqual(SCORED);
    expect(await contents(port, "乙")).toEqual(SCORED);
    expect([written.length, skipped, sheets, notifications]).toEqual([
      12,
      [],
      ["自评检查结果", "得分汇总", "目标质量倒查"],
      [],
    ]);
    const { state } = parseState(await port.state.read());
    expect(state.runs).toHaveLength(1);
    expect(state.runs[0]).toHaveLength(12);
    expect(state.sheets).toEqual(sheets);
  });

  test("evaluates what stands there afterwards", async () => {
    const { after } = await write(memoryWorkbook(department({ name: "甲" })));
    expect(after.summary?.scores[0]?.score).toBe(100);
  });

  test("run again changes nothing", async () => {
    const port = memoryWorkbook(department({ name: "甲" }, { name: "乙", actual: null }));
    await write(port);
    const once = [plain(await port.readWorkbook()), await port.state.read()];
    const second = await write(port);
    expect(second.written).toEqual([]);
    expect([plain(await port.readWorkbook()), await port.state.read()]).toEqual(once);
  });

  test("marks the cells of findings, and takes a mark away once its cause is mended", async () => {
    const port = memoryWorkbook(department({ name: "甲", actual: null }));
    await write(port);
    expect(port.colorOf("甲", "F10")).toBe("FFC7CE");
    const mended = { kind: "cell", sheet: "甲", cell: "F10", expect: null, value: "12场" } as const;
    await port.apply([mended]);
    await write(port);
    expect(port.colorOf("甲", "F10")).toBeNull();
    expect(await contents(port, "甲")).toEqual(SCORED);
  });

  test("a locked sheet is left alone and named once with its cells", async () => {
    const port = memoryWorkbook(department({ name: "甲", protected: true }, { name: "乙" }));
    const { notifications } = await write(port);
    expect(await contents(port, "甲")).toEqual(UNSCORED);
    expect(await contents(port, "乙")).toEqual(SCORED);
    const scores = notifications.filter(({ message }) => message.includes("等 6 格"));
    expect(scores.map(({ code }) => code)).toEqual(["notWritten.locked"]);
    expect(scores[0]?.message).toContain("“甲”");
  });

  test("a workbook without a form is left as it is", async () => {
    const port = memoryWorkbook(workbook(sheet([["开支", 1]])));
    const before = plain(await port.readWorkbook());
    const { written, sheets } = await write(port);
    expect([written, sheets]).toEqual([[], []]);
    expect(plain(await port.readWorkbook())).toEqual(before);
    expect(await port.state.read()).toBeNull();
  });

  test("a user's own 得分汇总 stays", async () => {
    const book = department({ name: "甲" });
    const own = sheet([["我的汇总"]], { name: "得分汇总" });
    const port = memoryWorkbook({ ...book, sheets: [...book.sheets, own] });
    const { sheets } = await write(port);
    expect(sheets).toEqual(["自评检查结果", "得分汇总(2)", "目标质量倒查"]);
    const kept = (await port.readWorkbook()).sheets.find(({ name }) => name === "得分汇总");
    expect([...(kept?.cells.values() ?? [])].map(({ value }) => value)).toEqual(["我的汇总"]);
  });

  test("what does not read back is said", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    const deaf: WorkbookPort = {
      ...port,
      apply: (edits) =>
        Promise.resolve(edits.map((edit) => ({ edit, status: "done", reason: null }))),
    };
    const { notifications } = await write(deaf);
    expect(notifications.filter(({ code }) => code === "notVerified")).toHaveLength(6);
  });

  test("a damaged record is said, and the run goes on", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    await port.state.write("{");
    const { notifications, written } = await write(port);
    expect(notifications.map(({ code }) => code)).toEqual(["stateDamaged"]);
    expect(written).toHaveLength(6);
    expect(
      (await evaluatePort(memoryWorkbook(department({ name: "甲" })), {})).notifications,
    ).toEqual([]);
  });

  test("a host that cannot write cells gets none", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    const capabilities = { ...port.capabilities(), writesCells: false, writesMarks: false };
    const { written, sheets } = await write({ ...port, capabilities: () => capabilities });
    expect([written, sheets]).toEqual([[], ["自评检查结果", "得分汇总", "目标质量倒查"]]);
    expect(await contents(port, "甲")).toEqual(UNSCORED);
  });
});

describe("evaluating a scored workbook", () => {
  test("leaves our own sheets out", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    await write(port);
    const evaluation = await evaluatePort(port, {});
    expect(evaluation.otherSheets).toEqual([]);
    expect(evaluation.forms).toHaveLength(1);
  });

  test("says when the record is damaged", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    await port.state.write("[]");
    const { notifications } = await evaluatePort(port, {});
    expect(notifications.map(({ code }) => code)).toEqual(["stateDamaged"]);
  });
});

describe("undoing", () => {
  test("brings back exactly what stood there", async () => {
    const book = withCells(department({ name: "甲", scores: [null, 45, null, null, null] }), "甲", {
      H12: { formula: "G12", value: 10, text: "10" },
    });
    const port = memoryWorkbook(book);
    const before = await contents(port, "甲");
    await write(port);
    const { restored, notifications } = await undoWrites(port);
    expect([restored.length, notifications]).toEqual([4, []]);
    expect(await contents(port, "甲")).toEqual(before);
  });

  test("leaves a cell that the user has changed since", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    await write(port);
    await port.apply([{ kind: "cell", sheet: "甲", cell: "H10", expect: 50, value: 48 }]);
    const { notifications } = await undoWrites(port);
    expect(notifications.map(({ code }) => code)).toEqual(["notWritten.stale"]);
    expect(await contents(port, "甲")).toEqual([null, null, 48, null, null, null]);
  });

  test("without a journal says so", async () => {
    const { restored, notifications } = await undoWrites(
      memoryWorkbook(department({ name: "甲" })),
    );
    expect(restored).toEqual([]);
    expect(notifications.map(({ code }) => code)).toEqual(["nothingToUndo"]);
  });

  test("twice does nothing the second time", async () => {
    const port = memoryWorkbook(department({ name: "甲" }));
    await write(port);
    await undoWrites(port);
    expect((await undoWrites(port)).notifications[0]?.code).toBe("nothingToUndo");
  });
});

describe("removing our traces", () => {
  test("takes marks and sheets away and leaves the scores", async () => {
    const book = department({ name: "甲" }, { name: "乙", actual: null });
    const port = memoryWorkbook(book);
    await write(port);
    expect(await removeTraces(port)).toEqual([]);
    expect(port.colorOf("乙", "F10")).toBeNull();
    expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(await contents(port, "甲")).toEqual(SCORED);
    expect(await port.state.read()).toBeNull();
  });
});
