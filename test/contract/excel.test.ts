import { excelPort } from "../../src/hosts/excel/excel-port";
import { startExcel, type CellData, type RunningExcel } from "../excel-host/start-excel";
import { describeWorkbookPort, type ContractCell, type ContractSheet } from "./workbook-port";

let excel: RunningExcel | null = null;

function current(): RunningExcel {
  if (!excel) throw new Error("no Excel is running");
  return excel;
}

afterEach(async () => {
  await excel?.close();
  excel = null;
});

describeWorkbookPort({
  name: "real office.js",
  open: async (fixture) => {
    excel = await startExcel({ workbook: { sheets: fixture.sheets.map(toSheet) } });
    return {
      port: excelPort(),
      colorOf: (sheet, cell) =>
        current().host.cell(sheet, cell).format.fill?.replace("#", "") ?? null,
      // What is saved is what the host holds: a second Excel opens a copy of it.
      reopen: async () => {
        const workbook = current().host.snapshot();
        await current().close();
        excel = await startExcel({ workbook });
        return excelPort();
      },
    };
  },
});

function toSheet({
  name,
  visibility,
  protected: isProtected,
  unlocked,
  merges,
  cells,
}: ContractSheet) {
  const entries = Object.entries(cells).map(
    ([address, cell]) => [address, toCell(cell, unlocked.includes(address))] as const,
  );
  return { name, visibility, protected: isProtected, merges, cells: Object.fromEntries(entries) };
}

function toCell(content: ContractCell, unlocked: boolean): CellData {
  const cell = typeof content === "object" ? content : { value: content };
  return unlocked ? { ...cell, locked: false } : cell;
}
