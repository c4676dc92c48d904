import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { department, departmentFile } from "../../support/department-workbook";
import { memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { overWeight, overWeightOn, waiveOverWeight } from "../../support/waive-over-weight";
import { openExcel } from "./excel-support";

const ALL = { kind: "workbook" } as const;
const bytes = (): Uint8Array => departmentFile(overWeight("甲"), overWeight("乙"));

function paneOver(port: ReturnType<typeof excelPort>): Session {
  return createSession({ ...memoryServices(memoryWorkbook(department())), port });
}

describe("不适用 in Excel", () => {
  it("is kept in the open workbook for another pane, and changes no cell", async () => {
    const excel = await openExcel({ bytes: bytes() });
    const { sheets } = excel.host.snapshot();
    await waiveOverWeight(paneOver(excelPort()), "甲");
    const again = paneOver(excelPort());
    await again.check(ALL);
    expect([overWeightOn(again, "甲"), overWeightOn(again, "乙")?.cells[0]]).toEqual([
      undefined,
      "H12",
    ]);
    expect(excel.host.snapshot().sheets).toEqual(sheets);
    expect(JSON.stringify(excel.host.settings())).toContain("财政局已书面同意");
    await again.resetWaivers();
    expect(overWeightOn(again, "甲")?.cells[0]).toBe("H12");
    expect(excel.host.settings()).toEqual({});
  });

  it("comes back with what has changed once the user types another score", async () => {
    const excel = await openExcel({ bytes: bytes() });
    const pane = paneOver(excelPort());
    await waiveOverWeight(pane, "甲");
    excel.host.userTypes("甲", "H12", 15);
    await pane.check(ALL);
    expect(overWeightOn(pane, "甲")?.lapsed).toMatchObject({
      before: { contents: [12, 10] },
      after: { contents: [15, 10] },
    });
  });

  it("survives a sheet that is renamed", async () => {
    const excel = await openExcel({ bytes: bytes() });
    const pane = paneOver(excelPort());
    await waiveOverWeight(pane, "甲");
    excel.host.rename("甲", "01甲项目");
    await pane.check(ALL);
    expect(overWeightOn(pane, "01甲项目")).toBeUndefined();
    expect(overWeightOn(pane, "乙")?.cells[0]).toBe("H12");
  });

  it("given on the page is known in Excel", async () => {
    const file = await openWorkbookPort(bytes(), "甲.xlsx", { loadCalculator: null });
    await waiveOverWeight(
      createSession({ ...memoryServices(memoryWorkbook(department())), port: file }),
      "乙",
    );
    await openExcel({ bytes: file.save() });
    const pane = paneOver(excelPort());
    await pane.check(ALL);
    expect([overWeightOn(pane, "甲")?.cells[0], overWeightOn(pane, "乙")]).toEqual([
      "H12",
      undefined,
    ]);
  });

  it("is refused in a workbook opened to be read, and nothing is kept", async () => {
    const excel = await openExcel({ bytes: bytes(), readOnly: true });
    const pane = paneOver(excelPort());
    await waiveOverWeight(pane, "甲");
    expect(pane.getState().stage).toMatchObject({
      kind: "failed",
      trouble: { code: "readOnly", message: expect.stringContaining("另存为") },
    });
    expect(excel.host.settings()).toEqual({});
  });
});
