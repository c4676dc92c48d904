import { parseAddress } from "../../src/core/model/address";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import type { XlsxPort } from "../../src/hosts/xlsx/xlsx-port";
import { fillColor } from "../support/xlsx-looks";
import { buildXlsx, type CellSpec, type SheetSpec } from "../support/xlsx-builder";
import { describeWorkbookPort, type ContractCell, type ContractSheet } from "./workbook-port";

const UNLOCKED = 1;
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders><border/></borders>" +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  "</styleSheet>";

describeWorkbookPort({
  name: "an .xlsx file",
  open: async (fixture) => {
    const sheets = fixture.sheets.map(toSheet);
    const port = await open(buildXlsx({ sheets, parts: { "xl/styles.xml": STYLES } }));
    return {
      port,
      colorOf: (sheet, cell) => fillColor(port.save(), sheet, cell),
      reopen: () => open(port.save()),
    };
  },
});

function open(bytes: Uint8Array): Promise<XlsxPort> {
  return openWorkbookPort(bytes, "契约.xlsx", { loadCalculator: null });
}

function toSheet(sheet: ContractSheet): SheetSpec {
  const rows: CellSpec[][] = [];
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const at = parseAddress(address);
    if (!at) throw new Error(`no address: ${address}`);
    while (rows.length < at.row) rows.push([]);
    const row = rows[at.row - 1] ?? [];
    while (row.length < at.column) row.push(null);
    row[at.column - 1] = toCell(cell, sheet.unlocked.includes(address));
  }
  const { name, visibility, merges } = sheet;
  return { name, visibility, merges, rows, protected: sheet.protected };
}

function toCell(content: ContractCell, unlocked: boolean): CellSpec {
  const cell = typeof content === "object" ? content : { value: content };
  return unlocked ? { ...cell, style: UNLOCKED } : cell;
}
