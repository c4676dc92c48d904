import fc from "fast-check";
import type { Edit } from "../../../src/core";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import type { CellData } from "../../excel-host/start-excel";
import { buildXlsx } from "../../support/xlsx-builder";
import {
  cellEdit,
  commentEdit,
  fillEdit,
  formSheet,
  openExcel,
  resultSheet,
  statuses,
} from "./excel-support";

const YELLOW = "FFF2CC";
const RED = "FFC7CE";

describe("marks", () => {
  const fills: readonly (readonly [name: string, cell: CellData])[] = [
    ["no fill", {}],
    ["white", { fill: "#FFFFFF", pattern: "Solid" }],
    ["a colour", { fill: "#92D050", pattern: "Solid" }],
    ["a pattern", { fill: "#92D050", pattern: "Checker" }],
    ["our own yellow, given by the user", { fill: "#FFF2CC", pattern: "Solid" }],
  ];

  it.each(fills)("come and go on a cell with %s and leave it as it was", async (_name, cell) => {
    const excel = await openExcel({
      workbook: { sheets: [{ name: "表一", cells: { A1: { value: 1, ...cell } } }] },
    });
    const before = JSON.stringify(excel.host.snapshot());
    const port = excelPort();
    await port.apply([fillEdit("表一", "A1", YELLOW)]);
    await port.apply([fillEdit("表一", "A1", RED)]);
    expect(excel.host.cell("表一", "A1").format.fill).toBe("#FFC7CE");
    await excelPort().apply([fillEdit("表一", "A1", null)]);
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
  });

  it("stay away from a cell that the user has coloured since", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    const port = excelPort();
    await port.apply([fillEdit("表一", "B2", YELLOW)]);
    excel.host.fill("表一", "B2", "#00B0F0");
    expect(statuses(await port.apply([fillEdit("表一", "B2", null)]))).toEqual(["done"]);
    expect(excel.host.cell("表一", "B2").format.fill).toBe("#00B0F0");
    expect(excel.host.settings()).toEqual({});
  });

  it("are not put over a gradient, which Excel could not give back", async () => {
    await openExcel({
      workbook: {
        sheets: [{ name: "表一", cells: { A1: { fill: "#FFFFFF", pattern: "LinearGradient" } } }],
      },
    });
    const [outcome] = await excelPort().apply([fillEdit("表一", "A1", YELLOW)]);
    expect(outcome).toMatchObject({
      status: "unsupported",
      reason: expect.stringContaining("渐变"),
    });
  });

  it("refuse a colour that is none", async () => {
    await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    expect(statuses(await excelPort().apply([fillEdit("表一", "A1", "yellow")]))).toEqual([
      "unsupported",
    ]);
  });
});

describe("marks and sheets made in the file", () => {
  const FILLS = {
    known: '<fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill>',
    unknown: '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>',
  };

  function styles(fill: string): string {
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
      `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill}</fills>` +
      '<borders><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" applyFill="1"/></cellXfs></styleSheet>'
    );
  }

  async function markedFile(fill: string): Promise<Uint8Array> {
    const rows = [[{ value: 1 }, { value: 2, style: 1 }]];
    const bytes = buildXlsx({
      sheets: [{ name: "表一", rows }],
      parts: { "xl/styles.xml": styles(fill) },
    });
    const port = await openWorkbookPort(bytes, "报表.xlsx", { loadCalculator: null });
    await port.apply([
      fillEdit("表一", "A1", YELLOW),
      fillEdit("表一", "B1", YELLOW),
      resultSheet("自评检查结果"),
    ]);
    await port.state.write('{"by":"file"}');
    return port.save();
  }

  it("are known in Excel: state, marks whose former fill can be told, sheets", async () => {
    const excel = await openExcel({ bytes: await markedFile(FILLS.known) });
    const port = excelPort();
    expect(await port.state.read()).toBe('{"by":"file"}');
    const outcomes = await port.apply([
      fillEdit("表一", "A1", null),
      fillEdit("表一", "B1", null),
      { kind: "removeSheet", name: "自评检查结果" },
    ]);
    expect(statuses(outcomes)).toEqual(["done", "done", "done"]);
    expect(excel.host.cell("表一", "A1").format.fill).toBeNull();
    expect(excel.host.cell("表一", "B1").format.fill).toBe("#92D050");
    await port.state.write("");
    expect(excel.host.sheetNames()).toEqual(["表一"]);
    expect(excel.host.settings()).toEqual({});
  });

  it("stay, and the outcome says so, where the former fill cannot be told", async () => {
    const excel = await openExcel({ bytes: await markedFile(FILLS.unknown) });
    const port = excelPort();
    const outcomes = await port.apply([fillEdit("表一", "A1", null), fillEdit("表一", "B1", null)]);
    expect(statuses(outcomes)).toEqual(["done", "unsupported"]);
    expect(outcomes[1]?.reason).toContain("由文件方式写入");
    await port.state.write("");
    expect(excel.host.sheetNames()).toContain("_selfeval");
    expect(await excelPort().state.read()).toBeNull();
  });

  it("keep their own record untouched while Excel writes the state", async () => {
    const excel = await openExcel({ bytes: await markedFile(FILLS.known) });
    const record = excel.host.cell("_selfeval", "B2").value;
    await excelPort().state.write('{"by":"excel"}');
    expect(await excelPort().state.read()).toBe('{"by":"excel"}');
    expect(excel.host.cell("_selfeval", "A2").value).toBe('{"by":"excel"}');
    expect(excel.host.cell("_selfeval", "B2").value).toBe(record);
    expect(excel.host.sheet("_selfeval").visibility).toBe("veryHidden");
  });

  it("count again when the file host has written since", async () => {
    const excel = await openExcel({ bytes: await markedFile(FILLS.known) });
    await excelPort().state.write('{"by":"excel"}');
    excel.host.userTypes("_selfeval", "A2", '{"by":"file again"}');
    expect(await excelPort().state.read()).toBe('{"by":"file again"}');
  });

  it("do not show among the sheets that are read", async () => {
    await openExcel({ bytes: await markedFile(FILLS.known) });
    const { sheets } = await excelPort().readWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(["表一", "自评检查结果"]);
  });
});

describe("comments", () => {
  it("come, change and go again", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    const before = JSON.stringify(excel.host.snapshot());
    const port = excelPort();
    await port.apply([commentEdit("表一", "B2", "请核对")]);
    expect(excel.host.comments("表一")).toEqual([{ cell: "B2", text: "请核对" }]);
    await excelPort().apply([commentEdit("表一", "B2", "请再核对")]);
    expect(excel.host.comments("表一")).toEqual([{ cell: "B2", text: "请再核对" }]);
    expect(statuses(await excelPort().apply([commentEdit("表一", "B2", null)]))).toEqual(["done"]);
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
  });

  it("of somebody else are neither changed nor taken away", async () => {
    const comments = [{ cell: "B2", text: "我写的", author: "同事" }];
    const excel = await openExcel({
      workbook: { sheets: [{ ...formSheet("表一", 2), comments }] },
    });
    const outcomes = await excelPort().apply([
      commentEdit("表一", "B2", "请核对"),
      commentEdit("表一", "B2", null),
    ]);
    expect(statuses(outcomes)).toEqual(["unsupported", "done"]);
    expect(excel.host.comments("表一")).toEqual([{ cell: "B2", text: "我写的" }]);
  });

  it("of ours that somebody has edited are theirs now", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    await excelPort().apply([commentEdit("表一", "B2", "请核对")]);
    const [comment] = excel.host.sheet("表一").comments;
    if (comment) comment.text = "已核对，没有问题";
    await excelPort().apply([commentEdit("表一", "B2", null)]);
    expect(excel.host.comments("表一")).toEqual([{ cell: "B2", text: "已核对，没有问题" }]);
  });

  it("are refused on a protected sheet", async () => {
    await openExcel({ workbook: { sheets: [{ ...formSheet("表一", 2), protected: true }] } });
    expect(statuses(await excelPort().apply([commentEdit("表一", "B2", "请核对")]))).toEqual([
      "locked",
    ]);
  });
});

describe("sheets of ours", () => {
  it("hold values as values and text as text, and look like a report", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    await excelPort().apply([resultSheet("自评检查结果")]);
    const { host } = excel;
    const name = "自评检查结果";
    expect(host.cell(name, "B3")).toMatchObject({ value: 9.5 });
    expect(host.cell(name, "B4")).toMatchObject({ formula: "SUM(B3:B3)", value: 9.5 });
    expect(host.cell(name, "A3")).toMatchObject({
      value: "表一!B2",
      link: { documentReference: "'表一'!B2" },
    });
    expect(host.cell(name, "A2").format).toMatchObject({ bold: true, fill: "#DDEBF7" });
    expect(host.cell(name, "B3").format).toMatchObject({
      numberFormat: "0.00",
      horizontalAlignment: "Right",
    });
    const sheet = host.sheet(name);
    expect(sheet.merges.map(({ right }) => right)).toEqual([2]);
    expect(sheet.frozen).toMatchObject({ bottom: 2 });
    expect(sheet.pageLayout).toMatchObject({ Orientation: "Landscape", printTitleRows: "$1:$2" });
    expect(sheet.autoFilter.enabled).toBe(true);
    expect(sheet.columnWidths.get(1)).toBeCloseTo(161.25);
    expect(host.selected()).toBe("表一!A1");
  });

  it("are emptied and filled anew in their place, with nothing left of before", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    const long = resultSheet("自评检查结果");
    const rows = [...long.rows, [{ value: "旧的一行", style: "error" as const }]];
    await excelPort().apply([{ ...long, rows, merges: ["A1:B1", "A5:B5"] }]);
    await excelPort().apply([resultSheet("得分汇总")]);
    await excelPort().apply([resultSheet("自评检查结果", "第二次")]);
    expect(excel.host.sheetNames()).toEqual(["表一", "自评检查结果", "得分汇总"]);
    expect(excel.host.cell("自评检查结果", "A1").value).toBe("第二次");
    expect(excel.host.cell("自评检查结果", "A5")).toMatchObject({
      value: null,
      formula: null,
      link: null,
      format: { fill: null, bold: false, borders: {} },
    });
    expect(excel.host.sheet("自评检查结果").merges).toHaveLength(1);
  });

  it("are never taken for ours by their name alone", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    await excelPort().apply([resultSheet("自评检查结果")]);
    excel.host.removeSheet("自评检查结果");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("自评检查结果");
      sheet.getRange("A1").values = [["用户自己的表"]];
      await context.sync();
    });
    const outcomes = await excelPort().apply([
      resultSheet("自评检查结果"),
      { kind: "removeSheet", name: "自评检查结果" },
    ]);
    expect(statuses(outcomes)).toEqual(["unsupported", "unsupported"]);
    expect(excel.host.cell("自评检查结果", "A1").value).toBe("用户自己的表");
  });

  it("are neither added nor removed in a workbook whose structure is protected", async () => {
    await openExcel({ workbook: { sheets: [formSheet("表一", 2)], structureProtected: true } });
    const [outcome] = await excelPort().apply([resultSheet("自评检查结果")]);
    expect(outcome).toMatchObject({
      status: "locked",
      reason: expect.stringContaining("工作簿保护"),
    });
  });

  it.each(["", "一/二", "很".repeat(32), "_selfeval", "'引'"])(
    "are not made under the name “%s”",
    async (name) => {
      const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
      expect(statuses(await excelPort().apply([resultSheet(name)]))).toEqual(["unsupported"]);
      expect(excel.host.sheetNames()).toEqual(["表一"]);
    },
  );

  it("of many thousand lines are filled in several requests", async () => {
    const excel = await openExcel({
      workbook: { sheets: [formSheet("表一", 2)] },
      faults: { requestLimit: 1_000_000 },
    });
    const base = resultSheet("自评检查结果");
    const line = base.rows[2] ?? [];
    const rows = [...base.rows.slice(0, 2), ...Array.from({ length: 1000 }, () => line)];
    expect(statuses(await excelPort().apply([{ ...base, rows }]))).toEqual(["done"]);
    expect(excel.host.cell("自评检查结果", "B1002").value).toBe(9.5);
  });
});

describe("everything this host leaves", () => {
  const cell = fc.record({
    value: fc.oneof(
      fc.integer({ min: -9, max: 99 }),
      fc.constantFrom("≥95%", "200", "完成", "=1", null),
    ),
    fill: fc.constantFrom(null, "#FFFFFF", "#92D050"),
    numberFormat: fc.constantFrom("General", "0.00", "@", "0%"),
  });
  const workbook = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });

  it("goes again: write, mark, comment, add sheets, undo and remove leave the workbook as it was", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (rows) => {
        const sheet = { name: "表一", cells: Object.fromEntries(rows.flatMap(namedCells)) };
        const excel = await openExcel({ workbook: { sheets: [sheet] } });
        const before = JSON.stringify(excel.host.snapshot());
        await leaveAndTake(Object.keys(sheet.cells));
        const after = JSON.stringify(excel.host.snapshot());
        await excel.close();
        expect(after).toBe(before);
      }),
      { numRuns: 10 },
    );
  });

  function namedCells(
    row: readonly { value: number | string | null; fill: string | null; numberFormat: string }[],
    index: number,
  ): (readonly [string, CellData])[] {
    return row.map(({ fill, value, numberFormat }, column) => {
      const looks = fill === null ? {} : { fill, pattern: "Solid" };
      const text = value === "=1" && numberFormat !== "@" ? { quotePrefix: true } : {};
      return [`${"ABCD"[column]}${index + 1}`, { value, numberFormat, ...looks, ...text }] as const;
    });
  }

  async function leaveAndTake(cells: readonly string[]): Promise<void> {
    const port = excelPort();
    await port.state.write("{}");
    const { sheets } = await port.readWorkbook();
    const held = new Map(
      [...(sheets[0]?.cells.values() ?? [])].map((one) => [
        `${"ABCD"[one.column - 1]}${one.row}`,
        one.value,
      ]),
    );
    const writes = cells.map((at) => cellEdit("表一", at, [held.get(at) ?? null, 7.25]));
    const edits: readonly Edit[] = [
      ...writes,
      ...cells.map((at) => fillEdit("表一", at, YELLOW)),
      ...cells.map((at) => commentEdit("表一", at, "请核对")),
      resultSheet("自评检查结果"),
    ];
    const outcomes = await port.apply(edits);
    expect(new Set(statuses(outcomes))).toEqual(new Set(["done"]));
    const undone = await port.apply([
      ...writes.map(({ cell: at, expect: former }, index) => {
        const { formatBefore } = outcomes[index] ?? {};
        const back = cellEdit("表一", at, [7.25, former as string | number | null]);
        return formatBefore === undefined ? back : { ...back, restoresFormat: formatBefore };
      }),
      ...cells.map((at) => fillEdit("表一", at, null)),
      ...cells.map((at) => commentEdit("表一", at, null)),
      { kind: "removeSheet", name: "自评检查结果" },
    ]);
    expect(new Set(statuses(undone))).toEqual(new Set(["done"]));
    await port.state.write("");
  }
});
