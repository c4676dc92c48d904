import { PortError, type PortErrorCode } from "../../../src/app/ports";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import type { Faults } from "../../excel-host/engine/faults";
import { hostError } from "../../excel-host/start-excel";
import {
  cellEdit,
  commentEdit,
  fillEdit,
  formSheet,
  manySheets,
  openExcel,
  resultSheet,
  scoreEdits,
  statuses,
} from "./excel-support";

async function refusal(work: Promise<unknown>): Promise<PortError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PortError)) throw new Error(`no PortError: ${String(error)}`);
  return error;
}

type FaultCase = {
  readonly name: string;
  readonly faults: Partial<Faults>;
  readonly code: PortErrorCode;
  readonly says: RegExp;
};

const fails = (code: string): Partial<Faults> => ({
  beforeRequest: () => {
    throw hostError(code);
  },
});

const READ_FAULTS: readonly FaultCase[] = [
  {
    name: "another workbook has the focus",
    faults: { inactive: true },
    code: "inactiveWorkbook",
    says: /切回原工作簿/,
  },
  {
    name: "the session timed out (5012)",
    faults: { failCall: [5012] },
    code: "connectionLost",
    says: /连接已中断/,
  },
  {
    name: "too much was going on (5102)",
    faults: { failCall: [5102] },
    code: "hostBusy",
    says: /正忙/,
  },
  {
    name: "a dialog is open (5016)",
    faults: { failCall: [5016] },
    code: "dialogOpen",
    says: /关闭对话框/,
  },
  {
    name: "access was denied (7000)",
    faults: { failCall: [7000] },
    code: "accessDenied",
    says: /撤销保护/,
  },
  {
    name: "Excel gave no reason (5001)",
    faults: { failCall: [5001] },
    code: "unknown",
    says: /没有说明原因/,
  },
  {
    name: "a cell is being edited all the same",
    faults: fails("InvalidOperationInCellEditMode"),
    code: "cellEditing",
    says: /Enter 或 Esc/,
  },
  {
    name: "a sheet was deleted meanwhile",
    faults: fails("ItemNotFound"),
    code: "notFound",
    says: /重新检查/,
  },
  {
    name: "a filter is in the way",
    faults: fails("FilteredRangeConflict"),
    code: "accessDenied",
    says: /清除筛选/,
  },
  {
    name: "a member is missing",
    faults: fails("ApiNotFound"),
    code: "apiMissing",
    says: /升级 Excel/,
  },
  {
    name: "a member is not implemented",
    faults: fails("NotImplemented"),
    code: "apiMissing",
    says: /升级 Excel/,
  },
  {
    name: "Excel wants to be restarted",
    faults: fails("HostRestartNeeded"),
    code: "hostBusy",
    says: /重新启动/,
  },
];

describe("what the Excel host says when Excel fails", () => {
  it.each(READ_FAULTS)("$name: $code, in plain words", async ({ faults, code, says }) => {
    await openExcel({ workbook: { sheets: [formSheet("表一", 3)] }, faults });
    const error = await refusal(excelPort().readWorkbook());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.message).toMatch(/。$/);
    expect(error.message).not.toMatch(/[A-Z][a-z]+[A-Z]|500\d|510\d/);
    expect(error.details).not.toBeNull();
  });

  it("keeps a mistake of ours apart from Excel's refusals", async () => {
    await openExcel({ workbook: { sheets: [formSheet("表一", 3)] } });
    const watch = {
      progress: () => {
        throw new TypeError("ours");
      },
    };
    await expect(excelPort().readWorkbook(watch)).rejects.toThrow(TypeError);
  });

  it("waits until a cell is no longer edited, for the user asked", async () => {
    const excel = await openExcel({
      workbook: { sheets: [formSheet("表一", 3)] },
      faults: { editing: true },
    });
    const reading = excelPort().readWorkbook();
    setTimeout(() => excel.host.endCellEdit(), 30);
    expect((await reading).sheets).toHaveLength(1);
    expect(excel.runs).toEqual([{ delayForCellEdit: true }]);
  });
});

describe("reading within Excel's limits", () => {
  it("halves a chunk whose answer is too large, down to rows, and reads everything", async () => {
    const excel = await openExcel({
      workbook: { sheets: manySheets(4, 60) },
      faults: { responseLimit: 12_000 },
    });
    const { sheets } = await excelPort().readWorkbook();
    expect(sheets.map(({ cells }) => cells.size)).toEqual(Array(4).fill(241));
    expect(sheets.every(({ cells }) => isSorted([...cells.keys()]))).toBe(true);
    expect(excel.batches().length).toBeGreaterThan(8);
  });

  it("halves a chunk whose request is too large", async () => {
    const excel = await openExcel({
      workbook: { sheets: manySheets(40, 5) },
      faults: { requestLimit: 20_000 },
    });
    expect((await excelPort().readWorkbook()).sheets).toHaveLength(40);
    expect(excel.batches().length).toBeGreaterThan(3);
  });

  it("says that it is too large where halving does not help", async () => {
    await openExcel({ workbook: { sheets: manySheets(1, 5) }, faults: { responseLimit: 10 } });
    expect((await refusal(excelPort().readWorkbook())).code).toBe("tooLarge");
  });

  it("takes a read that comes back empty for a failure, never for an empty sheet", async () => {
    await openExcel({ workbook: { sheets: manySheets(2, 30) }, faults: { nullReadsAbove: 50 } });
    const error = await refusal(excelPort().readWorkbook());
    expect(error.code).toBe("incompleteRead");
    expect(error.message).toContain("“项目1”没有完整读出来");
  });

  it("takes an empty read before writing for a failure too, and writes nothing", async () => {
    const excel = await openExcel({
      workbook: { sheets: manySheets(1, 30) },
      faults: { nullReadsAbove: 5 },
    });
    const before = JSON.stringify(excel.host.snapshot());
    const error = await refusal(excelPort().apply(scoreEdits(1, 30)));
    expect(error.code).toBe("incompleteRead");
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
  });

  it("tells how far it is, and stops between chunks when asked", async () => {
    await openExcel({ workbook: { sheets: manySheets(3, 4000) } });
    const seen: string[] = [];
    let stop = false;
    const watch = {
      progress: (done: number, total: number) => {
        seen.push(`${done}/${total}`);
        stop = true;
      },
      stopped: () => stop,
    };
    expect((await refusal(excelPort().readWorkbook(watch))).code).toBe("stopped");
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^1\/[2-9]$/);
  });

  it("reads a form in spite of stray cells far below and far to the right", async () => {
    const form = formSheet("表一", 3);
    const cells = { ...form.cells, A1000000: " ", XFD1: " ", J70000: "备注" };
    const excel = await openExcel({ workbook: { sheets: [{ ...form, cells }] } });
    const { sheets, skippedSheets } = await excelPort().readWorkbook();
    expect(skippedSheets).toEqual([]);
    expect(sheets[0]?.cells.size).toBe(16);
    expect(isSorted([...(sheets[0]?.cells.keys() ?? [])])).toBe(true);
    expect(excel.batches()).toHaveLength(4);
  });

  it("leaves a ledger of more than 300,000 cells unread and says why", async () => {
    const cells: Record<string, number> = {};
    for (let row = 1; row <= 31_000; row += 1)
      Object.assign(cells, { [`A${row}`]: 1, [`J${row}`]: 2 });
    await openExcel({ workbook: { sheets: [formSheet("表一", 3), { name: "台账", cells }] } });
    const workbook = await excelPort().readWorkbook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表一"]);
    expect(workbook.skippedSheets).toEqual([
      { sheet: "台账", reason: expect.stringMatching(/^内容超过 300000 个单元格，不像自评表/) },
    ]);
  });

  it("costs nothing for rows that are formatted and empty", async () => {
    const excel = await openExcel({
      workbook: {
        sheets: [
          {
            ...formSheet("表一", 3),
            areaFormats: [{ range: "A1:Z1000000", format: { fill: "#FFFFFF" } }],
          },
        ],
      },
    });
    expect((await excelPort().readWorkbook()).sheets[0]?.cells.size).toBe(13);
    expect(excel.batches()).toHaveLength(3);
  });

  it("skips a chart sheet and reads the others", async () => {
    await openExcel({
      workbook: { sheets: [{ name: "图", kind: "chart" }, formSheet("表一", 3)] },
    });
    const workbook = await excelPort().readWorkbook();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["表一"]);
    expect(workbook.skippedSheets?.map(({ sheet }) => sheet)).toEqual(["图"]);
  });
});

describe("writing when Excel fails", () => {
  it("halves a request that is too large and writes everything", async () => {
    const excel = await openExcel({
      workbook: { sheets: manySheets(2, 60) },
      faults: { requestLimit: 15_000 },
    });
    const outcomes = await excelPort().apply(scoreEdits(2, 60));
    expect(new Set(statuses(outcomes))).toEqual(new Set(["done"]));
    expect(excel.host.cell("项目2", "H61").value).toBe(9.5);
  });

  it.each([
    ["FilteredRangeConflict", "unsupported"],
    ["AccessDenied", "locked"],
    ["InvalidArgument", "unsupported"],
    ["MergedRangeConflict", "covered"],
  ])("%s on the only cell is told for that cell", async (code, status) => {
    await openExcel({
      workbook: { sheets: [formSheet("表一", 3)] },
      faults: { failMember: { "Range.Values=": code } },
    });
    const [outcome] = await excelPort().apply([cellEdit("表一", "H2", [null, 1])]);
    expect(outcome?.status).toBe(status);
    expect(outcome?.reason).toMatch(/^.*H2.*。$/);
  });

  it("writes the others when one cell is refused, and marks stay removable", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 30)] } });
    excel.faults.beforeRequest = (_number, request) => {
      const body = JSON.stringify(request);
      const writes = body.includes('"Values"') && body.includes("[[7777]]");
      if (writes) throw hostError("FilteredRangeConflict");
    };
    const edits = [
      ...scoreEdits(1, 30).map((edit) => ({ ...edit, sheet: "表一" })),
      cellEdit("表一", "H40", [null, 7777]),
      fillEdit("表一", "H41", "FFF2CC"),
    ];
    const port = excelPort();
    const outcomes = await port.apply(edits);
    expect(statuses(outcomes).filter((status) => status !== "done")).toEqual(["unsupported"]);
    expect(outcomes[30]?.status).toBe("unsupported");
    expect(excel.host.cell("表一", "H31").value).toBe(9.5);
    expect(statuses(await port.apply([fillEdit("表一", "H41", null)]))).toEqual(["done"]);
    expect(excel.host.cell("表一", "H41").format.fill).toBeNull();
  });

  it("refuses everything in a workbook that is open for reading only", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 3)] }, readOnly: true });
    const before = JSON.stringify(excel.host.snapshot());
    const outcomes = await excelPort().apply([
      cellEdit("表一", "H2", [null, 1]),
      fillEdit("表一", "H2", "FFF2CC"),
      commentEdit("表一", "H2", "请核对"),
      resultSheet("自评检查结果"),
    ]);
    expect(new Set(statuses(outcomes))).toEqual(new Set(["unsupported"]));
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
    expect(excelPort().capabilities()).toMatchObject({
      writesCells: false,
      writesMarks: false,
      writesSheets: "none",
      limits: expect.arrayContaining(["readOnly"]) as unknown,
    });
  });
});

describe("one step of undo (ExcelApi 1.20)", () => {
  const workbook = { sheets: [formSheet("表一", 3)] };
  const edits = [cellEdit("表一", "H2", [null, 1]), fillEdit("表一", "H3", "FFF2CC")];

  it("is asked for where Excel has it", async () => {
    const excel = await openExcel({ workbook, api: "1.20" });
    await excelPort().apply(edits);
    expect(excel.runs).toEqual([
      { delayForCellEdit: true },
      { delayForCellEdit: true, mergeUndoGroup: true },
    ]);
    expect(excelPort().capabilities()).toMatchObject({ undoesInOneStep: true });
  });

  it("is not asked for where Excel lacks it", async () => {
    const excel = await openExcel({ workbook, api: "1.15" });
    await excelPort().apply(edits);
    expect(excel.runs.some((run) => "mergeUndoGroup" in run)).toBe(false);
    expect(excelPort().capabilities()).toMatchObject({
      undoesInOneStep: false,
      limits: expect.arrayContaining(["undoCleared"]) as unknown,
    });
  });

  it("is given up where Excel refuses it, and the work is done all the same", async () => {
    const excel = await openExcel({ workbook, api: "1.20", faults: { undoNotSupported: true } });
    const outcomes = await excelPort().apply(edits);
    expect(statuses(outcomes)).toEqual(["done", "done"]);
    expect(excel.host.cell("表一", "H2").value).toBe(1);
    expect(excel.runs.at(-1)).toEqual({ delayForCellEdit: true });
  });
});

function isSorted(keys: readonly number[]): boolean {
  return keys.every((key, index) => index === 0 || key > (keys[index - 1] ?? 0));
}
