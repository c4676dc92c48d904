import { FORM, refusal, write } from "./example-form";
import { hostError, startExcel, type RunningExcel, type StartOptions } from "./start-excel";

let excel: RunningExcel;

afterEach(() => excel.close());

async function start(options: StartOptions = {}): Promise<RunningExcel> {
  excel = await startExcel({ ...FORM, ...options });
  return excel;
}

describe("faults", () => {
  test.each<[number, string]>([
    [5102, "ActivityLimitReached"],
    [5012, "InvalidOrTimedOutSession"],
    [7000, "AccessDenied"],
    [5001, "GeneralException"],
  ])("call failure %d is %s, once", async (code, name) => {
    await start({ faults: { failCall: [code] } });
    expect(await refusal(write("B1", 1))).toBe(name);
    expect(await refusal(write("B1", 1))).toBeNull();
  });

  test("payload limits fail the whole call", async () => {
    await start({ faults: { requestLimit: 100 } });
    expect(await refusal(write("B1", 1))).toBe("RequestPayloadSizeLimitExceeded");
    excel.faults.requestLimit = Infinity;
    excel.faults.responseLimit = 100;
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange("A1:C3").load("values");
      await context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.host.cell("表一", "B1").value).toBe(8);
  });

  test("an over-limit read answers null and no error", async () => {
    await start({ faults: { nullReadsAbove: 4 } });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表一").getRange("A1:C3");
      range.load("values,address");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test("a cell being edited refuses, or makes wait who asked to wait", async () => {
    await start({ faults: { editing: true } });
    expect(await refusal(write("B1", 1))).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, write("B1", 2));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.cell("表一", "B1").value).toBe(8);
    excel.host.endCellEdit();
    await waiting;
    expect(excel.host.cell("表一", "B1").value).toBe(2);
  });

  test("an inactive workbook and a failing member", async () => {
    await start({ faults: { inactive: true } });
    expect(await refusal(write("B1", 1))).toBe("InactiveWorkbook");
    excel.faults.inactive = false;
    excel.faults.failMember = { "Range.Values=": "FilteredRangeConflict" };
    expect(await refusal(write("B1", 1))).toBe("FilteredRangeConflict");
  });

  test("something can happen before a request, or refuse it", async () => {
    await start();
    excel.faults.beforeRequest = (number) => {
      if (number === 1) excel.host.userTypes("表一", "B1", 77);
      if (number === 2) throw hostError("ItemNotFound");
    };
    const read = async (context: Excel.RequestContext): Promise<unknown> => {
      const range = context.workbook.worksheets.getItem("表一").getRange("B1");
      range.load("values");
      await context.sync();
      return range.values[0]?.[0];
    };
    expect(await Excel.run(read)).toBe(77);
    expect(await refusal(read)).toBe("ItemNotFound");
  });

  test("undo groups are seen and can be refused", async () => {
    await start({ api: "1.20", faults: { undoNotSupported: true } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(true);
    const grouped = { mergeUndoGroup: true } as object as Excel.RunOptions;
    const code = await Excel.run(grouped, write("B1", 1)).catch(
      (error: OfficeExtension.Error) => error.code,
    );
    expect(code).toBe("UndoNotSupported");
    expect(await refusal(write("B1", 1))).toBeNull();
    expect(excel.runs).toEqual([{ mergeUndoGroup: true }, {}]);
  });

  test("what Excel cannot undo is refused inside an undo group", async () => {
    await start({ api: "1.20" });
    const grouped = { mergeUndoGroup: true } as object as Excel.RunOptions;
    const attempt = Excel.run(grouped, async (context) => {
      context.workbook.worksheets.getItem("表 二").delete();
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "UndoNotSupported" });
    expect(excel.host.sheetNames()).toEqual(["表一", "表 二"]);
  });

  test("slow answers come all the same", async () => {
    await start({ faults: { delay: 20 } });
    expect(await refusal(write("B1", 1))).toBeNull();
  });
});

describe("Office.context", () => {
  test("document settings are the workbook's, and are saved into it", async () => {
    await start({ workbook: { sheets: [{ name: "表一" }], settings: { kept: "一" } } });
    const { settings } = Office.context.document;
    expect(settings.get("kept")).toBe("一");
    settings.set("new", { two: 2 });
    await new Promise<void>((resolve, reject) => {
      settings.saveAsync(({ status, error }) =>
        String(status) === "succeeded" ? resolve() : reject(error),
      );
    });
    expect(excel.host.settings()).toEqual({ kept: "一", new: { two: 2 } });
  });

  test.each([
    ["light", "#ffffff"],
    ["dark", "#262626"],
  ] as const)("the %s theme shows in the colours", async (theme, background) => {
    await start({ theme });
    expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe(background);
  });
});

describe("older Excel", () => {
  test("a member above the declared set is refused by the library itself", async () => {
    await start({ api: "1.8" });
    const attempt = Excel.run(async (context) => {
      context.workbook.comments.load("items/id");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
  });

  test("what it has works", async () => {
    await start({ api: "1.4" });
    expect(await refusal(write("B1", 1))).toBeNull();
    expect(excel.host.cell("表一", "C1").value).toBe(2);
  });
});
