/** Our file layer alone, doing what the libraries do: reads every value, writes the cells of each sheet, saves. */
import { readFileSync, writeFileSync } from "node:fs";
import { keepHeapLean } from "../../src/cli/lean-heap";
import { nativeCodec } from "../../src/cli/native-codec";
import { parseAddress } from "../../src/core/model/address";
import type { CellContent, CellEdit } from "../../src/core/model/edit";
import { cellKey, type Sheet } from "../../src/core/model/workbook";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { contestantArguments, sayValuesRead } from "./plan.mjs";

keepHeapLean();
const { input, output, cells } = contestantArguments();
const options = { loadCalculator: null, codec: nativeCodec };
const port = await openWorkbookPort(readFileSync(input), input, options);
const { sheets } = await port.readWorkbook();
await port.apply(sheets.flatMap(editsOf));
writeFileSync(output, port.save());
sayValuesRead(sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0));

function editsOf(sheet: Sheet): readonly CellEdit[] {
  return cells.map(({ address, value }) => ({
    kind: "cell",
    sheet: sheet.name,
    cell: address,
    expect: contentAt(sheet, address),
    value,
  }));
}

/** What the cell holds; no cell of the plan is a formula. */
function contentAt(sheet: Sheet, address: string): CellContent {
  const position = parseAddress(address);
  const value = position && sheet.cells.get(cellKey(position))?.value;
  return typeof value === "number" || typeof value === "string" ? value : null;
}
