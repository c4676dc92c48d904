import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeScores } from "../../src/app/write-scores";
import type { CellEdit, Workbook } from "../../src/core";
import { parseAddress } from "../../src/core/model/address";
import { cellAt, cellKey, type Cell } from "../../src/core/model/workbook";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";

const root = resolve(__dirname, "..");

/** The sample department as it is shipped: unscored, with planted defects. */
export const SAMPLE = resolve(root, "../assets/samples/投资服务局2023年度绩效自评-待评分.xlsx");

/** What was planted in the sample, and how each is mended. */
type Planted = {
  readonly sheet: string;
  readonly repair: Readonly<Record<string, string | number | null>>;
};

const planted = JSON.parse(
  readFileSync(join(root, "cases/sample-to-score/planted-defects.json"), "utf8"),
) as readonly Planted[];

/** The workbook with each planted defect mended as its entry says. */
export function repaired(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const cells = new Map(sheet.cells);
      for (const { repair } of planted.filter((entry) => entry.sheet === sheet.name))
        for (const [address, value] of Object.entries(repair)) setCell(cells, address, value);
      return { ...sheet, cells: new Map([...cells].sort(([a], [b]) => a - b)) };
    }),
  };
}

function setCell(cells: Map<number, Cell>, address: string, value: CellEdit["value"]): void {
  const position = positionOf(address);
  const key = cellKey(position);
  if (value === null) cells.delete(key);
  else {
    const numberFormat = cells.get(key)?.numberFormat ?? "General";
    const text = String(value);
    cells.set(key, { ...position, value, text, error: null, formula: null, numberFormat });
  }
}

function positionOf(address: string) {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  return position;
}

/** The sample as a file: every planted defect mended, then scored as `selfeval score` does. */
export async function scoredSample(): Promise<Uint8Array> {
  const port = await openWorkbookPort(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx", {
    loadCalculator: null,
  });
  const before = await port.readWorkbook();
  const outcomes = await port.apply(
    planted.flatMap(({ sheet, repair }) =>
      Object.entries(repair).map(([cell, value]): CellEdit => ({
        kind: "cell",
        sheet,
        cell,
        expect: heldBy(before, sheet, cell),
        value,
      })),
    ),
  );
  const left = outcomes.filter(({ status }) => status !== "done");
  if (left.length > 0) throw new Error(`${String(left.length)} defects were not mended`);
  await writeScores(port, {
    evaluate: {},
    choices: { overwriteTyped: false },
    toolVersion: "test",
    verify: false,
  });
  return port.save();
}

function heldBy({ sheets }: Workbook, name: string, address: string): CellEdit["expect"] {
  const { row, column } = positionOf(address);
  const sheet = sheets.find((one) => one.name === name);
  const cell = sheet && cellAt(sheet, row, column);
  return cell === undefined ? null : cell.formula === null ? cell.value : `=${cell.formula}`;
}
