import type { WorkbookPort } from "../../src/app/ports";
import { formatRange, parseAddress } from "../../src/core/model/address";
import type { CellEdit, Edit, ResultSheetEdit } from "../../src/core/model/edit";
import { cellAt, type Cell, type Workbook } from "../../src/core/model/workbook";

/** A workbook for a host to open: what every host must be able to show and change. */
export type ContractFixture = {
  readonly sheets: readonly ContractSheet[];
};

export type ContractSheet = {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Cells that stay writable under protection. */
  readonly unlocked: readonly string[];
  readonly merges: readonly string[];
  /** By A1 address. */
  readonly cells: Readonly<Record<string, ContractCell>>;
};

export type ContractCell =
  string | number | { readonly formula: string; readonly value: number | string };

/** A host's way to open the fixture and to look at what the port itself does not show. */
export type ContractHost = {
  readonly name: string;
  open(fixture: ContractFixture): Promise<OpenContract>;
};

export type OpenContract = {
  readonly port: WorkbookPort;
  /** The solid fill of a cell as six digits; `null` when it has none. */
  colorOf(sheet: string, cell: string): string | null;
  /** A port on the same workbook after it was saved and opened again, where the host can do that. */
  reopen(): Promise<WorkbookPort>;
};

const FORM = "项目一";
const FIXTURE: ContractFixture = {
  sheets: [
    {
      name: FORM,
      visibility: "visible",
      protected: false,
      unlocked: [],
      merges: ["A1:C1"],
      cells: {
        A1: "项目支出绩效自评表",
        A3: "培训人次",
        B3: 200,
        C3: 9.5,
        A4: "合格率",
        B4: "≥95%",
        C5: { formula: "SUM(C3:C4)", value: 9.5 },
        A6: "=不是公式",
      },
    },
    {
      name: "说明 1's",
      visibility: "hidden",
      protected: true,
      unlocked: ["A2"],
      merges: [],
      cells: { A1: "固定", A2: "可填" },
    },
  ],
};

/** What every host keeps, in the words of the port. Call it inside a test file. */
export function describeWorkbookPort(host: ContractHost): void {
  describe(`the workbook port on ${host.name}`, () => {
    describeReading(host);
    describeCellEdits(host);
    describeMarks(host);
    describeOwnSheets(host);
    describeState(host);
  });
}

function describeReading(host: ContractHost): void {
  it("reads values, formulas, merges, visibility and protection of every sheet", async () => {
    const { port } = await host.open(FIXTURE);
    const { sheets } = await port.readWorkbook();
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      [FORM, "visible"],
      ["说明 1's", "hidden"],
    ]);
    expect(sheets.map((sheet) => sheet.protected)).toEqual([false, true]);
    expect(sheets[0]?.merges.map(formatRange)).toEqual(["A1:C1"]);
    const workbook = await port.readWorkbook();
    expect(contents(workbook, FORM)).toEqual({
      A1: "项目支出绩效自评表",
      A3: "培训人次",
      B3: 200,
      C3: 9.5,
      A4: "合格率",
      B4: "≥95%",
      C5: "=SUM(C3:C4)",
      A6: "=不是公式",
    });
  });

  it("says in whole sentences what it cannot do", async () => {
    const { port } = await host.open(FIXTURE);
    for (const note of port.capabilities().notes) expect(note).toMatch(/。$/);
  });
}

type CellCase = {
  readonly name: string;
  readonly edit: Partial<CellEdit>;
  readonly status: string;
  /** What the cell holds afterwards. */
  readonly holds: string | number | null;
};

const CELL_CASES: readonly CellCase[] = [
  {
    name: "replaces a number",
    edit: { cell: "C3", expect: 9.5, value: 10 },
    status: "done",
    holds: 10,
  },
  {
    name: "replaces a text by a number",
    edit: { cell: "B4", expect: "≥95%", value: 95 },
    status: "done",
    holds: 95,
  },
  {
    name: "fills a blank cell",
    edit: { cell: "C4", expect: null, value: 8 },
    status: "done",
    holds: 8,
  },
  {
    name: "fills a cell far below everything",
    edit: { cell: "AB120", expect: null, value: "远" },
    status: "done",
    holds: "远",
  },
  {
    name: "clears a cell",
    edit: { cell: "B3", expect: 200, value: null },
    status: "done",
    holds: null,
  },
  {
    name: "writes text that looks like a formula as text",
    edit: { cell: "D3", expect: null, value: "=1+1" },
    status: "done",
    holds: "=1+1",
  },
  {
    name: "keeps blanks and line breaks of a text",
    edit: { cell: "D3", expect: null, value: " 甲 <&>\n乙 " },
    status: "done",
    holds: " 甲 <&>\n乙 ",
  },
  {
    name: "writes a formula where one is asked for",
    edit: { cell: "D5", expect: null, value: 9.5, formula: "SUM(C3:C4)" },
    status: "done",
    holds: "=SUM(C3:C4)",
  },
  {
    name: "leaves a cell that no longer holds what was expected",
    edit: { cell: "C3", expect: 9, value: 10 },
    status: "stale",
    holds: 9.5,
  },
  {
    name: "leaves a cell that was expected to be blank",
    edit: { cell: "A3", expect: null, value: 10 },
    status: "stale",
    holds: "培训人次",
  },
  {
    name: "does not take a number for its text",
    edit: { cell: "B3", expect: "200", value: 1 },
    status: "stale",
    holds: 200,
  },
  {
    name: "leaves a formula alone",
    edit: { cell: "C5", expect: 9.5, value: 10 },
    status: "formula",
    holds: "=SUM(C3:C4)",
  },
  {
    name: "replaces a formula that the edit names",
    edit: { cell: "C5", expect: "=SUM(C3:C4)", value: 10 },
    status: "done",
    holds: 10,
  },
  {
    name: "leaves a formula that is not the one named",
    edit: { cell: "C5", expect: "=SUM(C3:C9)", value: 10 },
    status: "stale",
    holds: "=SUM(C3:C4)",
  },
  {
    name: "leaves a cell that a merge covers",
    edit: { cell: "B1", expect: null, value: "甲" },
    status: "covered",
    holds: null,
  },
  {
    name: "writes the top left cell of a merge",
    edit: { cell: "A1", expect: "项目支出绩效自评表", value: "新题" },
    status: "done",
    holds: "新题",
  },
  {
    name: "leaves a locked cell of a protected sheet",
    edit: { sheet: "说明 1's", cell: "A1", expect: "固定", value: "改" },
    status: "locked",
    holds: "固定",
  },
  {
    name: "writes an unlocked cell of a protected sheet",
    edit: { sheet: "说明 1's", cell: "A2", expect: "可填", value: "改" },
    status: "done",
    holds: "改",
  },
];

function describeCellEdits(host: ContractHost): void {
  it.each(CELL_CASES)("$name", async ({ edit, status, holds }) => {
    const { port, reopen } = await host.open(FIXTURE);
    const whole: CellEdit = {
      kind: "cell",
      sheet: FORM,
      cell: "A1",
      expect: null,
      value: null,
      ...edit,
    };
    const [outcome] = await port.apply([whole]);
    expect(outcome?.status).toBe(status);
    expect(outcome?.edit).toBe(whole);
    expect(outcome?.reason ?? null).toEqual(status === "done" ? null : expect.stringMatching(/。/));
    for (const reader of [port, await reopen()]) {
      const workbook = await reader.readWorkbook();
      expect(contents(workbook, whole.sheet)[whole.cell] ?? null).toBe(holds);
    }
  });

  it("says that a sheet is missing", async () => {
    const { port } = await host.open(FIXTURE);
    const outcomes = await port.apply([
      cellEdit("没有", "A1", [null, 1]),
      fillEdit("没有", "A1", "FFF2CC"),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["missing", "missing"]);
  });

  it("makes edits in order, so that the second of one cell sees the first", async () => {
    const { port } = await host.open(FIXTURE);
    const outcomes = await port.apply([
      cellEdit(FORM, "C4", [null, 1]),
      cellEdit(FORM, "C4", [1, 2]),
      cellEdit(FORM, "C4", [1, 3]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done", "stale"]);
    expect(contents(await port.readWorkbook(), FORM)["C4"]).toBe(2);
  });

  it("tells the number format that a ratio replaced, and puts it back", async () => {
    const { port, reopen } = await host.open(FIXTURE);
    const ratio: CellEdit = {
      ...cellEdit(FORM, "D3", [null, 0.8605]),
      numberFormat: "0.00%",
    };
    const [written] = await port.apply([ratio]);
    expect(written).toMatchObject({ status: "done", formatBefore: "General" });
    expect(formatOf(await port.readWorkbook(), "D3")).toBe("0.00%");
    const back = { ...cellEdit(FORM, "D3", [0.8605, 1]), restoresFormat: "General" };
    const [restored] = await port.apply([back]);
    expect(restored?.status).toBe("done");
    for (const reader of [port, await reopen()]) {
      expect(formatOf(await reader.readWorkbook(), "D3")).toBe("General");
    }
  });

  it("is back where it was when its edits are taken back", async () => {
    const { port, reopen } = await host.open(FIXTURE);
    const before = await port.readWorkbook();
    const edits = [
      cellEdit(FORM, "C3", [9.5, 10]),
      cellEdit(FORM, "B4", ["≥95%", 95]),
      cellEdit(FORM, "D40", [null, "新"]),
    ];
    await port.apply(edits);
    const outcomes = await port.apply(
      edits.map(({ sheet, cell, expect: before, value }) =>
        cellEdit(sheet, cell, [value, before as CellEdit["value"]]),
      ),
    );
    expect(outcomes.every(({ status }) => status === "done")).toBe(true);
    for (const reader of [port, await reopen()]) {
      expect(allContents(await reader.readWorkbook())).toEqual(allContents(before));
    }
  });
}

function describeMarks(host: ContractHost): void {
  it("marks a cell and takes the mark away again", async () => {
    const contract = await host.open(FIXTURE);
    const [marked] = await contract.port.apply([fillEdit(FORM, "C3", "FFF2CC")]);
    expect(marked?.status).toBe("done");
    expect(contract.colorOf(FORM, "C3")).toBe("FFF2CC");
    const [unmarked] = await contract.port.apply([fillEdit(FORM, "C3", null)]);
    expect(unmarked?.status).toBe("done");
    expect(contract.colorOf(FORM, "C3")).toBeNull();
  });

  it("changes the colour of a mark and still takes it away whole", async () => {
    const contract = await host.open(FIXTURE);
    await contract.port.apply([fillEdit(FORM, "C4", "FFF2CC"), fillEdit(FORM, "C4", "FFC7CE")]);
    expect(contract.colorOf(FORM, "C4")).toBe("FFC7CE");
    await contract.port.apply([fillEdit(FORM, "C4", null)]);
    expect(contract.colorOf(FORM, "C4")).toBeNull();
  });

  it("has nothing to do where no mark of ours is", async () => {
    const contract = await host.open(FIXTURE);
    const [outcome] = await contract.port.apply([fillEdit(FORM, "C3", null)]);
    expect(outcome?.status).toBe("done");
  });

  it("marks neither covered cells nor protected sheets", async () => {
    const { port } = await host.open(FIXTURE);
    const outcomes = await port.apply([
      fillEdit(FORM, "B1", "FFF2CC"),
      fillEdit("说明 1's", "A1", "FFF2CC"),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["covered", "locked"]);
  });

  it("leaves contents alone when marking", async () => {
    const { port } = await host.open(FIXTURE);
    const before = allContents(await port.readWorkbook());
    await port.apply([fillEdit(FORM, "C5", "FFF2CC"), fillEdit(FORM, "F9", "FFF2CC")]);
    expect(allContents(await port.readWorkbook())).toEqual(before);
  });
}

function describeOwnSheets(host: ContractHost): void {
  it("adds a sheet of ours at the end and replaces it where it stands", async () => {
    const { port, reopen } = await host.open(FIXTURE);
    const first = await port.apply([
      resultSheet("自评检查结果", "第一次"),
      resultSheet("得分汇总", "汇总"),
    ]);
    expect(first.map(({ status }) => status)).toEqual(["done", "done"]);
    const second = await port.apply([resultSheet("自评检查结果", "第二次")]);
    expect(second.map(({ status }) => status)).toEqual(["done"]);
    for (const reader of [port, await reopen()]) {
      const workbook = await reader.readWorkbook();
      const names = workbook.sheets.map(({ name }) => name);
      expect(names).toEqual([FORM, "说明 1's", "自评检查结果", "得分汇总"]);
      expect(contents(workbook, "自评检查结果")).toMatchObject({ A1: "第二次", B2: 92.5 });
    }
  });

  it("never replaces or takes away a sheet of the user's", async () => {
    const { port } = await host.open(FIXTURE);
    const before = allContents(await port.readWorkbook());
    const outcomes = await port.apply([
      resultSheet(FORM, "覆盖"),
      { kind: "removeSheet", name: FORM },
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["unsupported", "unsupported"]);
    expect(allContents(await port.readWorkbook())).toEqual(before);
  });

  it("takes a sheet of ours away, and is content when it is gone already", async () => {
    const { port, reopen } = await host.open(FIXTURE);
    const before = allContents(await port.readWorkbook());
    await port.apply([resultSheet("自评检查结果", "甲")]);
    const removal: Edit = { kind: "removeSheet", name: "自评检查结果" };
    const outcomes = await port.apply([removal, removal]);
    expect(outcomes.map(({ status }) => status)).toEqual(["done", "done"]);
    for (const reader of [port, await reopen()]) {
      expect(allContents(await reader.readWorkbook())).toEqual(before);
    }
  });
}

function describeState(host: ContractHost): void {
  it("has no state in a workbook it never wrote", async () => {
    const { port } = await host.open(FIXTURE);
    expect(await port.state.read()).toBeNull();
  });

  it.each([
    ["a short text", '{"a":"甲"}'],
    ["a text longer than a cell can hold", JSON.stringify({ long: "长😀".repeat(30_000) })],
    ["blanks, line breaks and escapes", '{ "a" : " <&> \\n _x000D_ " }\n'],
  ])("keeps %s in the workbook", async (_name, json) => {
    const { port, reopen } = await host.open(FIXTURE);
    await port.state.write(json);
    expect(await port.state.read()).toBe(json);
    const again = await reopen();
    expect(await again.state.read()).toBe(json);
    expect((await again.readWorkbook()).sheets).toHaveLength(FIXTURE.sheets.length);
  });

  it("replaces the state, and forgets it when it is written empty", async () => {
    const { port, reopen } = await host.open(FIXTURE);
    await port.state.write("一");
    await port.state.write("二");
    expect(await (await reopen()).state.read()).toBe("二");
    await port.state.write("");
    expect(await (await reopen()).state.read()).toBeNull();
  });
}

function cellEdit(
  sheet: string,
  cell: string,
  [before, value]: readonly [before: CellEdit["value"], after: CellEdit["value"]],
): CellEdit {
  return { kind: "cell", sheet, cell, expect: before, value };
}

function fillEdit(sheet: string, cell: string, color: string | null): Edit {
  return { kind: "fill", sheet, cell, color };
}

function resultSheet(name: string, title: string): ResultSheetEdit {
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: [20, 10],
    frozenRows: 1,
    rows: [
      [{ value: title, style: "title" }],
      [
        { value: "=得分", style: "text", link: { sheet: FORM, cell: "C3" } },
        { value: 92.5, style: "score" },
      ],
    ],
    merges: ["A1:B1"],
    print: { landscape: true, repeatRows: 1 },
  };
}

function formatOf(workbook: Workbook, cell: string): string | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === FORM);
  const at = parseAddress(cell);
  return sheet && at ? cellAt(sheet, at.row, at.column)?.numberFormat : undefined;
}

/** What the cells of a sheet hold by address, formulas by their text with "=". */
function contents(workbook: Workbook, name: string): Record<string, Cell["value"]> {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const addresses = [...(sheet?.cells.values() ?? [])].map(addressOf);
  return Object.fromEntries(
    addresses.flatMap((address) => {
      const at = parseAddress(address);
      const cell = sheet && at ? cellAt(sheet, at.row, at.column) : undefined;
      const held = cell?.formula == null ? (cell?.value ?? null) : `=${cell.formula}`;
      return held === null || held === "" ? [] : [[address, held]];
    }),
  );
}

function addressOf({ row, column }: Cell): string {
  return formatRange({ top: row, left: column, bottom: row, right: column });
}

function allContents(workbook: Workbook): Record<string, unknown> {
  return Object.fromEntries(workbook.sheets.map(({ name }) => [name, contents(workbook, name)]));
}
