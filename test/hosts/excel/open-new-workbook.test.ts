import { openNewWorkbook } from "../../../src/hosts/excel/open-new-workbook";
import { departmentFile } from "../../support/department-workbook";
import { formSheet, openExcel } from "./excel-support";

describe("a new workbook", () => {
  it("is opened from its bytes, and the one at hand stays as it is", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    const before = JSON.stringify(excel.host.snapshot());
    const bytes = departmentFile({ name: "甲" });
    await openNewWorkbook(bytes);
    expect(excel.host.newWorkbooks).toEqual([Buffer.from(bytes).toString("base64")]);
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
  });

  it("that Excel refuses is a refusal in plain words", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    excel.faults.failCall = [7000];
    const bytes = departmentFile({ name: "甲" });
    await expect(openNewWorkbook(bytes)).rejects.toMatchObject({ code: "accessDenied" });
  });
});
