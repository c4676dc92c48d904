import { parseAddress, parseRange } from "../../src/core/model/address";
import { cellKey, type Cell, type Sheet } from "../../src/core/model/workbook";
import { memoryWorkbook } from "../support/memory-workbook";
import { describeWorkbookPort, type ContractCell, type ContractSheet } from "./workbook-port";

describeWorkbookPort({
  name: "memory",
  open: (fixture) => {
    const sheets = fixture.sheets.map(toSheet);
    const unlocked = fixture.sheets.flatMap((sheet) =>
      sheet.unlocked.map((cell) => `${sheet.name}!${cell}`),
    );
    const port = memoryWorkbook({ name: "memory", sheets, date1904: false }, { unlocked });
    return Promise.resolve({
      port,
      colorOf: (sheet, cell) => port.colorOf(sheet, cell),
      // Memory has nothing to save to; the port itself is the workbook.
      reopen: () => Promise.resolve(port),
    });
  },
});

function toSheet({ name, visibility, cells, merges, ...sheet }: ContractSheet): Sheet {
  const list = Object.entries(cells).map(([address, cell]) => toCell(address, cell));
  return {
    name,
    visibility,
    protected: sheet.protected,
    cells: new Map(list.map((cell) => [cellKey(cell), cell])),
    merges: merges.flatMap((range) => parseRange(range) ?? []),
    hiddenRows: new Set(),
  };
}

function toCell(address: string, content: ContractCell): Cell {
  const at = parseAddress(address);
  if (!at) throw new Error(`no address: ${address}`);
  const { value, formula } =
    typeof content === "object" ? content : { value: content, formula: null };
  return { ...at, value, formula, text: String(value), error: null, numberFormat: "General" };
}
