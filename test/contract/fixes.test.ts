/** Fixes as a session makes them, over a file and over an open Excel: one run, verified, undone as a whole. */
import type { WorkbookPort } from "../../src/app/ports";
import { createSession } from "../../src/app/session/create-session";
import type { Session } from "../../src/app/session/session-types";
import { cellAt, parseAddress, type CellContent, type Finding, type Fix } from "../../src/core";
import { excelPort } from "../../src/hosts/excel/excel-port";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";
import { startExcel } from "../excel-host/start-excel";
import { department, departmentFile, type ProjectSpec } from "../support/department-workbook";
import { memoryServices } from "../support/memory-session";
import { memoryWorkbook } from "../support/memory-workbook";

// Excel's library starts anew for each test.
jest.setTimeout(60_000);

/** A score typed as text, no rate, no total; and a form that only lacks its total. */
const PROJECTS: readonly ProjectSpec[] = [
  { name: "甲", spent: 86, scores: ["8.6分", 50, 30, 10, null] },
  { name: "乙", scores: [10, 50, 30, 10, null] },
];

type Host = { readonly port: WorkbookPort; close(): Promise<void> };

const hosts: readonly { readonly name: string; open(bytes: Uint8Array): Promise<Host> }[] = [
  {
    name: "a file",
    open: async (bytes) => ({
      port: await openWorkbookPort(bytes, "自评.xlsx", { loadCalculator: null }),
      close: () => Promise.resolve(),
    }),
  },
  {
    name: "an open Excel",
    open: async (bytes) => {
      const excel = await startExcel({ bytes, fileName: "自评.xlsx" });
      return { port: excelPort(), close: () => excel.close() };
    },
  },
];

function sessionOver(port: WorkbookPort): Session {
  return createSession({ ...memoryServices(memoryWorkbook(department())), port });
}

async function holds(port: WorkbookPort, sheet: string, cell: string): Promise<CellContent> {
  const { sheets } = await port.readWorkbook();
  const at = parseAddress(cell);
  const found = sheets.find(({ name }) => name === sheet);
  const content = at && found ? cellAt(found, at.row, at.column) : undefined;
  if (content === undefined) return null;
  return content.formula === null ? content.value : `=${content.formula}`;
}

const findingsOf = (session: Session): readonly Finding[] =>
  session.getState().checked?.evaluation.findings ?? [];

const safeFixesOf = (session: Session): readonly Fix[] =>
  findingsOf(session).flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe"));

const idsOf = (session: Session): readonly string[] =>
  findingsOf(session).map(({ check }) => check);

describe.each(hosts)("fixes over $name", ({ open }) => {
  let host: Host;
  let session: Session;
  beforeEach(async () => {
    host = await open(departmentFile(...PROJECTS));
    session = sessionOver(host.port);
    await session.check({ kind: "workbook" });
  });
  afterEach(() => host.close());

  const cells = () =>
    Promise.all(
      [
        ["甲", "I6"],
        ["甲", "H6"],
        ["甲", "H13"],
        ["乙", "H6"],
        ["乙", "H13"],
      ].map(([sheet = "", cell = ""]) => holds(host.port, sheet, cell)),
    );

  it("turn text into a number, fill in the rate and the sum, and heal", async () => {
    expect(idsOf(session)).toEqual(expect.arrayContaining(["SE509", "SE204", "SE602"]));
    await session.applyFixes(safeFixesOf(session));
    expect(await cells()).toEqual([8.6, 0.86, 98.6, 1, "=SUM(I6,H10:H12)"]);
    expect(session.getState().stage).toMatchObject({
      kind: "reported",
      report: { action: "fixes", done: 5, verified: true, notDone: [] },
    });
    expect(idsOf(session)).not.toEqual(expect.arrayContaining(["SE509"]));
    expect(idsOf(session).filter((id) => ["SE204", "SE602", "SE601"].includes(id))).toEqual([]);
  });

  it("are taken back together", async () => {
    const before = await cells();
    await session.applyFixes(safeFixesOf(session));
    await session.undo();
    expect(await cells()).toEqual(before);
  });

  it("leave a cell alone that somebody changed since, and say so", async () => {
    const fixes = safeFixesOf(session);
    await host.port.apply([
      { kind: "cell", sheet: "甲", cell: "I6", expect: "8.6分", value: "8.7分" },
    ]);
    await session.applyFixes(fixes);
    expect(await holds(host.port, "甲", "I6")).toBe("8.7分");
    expect(session.getState().stage).toMatchObject({
      kind: "reported",
      report: { done: 4, notDone: [{ status: "stale", edit: { cell: "I6" } }] },
    });
  });
});
