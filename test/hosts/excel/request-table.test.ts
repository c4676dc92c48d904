import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../../src/app/session/create-session";
import type { Session } from "../../../src/app/session/session-types";
import type { Edit } from "../../../src/core";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import type { RunningExcel } from "../../excel-host/start-excel";
import { departmentFile, SCORE_CELLS } from "../../support/department-workbook";
import { memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { openExcel } from "./excel-support";
import { readPlainly, writePlainly } from "./plain-way";

const PAGE = join(__dirname, "../../../docs/excel-requests.md");
const COUNTS = [1, 27, 200] as const;
/** What Excel on the web takes and gives in one request. */
const LIMITS = { requestLimit: 5_000_000, responseLimit: 5_000_000 };

/** What an action cost. */
type Cost = { readonly requests: number; readonly kilobytes: number };

type Costs = Readonly<Record<"check" | "readPlainly" | "write" | "writePlainly" | "run", Cost>>;

async function open(count: number): Promise<RunningExcel> {
  const projects = Array.from({ length: count }, (_, index) => ({ name: `项目${index + 1}` }));
  return openExcel({ bytes: departmentFile(...projects), faults: LIMITS });
}

async function costOf(excel: RunningExcel, action: () => Promise<unknown>): Promise<Cost> {
  const before = excel.batches().length;
  await action();
  await excel.settle();
  const requests = excel.batches().slice(before);
  const bytes = requests.reduce((sum, one) => sum + one.bytes + one.responseBytes, 0);
  return { requests: requests.length, kilobytes: Math.round(bytes / 1000) };
}

function sessionOver(): Session {
  const services = memoryServices(memoryWorkbook({ name: "", sheets: [], date1904: false }));
  return createSession({ ...services, port: excelPort() });
}

function scoresOf(count: number): readonly Edit[] {
  return Array.from({ length: count }, (_, index) => `项目${index + 1}`).flatMap((sheet) =>
    SCORE_CELLS.map((cell): Edit => ({ kind: "cell", sheet, cell, expect: null, value: 10 })),
  );
}

async function measure(count: number): Promise<Costs> {
  const ours = await open(count);
  const session = sessionOver();
  const check = await costOf(ours, () => session.check({ kind: "workbook" }));
  expect(session.getState().checked?.evaluation.forms).toHaveLength(count);
  await session.openPreview();
  const run = await costOf(ours, () => session.write());
  expect(session.getState().stage).toMatchObject({ kind: "reported", report: { verified: true } });
  session.dispose();
  await ours.settle();
  await ours.close();
  const plain = await open(count);
  const readPlain = await costOf(plain, readPlainly);
  const writePlain = await costOf(plain, () => writePlainly(scoresOf(count)));
  await plain.close();
  const port = await open(count);
  const write = await costOf(port, () => excelPort().apply(scoresOf(count)));
  await port.close();
  return { check, readPlainly: readPlain, write, writePlainly: writePlain, run };
}

function page(costs: readonly Costs[]): string {
  const cell = ({ requests, kilobytes }: Cost): string => `${requests} (${kilobytes} KB)`;
  const row = (title: string, what: keyof Costs): string =>
    `| ${[title, ...costs.map((one) => cell(one[what]))].join(" | ")} |`;
  return [
    "# Requests to Excel",
    "",
    "Every request is a round trip to Excel, over the network in Excel on the web. Counted on the embedded Excel host",
    "with the real office.js, for a department with one form a sheet; in brackets what was sent and answered.",
    "`UPDATE_DOCS=1 npx jest test/hosts/excel/request-table` writes this page; the same test fails when it is out of date.",
    "",
    `| What | ${COUNTS.map((count) => `${count} sheet${count === 1 ? "" : "s"}`).join(" | ")} |`,
    "| --- | --- | --- | --- |",
    row("Check: read all sheets and our record, watch for changes", "check"),
    row(
      "The plain way: read one sheet after the other, its values and its merged cells",
      "readPlainly",
    ),
    row("Write all scores", "write"),
    row("The plain way: write one sheet after the other, asking nothing first", "writePlainly"),
    row("写入得分 as a whole: journal, write, journal again, read everything back", "run"),
    "",
    "The plain way knows no locked, merged, stale or formula cells, has no journal and reads nothing back; it is here for",
    "the number of its requests alone. Up to 2,000 cells are written in one request, and one holds at most 5 MB.",
    "",
  ].join("\n");
}

/** Spaces that only align a table say nothing. */
function plainText(text: string): string {
  return text
    .replace(/ *\| */g, "|")
    .replace(/-{3,}/g, "---")
    .replace(/\s+/g, " ");
}

describe("the number of requests to Excel", () => {
  it("is at most three for a check and three for a write, and what the page in docs says", async () => {
    const costs: Costs[] = [];
    for (const count of COUNTS) costs.push(await measure(count));
    for (const { check, write } of costs) {
      expect(check.requests).toBeLessThanOrEqual(3);
      expect(write.requests).toBeLessThanOrEqual(3);
    }
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page(costs));
    expect(plainText(readFileSync(PAGE, "utf8"))).toBe(plainText(page(costs)));
  });
});
