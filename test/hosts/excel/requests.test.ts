import { excelPort } from "../../../src/hosts/excel/excel-port";
import { fillEdit, manySheets, openExcel, resultSheet, scoreEdits } from "./excel-support";

/** What Excel on the web takes and gives in one request. */
const WEB_LIMIT = 5_000_000;
const LIMITS = { requestLimit: WEB_LIMIT, responseLimit: WEB_LIMIT };
const ROWS = 30;

describe("requests of the Excel host", () => {
  it.each([1, 27, 200])("reads %d sheets in three requests", async (count) => {
    const excel = await openExcel({
      workbook: { sheets: manySheets(count, ROWS) },
      faults: LIMITS,
    });
    const { sheets } = await excelPort().readWorkbook();
    expect(sheets).toHaveLength(count);
    expect(sheets.every(({ cells }) => cells.size === 1 + 4 * ROWS)).toBe(true);
    expect(excel.batches()).toHaveLength(3);
  });

  it("reads in more requests only when the contents are larger than one may be", async () => {
    const excel = await openExcel({ workbook: { sheets: manySheets(3, 4000) }, faults: LIMITS });
    const { sheets } = await excelPort().readWorkbook();
    expect(sheets.map(({ cells }) => cells.size)).toEqual(Array(3).fill(16_001));
    const { length } = excel.batches();
    expect(length).toBeGreaterThan(3);
    expect(length).toBeLessThanOrEqual(5);
  });

  it.each([1, 27, 200])(
    "writes the scores of %d sheets in three requests and one for each chunk",
    async (count) => {
      const excel = await openExcel({
        workbook: { sheets: manySheets(count, ROWS) },
        faults: LIMITS,
      });
      const edits = scoreEdits(count, ROWS);
      const outcomes = await excelPort().apply(edits);
      expect(outcomes.every(({ status }) => status === "done")).toBe(true);
      expect(excel.host.cell(`项目${count}`, "H31").value).toBe(9.5);
      const chunks = Math.ceil(edits.length / 2000);
      expect(excel.batches().length).toBeLessThanOrEqual(2 + chunks);
    },
  );

  it("marks as many cells as it likes in three requests", async () => {
    const excel = await openExcel({ workbook: { sheets: manySheets(3, ROWS) }, faults: LIMITS });
    const marks = Array.from({ length: 60 }, (_, index) =>
      fillEdit(`项目${(index % 3) + 1}`, `C${(index % ROWS) + 2}`, "FFF2CC"),
    );
    await excelPort().apply(marks);
    expect(excel.batches()).toHaveLength(3);
  });

  it("makes its own sheets in three requests", async () => {
    const excel = await openExcel({ workbook: { sheets: manySheets(1, ROWS) }, faults: LIMITS });
    await excelPort().apply([resultSheet("自评检查结果"), resultSheet("得分汇总")]);
    expect(excel.batches()).toHaveLength(3);
  });

  it("sends nothing for no edits", async () => {
    const excel = await openExcel({ workbook: { sheets: manySheets(1, 1) } });
    expect(await excelPort().apply([])).toEqual([]);
    expect(excel.batches()).toHaveLength(0);
  });

  it("only asks when it reads: no setting, no method that writes", async () => {
    const excel = await openExcel({ workbook: { sheets: manySheets(3, ROWS) } });
    const before = JSON.stringify(excel.host.snapshot());
    const port = excelPort();
    await port.readWorkbook();
    await port.state.read();
    port.capabilities();
    const actions = excel.batches().flatMap(({ body }) => actionsOf(body));
    expect(new Set(actions.map(({ ActionType }) => ActionType))).toEqual(new Set([1, 2, 3]));
    const methods = actions.filter(({ ActionType }) => ActionType === 3).map(({ Name }) => Name);
    expect(new Set(methods)).toEqual(new Set(["_KeepReference"]));
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
    expect(excel.host.settings()).toEqual({});
  });
});

type Action = { readonly ActionType: number; readonly Name: string };

function actionsOf(body: string): readonly Action[] {
  return (JSON.parse(body) as { readonly Actions: readonly Action[] }).Actions;
}
