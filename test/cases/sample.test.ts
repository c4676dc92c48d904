import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  checks,
  evaluateWorkbook,
  type CellEdit,
  type Evaluation,
  type Workbook,
} from "../../src/core";
import { cellKey, type Cell } from "../../src/core/model/workbook";
import { parseAddress } from "../../src/core/model/address";
import { openWorkbook } from "../../src/hosts/xlsx/read/open-workbook";

const sample = resolve(__dirname, "../../assets/samples/投资服务局2023年度绩效自评-待评分.xlsx");
const filled = join(__dirname, "sample-filled", "workbook.xlsx");

type Planted = {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly what: string;
  readonly d: string;
  readonly repair: Readonly<Record<string, string | number | null>>;
};
const planted = JSON.parse(
  readFileSync(join(__dirname, "sample-to-score", "planted-defects.json"), "utf8"),
) as readonly Planted[];

async function open(path: string): Promise<Workbook> {
  const { workbook } = await openWorkbook(new Uint8Array(readFileSync(path)), "sample.xlsx");
  return workbook;
}

/** The workbook with each planted defect mended as its entry says. */
function repaired(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const cells = new Map(sheet.cells);
      for (const entry of planted.filter((candidate) => candidate.sheet === sheet.name)) {
        for (const [address, value] of Object.entries(entry.repair)) setCell(cells, address, value);
      }
      return { ...sheet, cells: new Map([...cells].sort(([a], [b]) => a - b)) };
    }),
  };
}

function setCell(cells: Map<number, Cell>, address: string, value: CellEdit["value"]): void {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address} is no address`);
  const key = cellKey(position);
  if (value === null) cells.delete(key);
  else {
    const numberFormat = cells.get(key)?.numberFormat ?? "General";
    cells.set(key, {
      ...position,
      value,
      text: String(value),
      error: null,
      formula: null,
      numberFormat,
    });
  }
}

function totals({ summary }: Evaluation, which: "score" | "proposedScore"): (number | null)[] {
  return (summary?.scores ?? [])
    .map((project) => project[which])
    .sort((a, b) => (a ?? 0) - (b ?? 0));
}

const defectsOf = new Map<string, readonly string[]>(
  checks.map(({ meta }) => [meta.id, meta.defects]),
);
const expectedTotals = [92, 93, ...Array.from({ length: 25 }, () => 100)];

describe("the sample department", () => {
  let unscored: Evaluation;
  let mended: Evaluation;
  beforeAll(async () => {
    const workbook = await open(sample);
    unscored = evaluateWorkbook(workbook);
    mended = evaluateWorkbook(repaired(workbook));
  });

  it.each(planted)("$sheet: finds $d ($what) on its cell", (entry) => {
    const found = unscored.findings.filter(
      (finding) =>
        finding.sheet === entry.sheet &&
        defectsOf.get(finding.check)?.includes(entry.d) &&
        (entry.cells.length === 0 || entry.cells.some((cell) => finding.cells.includes(cell))),
    );
    expect(found).not.toEqual([]);
  });

  it("scores 25 projects at 100, one at 93 and one at 92 once repaired, mean 99.44, excellent", () => {
    expect(totals(mended, "proposedScore")).toEqual(expectedTotals);
    expect(mended.summary?.overall).toMatchObject({
      method: "meanOfProjects",
      score: 99.44,
      rating: "excellent",
    });
  });

  it("has no error left once repaired", () => {
    const left = mended.findings.filter(({ level }) => level === "error");
    expect(left.map(({ sheet, message }) => `${sheet}: ${message}`)).toEqual([]);
  });

  it("gives the filled sample its own typed scores", async () => {
    const evaluation = evaluateWorkbook(await open(filled));
    expect(totals(evaluation, "proposedScore")).toEqual(expectedTotals);
    expect(totals(evaluation, "score")).toEqual(expectedTotals);
    for (const { indicators } of evaluation.forms) {
      for (const { indicator, proposedScore } of indicators) {
        expect([indicator.row, proposedScore]).toEqual([indicator.row, indicator.score.value]);
      }
    }
  });
});
