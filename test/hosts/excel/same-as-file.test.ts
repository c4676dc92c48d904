import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, toContract, type Workbook } from "../../../src/core";
import type { Range } from "../../../src/core/model/address";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { startExcel } from "../../excel-host/start-excel";

// The library starts anew for each workbook.
jest.setTimeout(60_000);

const CASES = join(__dirname, "../../cases");
const SAMPLES = join(__dirname, "../../../assets/samples");

const files: readonly (readonly [name: string, path: string])[] = [
  ...readdirSync(CASES)
    .map((name) => [name, join(CASES, name, "workbook.xlsx")] as const)
    .filter(([, path]) => existsSync(path)),
  ...readdirSync(SAMPLES).map((name) => [name, join(SAMPLES, name)] as const),
];

async function readThroughExcel(bytes: Uint8Array, fileName: string): Promise<Workbook> {
  const excel = await startExcel({ bytes, fileName });
  try {
    const before = JSON.stringify(excel.host.snapshot());
    const workbook = await excelPort().readWorkbook();
    expect(JSON.stringify(excel.host.snapshot()) === before).toBe(true);
    return workbook;
  } finally {
    await excel.close();
  }
}

/** Everything a workbook says, in an order that does not depend on the host. */
function plain({ name, date1904, skippedSheets, sheets }: Workbook): unknown {
  return {
    name,
    date1904,
    skippedSheets,
    sheets: sheets.map(({ cells, merges, hiddenRows, unlockedCells, ...sheet }) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      filtered: sheet.filtered,
      cells: [...cells],
      merges: [...merges].sort(byPlace),
      hiddenRows: [...hiddenRows].sort((a, b) => a - b),
      locksKnown: unlockedCells !== undefined,
    })),
  };
}

function byPlace(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}

/** Sheets were compared before, and their tables of cells do not show in JSON. */
function evaluationText(workbook: Workbook): string {
  const evaluation = evaluateWorkbook(workbook);
  const rest = { ...evaluation, sheets: evaluation.sheets?.length };
  return JSON.stringify([toContract(evaluation), rest]);
}

describe("the same workbook from the file and through office.js", () => {
  it("is compared for the corpus and the samples", () => {
    expect(files.length).toBeGreaterThanOrEqual(22);
  });

  it.each(files)(
    "%s gives the same cells and, byte for byte, the same evaluation",
    async (name, path) => {
      const bytes = new Uint8Array(readFileSync(path));
      const fileName = `${name.replace(/\.xlsx$/, "")}.xlsx`;
      const { workbook: fromFile } = await openWorkbook(bytes, fileName);
      const fromExcel = await readThroughExcel(bytes, fileName);
      expect(JSON.stringify(plain(fromExcel))).toBe(JSON.stringify(plain(fromFile)));
      expect(evaluationText(fromExcel)).toBe(evaluationText(fromFile));
    },
  );
});
