import { FORM, refusal, write } from "./example-form";
import { startExcel, type RunningExcel, type StartOptions } from "./start-excel";

let excel: RunningExcel;

afterEach(() => excel.close());

async function start(options: StartOptions = {}): Promise<RunningExcel> {
  excel = await startExcel({ ...FORM, ...options });
  return excel;
}

describe("reading", () => {
  test("sheets, values, formulas, text and formats come in two requests", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load(
        "items/name,items/id,items/visibility,items/position,items/protection/protected,items/autoFilter/isDataFiltered",
      );
      await context.sync();
      const [used, nothing] = sheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load(
          "address,values,formulas,text,numberFormat,valueTypes,rowCount,columnIndex,rowHidden",
        );
        return range;
      });
      await context.sync();
      if (!used || !nothing) throw new Error("two sheets");
      return {
        sheets: sheets.items.map(({ name, visibility, position, protection, autoFilter }) => [
          name,
          visibility,
          position,
          protection.protected,
          autoFilter.isDataFiltered,
        ]),
        nothing: nothing.isNullObject,
        range: [used.address, used.rowCount, used.columnIndex, used.rowHidden],
        values: used.values,
        formulas: used.formulas,
        text: used.text,
        types: used.valueTypes[0],
        formats: used.numberFormat[0],
      };
    });
    expect(seen).toEqual({
      sheets: [
        ["表一", "Visible", 0, false, false],
        ["表 二", "Hidden", 1, false, false],
      ],
      nothing: true,
      range: ["表一!A1:C3", 3, 0, null],
      values: [
        ["得分", 8, 16],
        ["", 3, ""],
        ["", "", 11],
      ],
      formulas: [
        ["得分", 8, "=B1*2"],
        ["", 3, ""],
        ["", "", "=SUM(B1:B2)"],
      ],
      text: [
        ["得分", "8.00", "16"],
        ["", "3", ""],
        ["", "", "11"],
      ],
      types: ["String", "Double", "Double"],
      formats: ["General", "0.00", "General"],
    });
    expect(excel.batches()).toHaveLength(2);
  });

  test("cell and row properties are matrices of what was asked for", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表一").getRange("B1:B2");
      const cells = range.getCellProperties({
        format: { fill: { color: true }, protection: true },
      });
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      return { cells: cells.value, rows: rows.value };
    });
    expect(seen).toEqual({
      cells: [
        [
          {
            format: {
              fill: { color: "#FFF2CC" },
              protection: { locked: true, formulaHidden: false },
            },
          },
        ],
        [
          {
            format: {
              fill: { color: "#FFFFFF" },
              protection: { locked: false, formulaHidden: false },
            },
          },
        ],
      ],
      rows: [{ rowHidden: false }, { rowHidden: true }],
    });
  });

  test.each([
    ["A5:C9", "表一!A5:B6"],
    ["B6:C9", null],
    ["A1:C4", null],
  ])("a merge is told for %s only when its first cell lies inside", async (address, expected) => {
    await start();
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表一").getRange(address);
      const areas = range.getMergedAreasOrNullObject();
      areas.load("address,areas/items/rowIndex");
      await context.sync();
      return areas.isNullObject ? null : areas.address;
    });
    expect(seen).toBe(expected);
  });

  test("a mixed look answers null, a common one its value", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表一");
      const mixed = sheet.getRange("A1:B1").format.fill;
      const plain = sheet.getRange("B1").format.fill;
      mixed.load("color");
      plain.load("color,pattern");
      await context.sync();
      return [mixed.color, plain.color, plain.pattern];
    });
    expect(seen).toEqual([null, "#FFF2CC", "Solid"]);
  });

  test("a range stays usable in the next request of the run, and its reference is given back", async () => {
    await start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表一").getRange("B1");
      range.load("values");
      await context.sync();
      range.values = [[range.values[0]?.[0] + 1]];
      await context.sync();
    });
    await excel.settle();
    expect(excel.host.cell("表一", "B1").value).toBe(9);
    const purposes = excel.requests.map(({ purpose }) => purpose);
    expect(purposes.filter((purpose) => purpose !== "internal")).toEqual([
      "batch",
      "batch",
      "release",
    ]);
  });

  test("the workbook's own facts are there", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      context.workbook.load("name,readOnly");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return [context.workbook.name, context.workbook.readOnly, count.value];
    });
    expect(seen).toEqual(["自评.xlsx", false, 2]);
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.diagnostics.platform).toBe("PC");
  });
});

describe("writing", () => {
  test.each<[unknown, object]>([
    [9.5, { value: 9.5, text: "9.50" }],
    ["12", { value: 12 }],
    ["85%", { value: 0.85 }],
    ["'001", { value: "001", quotePrefix: true }],
    ["=B2*2", { formula: "B2*2", value: 6 }],
    ["=B2/0", { formula: "B2/0", error: "#DIV/0!", text: "#DIV/0!" }],
    ["=ROUND(MIN(B2/4,1)*10,2)", { value: 7.5 }],
    ["", { value: null, formula: null }],
    [null, { value: 8 }],
    ["完成", { value: "完成" }],
    [true, { value: true }],
  ])("writing %p leaves what Excel would", async (value, expected) => {
    await start();
    await Excel.run(write("B1", value));
    expect(excel.host.cell("表一", "B1")).toMatchObject(expected);
  });

  test("a formula that depends on what was written is computed at once", async () => {
    await start();
    await Excel.run(write("B1", 10));
    expect(excel.host.cell("表一", "C1").value).toBe(20);
    expect(excel.host.cell("表一", "C3").value).toBe(13);
  });

  test("text stays text under the text format", async () => {
    await start();
    excel.host.format("表一", "D1", { numberFormat: "@" });
    await Excel.run(write("D1", "007"));
    expect(excel.host.cell("表一", "D1").value).toBe("007");
  });

  test("a covered cell of a merge takes nothing", async () => {
    await start();
    await Excel.run(write("B6", 1));
    expect(excel.host.cell("表一", "B6").value).toBeNull();
  });

  test("a large write is cut by the library and arrives whole", async () => {
    await start();
    const rows = Array.from({ length: 4000 }, (_, row) => [row, row * 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表 二").getRangeByIndexes(0, 0, 4000, 2).values = rows;
      await context.sync();
    });
    expect(excel.host.cell("表 二", "B4000").value).toBe(7998);
    expect(excel.batches()[0]?.actions).toBeGreaterThan(6);
  });

  test("looks, links, panes, sizes, print set-up and a new sheet", async () => {
    await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("自评检查结果");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["表", "问题"],
        ["表一", 2],
      ];
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.fill.color = "#ddebf7";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.getRange("C1:D1").merge();
      sheet.getRange("A2").hyperlink = { documentReference: "表一!B1", textToDisplay: "表一" };
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      sheet.visibility = "VeryHidden";
      await context.sync();
    });
    const sheet = excel.host.snapshot().sheets[2];
    expect(sheet).toMatchObject({
      name: "自评检查结果",
      visibility: "veryHidden",
      merges: ["C1:D1"],
      columnWidths: { A: 90 },
      frozen: "A1:XFD1",
      pageLayout: { Orientation: "Landscape", printTitleRows: "$1:$1" },
    });
    expect(sheet?.cells?.["A2"]).toMatchObject({
      value: "表一",
      link: { documentReference: "表一!B1" },
      fill: "#DDEBF7",
      bold: true,
      wrapText: true,
    });
  });

  test("marks go on and off without a trace", async () => {
    await start();
    const before = excel.host.snapshot();
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem("表一").getRange("D9").format;
      fill.color = "#FFC7CE";
      await context.sync();
      fill.clear();
      await context.sync();
    });
    expect(excel.host.snapshot()).toEqual(before);
  });

  test("clearing a whole sheet costs no more than its cells", async () => {
    await start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange().clear();
      await context.sync();
    });
    expect(excel.host.snapshot().sheets[0]).toMatchObject({ cells: {}, merges: [] });
  });

  test("settings and comments come, are found and go", async () => {
    await start();
    const seen = await Excel.run(async (context) => {
      const { settings, comments } = context.workbook;
      settings.add("selfeval", '{"a":1}');
      comments.add("表一!B1", "请核实");
      await context.sync();
      const setting = settings.getItemOrNullObject("selfeval");
      const missing = settings.getItemOrNullObject("other");
      const comment = comments.getItemByCell("表一!B1");
      setting.load("value");
      comment.load("content,id");
      await context.sync();
      comment.delete();
      setting.delete();
      const found = [setting.value, missing.isNullObject, comment.content];
      await context.sync();
      return found;
    });
    expect(seen).toEqual(['{"a":1}', true, "请核实"]);
    expect(excel.host.settings()).toEqual({});
    expect(excel.host.comments("表一")).toEqual([]);
  });

  test("activating and selecting moves the user's view", async () => {
    await start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表一");
      sheet.activate();
      sheet.getRange("C3").select();
      await context.sync();
    });
    expect(excel.host.selected()).toBe("表一!C3");
  });
});

describe("events", () => {
  async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event);
      });
      await context.sync();
    });
    return heard;
  }

  test("typing tells where, what and by whom", async () => {
    await start();
    const heard = await listen();
    excel.host.userTypes("表一", "B1", 5);
    excel.host.coauthorTypes("表一", "B2", 6);
    await excel.settle();
    expect(heard.map(({ address, source, details }) => [address, source, details])).toEqual([
      ["B1", "Local", expect.objectContaining({ valueBefore: 8, valueAfter: 5 })],
      ["B2", "Remote", expect.objectContaining({ valueBefore: 3, valueAfter: 6 })],
    ]);
  });

  test("the add-in's own writes are marked as such, and are silent with events off", async () => {
    await start();
    const heard = await listen();
    await Excel.run(write("B1", 5));
    await excel.settle();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("表一").getRange("B1").values = [[6]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await excel.settle();
    expect(heard.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin"]);
  });

  test("one sheet alone can be listened to, and no longer", async () => {
    await start();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表一");
      const result = sheet.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      return result;
    });
    excel.host.userTypes("表一", "B1", 5);
    excel.host.userTypes("表 二", "B1", 5);
    await excel.settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.host.userTypes("表一", "B2", 5);
    await excel.settle();
    expect(heard).toEqual(["B1"]);
  });
});

describe("refusals", () => {
  test("a missing sheet is ItemNotFound, or a null object where asked so", async () => {
    await start();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test("what came before the failing action stays done", async () => {
    await start();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange("B1").values = [[1]];
      context.workbook.worksheets.getItem("没有").getRange("B1").values = [[1]];
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
    expect(excel.host.cell("表一", "B1").value).toBe(1);
  });

  test("a protected sheet takes values in unlocked cells only, and no fill", async () => {
    await start();
    excel.host.protect("表一");
    expect(await refusal(write("B1", 1))).toBe("AccessDenied");
    expect(await refusal(write("B2", 1))).toBeNull();
    const fill = await refusal(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange("B2").format.fill.color = "#FF0000";
      await context.sync();
    });
    expect(fill).toBe("AccessDenied");
    expect(excel.host.cell("表一", "B2").value).toBe(1);
  });

  test("a matrix of the wrong size is an invalid argument", async () => {
    await start();
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("表一").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("a member the host does not have says so by name", async () => {
    await start();
    const message = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表一").tables.load("count");
      await context.sync();
    }).catch((error: unknown) => String(error));
    expect(message).toContain("host: property Worksheet.Tables not implemented");
  });

  test("chart sheets have no ranges", async () => {
    await start({ workbook: { sheets: [{ name: "表一" }, { name: "图", kind: "chart" }] } });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.getItem("图").getUsedRangeOrNullObject().load("values");
      await context.sync();
    });
    expect(code).toBe("UnsupportedSheet");
  });

  test("a locked structure keeps its sheets", async () => {
    await start({ workbook: { sheets: [{ name: "表一" }], structureProtected: true } });
    const code = await refusal(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });

  test("a read-only workbook is not written", async () => {
    await start({ readOnly: true });
    expect(Office.context.document.mode).toBe("readOnly");
    expect(await refusal(write("B1", 1))).toBe("AccessDenied");
    expect(excel.host.cell("表一", "B1").value).toBe(8);
  });
});
