import type { RangeRef } from "../../../src/app/ports";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { cellEdit, formSheet, openExcel, resultSheet } from "./excel-support";

const WORKBOOK = { sheets: [formSheet("表一", 3), formSheet("表二", 3)] };

describe.each(["1.7", "1.8", "1.9", "1.13", "1.14", "1.15"])("changes with ExcelApi %s", (api) => {
  it("by the user and by coauthors are told with sheet and range", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api });
    const seen: RangeRef[] = [];
    excelPort().onChange?.((range) => seen.push(range));
    await excel.settle();
    excel.host.userTypes("表一", "B2", 5);
    excel.host.coauthorTypes("表二", "C3", 6);
    await excel.settle();
    expect(seen).toEqual([
      { sheet: "表一", range: "B2" },
      { sheet: "表二", range: "C3" },
    ]);
  });

  it("of our own are not told", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api });
    const seen: RangeRef[] = [];
    const port = excelPort();
    port.onChange?.((range) => seen.push(range));
    await excel.settle();
    await port.apply([cellEdit("表一", "H2", [null, 9.5]), cellEdit("表二", "H3", [null, 9])]);
    await port.state.write("记录");
    await excel.settle();
    expect(seen).toEqual([]);
    excel.host.userTypes("表一", "H2", 1);
    await excel.settle();
    expect(seen).toEqual([{ sheet: "表一", range: "H2" }]);
  });

  it("are no longer told once the subscription ends", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api });
    const seen: RangeRef[] = [];
    const end = excelPort().onChange?.((range) => seen.push(range));
    await excel.settle();
    end?.();
    await excel.settle();
    excel.host.userTypes("表一", "B2", 5);
    await excel.settle();
    expect(seen).toEqual([]);
    expect(excel.host.workbook.sheets).toHaveLength(2);
  });
});

describe("watching changes", () => {
  it("does not select, open or write anything by itself", async () => {
    const excel = await openExcel({ workbook: WORKBOOK });
    const before = JSON.stringify(excel.host.snapshot());
    excelPort().onChange?.(() => undefined);
    await excel.settle();
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
    expect(excel.host.selected()).toBe("表一!A1");
  });

  it("keeps quiet about the sheets we fill", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: "1.13" });
    const seen: RangeRef[] = [];
    const port = excelPort();
    port.onChange?.((range) => seen.push(range));
    await excel.settle();
    await port.apply([resultSheet("自评检查结果")]);
    await port.apply([resultSheet("自评检查结果", "第二次")]);
    await excel.settle();
    expect(seen).toEqual([]);
  });

  it("switches events on again when a write fails", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: "1.9" });
    const seen: RangeRef[] = [];
    const port = excelPort();
    port.onChange?.((range) => seen.push(range));
    await excel.settle();
    excel.faults.failMember = { "Range.Values=": "GeneralException" };
    await expect(port.apply([cellEdit("表一", "H2", [null, 9.5])])).rejects.toMatchObject({
      code: "unknown",
    });
    excel.faults.failMember = {};
    excel.host.userTypes("表一", "B2", 5);
    await excel.settle();
    expect(seen).toEqual([{ sheet: "表一", range: "B2" }]);
  });

  it("tells of its failure once and lets the rest work", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, faults: { failCall: [5001] } });
    const watchFailed = jest.fn();
    const port = excelPort({ watchFailed });
    const end = port.onChange?.(() => undefined);
    await excel.settle();
    end?.();
    await excel.settle();
    expect(watchFailed).toHaveBeenCalledTimes(1);
    expect((await port.readWorkbook()).sheets).toHaveLength(2);
  });

  it("names a sheet by the name it has now", async () => {
    const excel = await openExcel({ workbook: WORKBOOK });
    const seen: RangeRef[] = [];
    const port = excelPort();
    port.onChange?.((range) => seen.push(range));
    await port.readWorkbook();
    await excel.settle();
    excel.host.rename("表一", "改名");
    await port.readWorkbook();
    excel.host.userTypes("改名", "B2", 5);
    await excel.settle();
    expect(seen).toEqual([{ sheet: "改名", range: "B2" }]);
  });
});
