import { legacyPort } from "../../../src/hosts/xlsx/legacy-port";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import type { ResultSheetEdit } from "../../../src/core/model/edit";

const BYTES = new Uint8Array([0xd0, 0xcf]);
const WORKBOOK = { name: "旧版.xls", sheets: [], date1904: false };
const RESULT: ResultSheetEdit = {
  kind: "resultSheet",
  name: "得分汇总",
  visibility: "visible",
  columnWidths: [20],
  frozenRows: 0,
  rows: [
    [{ value: "项目一", style: "link", link: { sheet: "项目一", cell: "A1" } }],
    [{ value: 99, style: "score", formula: "项目一!C6" }],
    [{ value: 99, style: "score", formula: "SUM(A2:A2)" }],
  ],
  merges: [],
  print: null,
};

describe("a workbook in the old .xls format", () => {
  it("refuses to change cells and says to save as .xlsx", async () => {
    const port = legacyPort(BYTES, WORKBOOK);
    const outcomes = await port.apply([
      { kind: "cell", sheet: "一", cell: "A1", expect: null, value: 1 },
      { kind: "fill", sheet: "一", cell: "A1", color: "FFF2CC" },
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["unsupported", "unsupported"]);
    expect(outcomes[0]?.reason).toMatch(/另存为 \.xlsx。$/);
    expect(port.capabilities()).toMatchObject({ writesCells: false, writesSheets: "newFile" });
    expect(port.save()).toBe(BYTES);
  });

  it("puts our sheets and our state into a new workbook, without links and formulas that lead nowhere", async () => {
    const port = legacyPort(BYTES, WORKBOOK);
    expect((await port.apply([RESULT]))[0]?.status).toBe("done");
    await port.state.write("{}");
    const saved = port.save();
    const again = await openWorkbookPort(saved, "结果.xlsx", { loadCalculator: null });
    expect((await again.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["得分汇总"]);
    expect(await again.state.read()).toBe("{}");
    const pkg = openPackage(saved);
    const sheet = pkg.readText("xl/worksheets/sheet2.xml");
    expect(sheet).not.toContain("hyperlink");
    expect(sheet.match(/<f>/g)).toHaveLength(1);
    expect(pkg.has("xl/worksheets/sheet1.xml")).toBe(false);
  });

  it("refuses a sheet name that Excel would refuse", async () => {
    const port = legacyPort(BYTES, WORKBOOK);
    expect((await port.apply([{ ...RESULT, name: "一/二" }]))[0]?.status).toBe("unsupported");
  });
});
