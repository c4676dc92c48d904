import { PortError } from "../../../src/app/ports";
import { cellAt } from "../../../src/core/model/workbook";
import { formatRange } from "../../../src/core/model/address";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import { cellEdit, fillEdit, formSheet, openExcel, statuses } from "./excel-support";

describe("merged cells", () => {
  it("are read whole when only their corner lies outside the cells that hold values", async () => {
    await openExcel({
      workbook: { sheets: [{ name: "表一", cells: { C3: "得分" }, merges: ["A1:I2", "A3:B5"] }] },
    });
    const [sheet] = (await excelPort().readWorkbook()).sheets;
    expect(sheet?.merges.map(formatRange)).toEqual(["A1:I2", "A3:B5"]);
    expect(sheet?.cells.size).toBe(1);
  });

  it("take a write and a mark on their first cell only", async () => {
    const excel = await openExcel({
      workbook: { sheets: [{ name: "表一", cells: { A3: 1 }, merges: ["A3:A5"] }] },
    });
    const outcomes = await excelPort().apply([
      cellEdit("表一", "A3", [1, 2]),
      cellEdit("表一", "A4", [null, 2]),
      fillEdit("表一", "A5", "FFF2CC"),
    ]);
    expect(statuses(outcomes)).toEqual(["done", "covered", "covered"]);
    expect(excel.host.cell("表一", "A3").value).toBe(2);
  });
});

describe("protected sheets", () => {
  const protectedSheet = {
    ...formSheet("表一", 2),
    protected: true,
    cells: { A1: "标题", B2: { value: 8, locked: false }, B3: 9, C3: { locked: false } },
  };

  it("are read with the cells that may still be filled", async () => {
    await openExcel({ workbook: { sheets: [protectedSheet] } });
    const [sheet] = (await excelPort().readWorkbook()).sheets;
    const unlocked = [...(sheet?.unlockedCells ?? [])].map((key) => [
      Math.floor(key / 16384),
      (key % 16384) + 1,
    ]);
    expect(sheet?.protected).toBe(true);
    expect(unlocked).toEqual([[2, 2]]);
  });

  it("take what their unlocked cells allow and are never unprotected", async () => {
    const excel = await openExcel({ workbook: { sheets: [protectedSheet] } });
    const outcomes = await excelPort().apply([
      cellEdit("表一", "B2", [8, 9]),
      cellEdit("表一", "B3", [9, 10]),
      cellEdit("表一", "C3", [null, "说明"]),
      fillEdit("表一", "B2", "FFF2CC"),
    ]);
    expect(statuses(outcomes)).toEqual(["done", "locked", "done", "locked"]);
    expect(outcomes[1]?.reason).toContain("请撤销工作表保护");
    expect(excel.host.cell("表一", "B2").value).toBe(9);
    expect(excel.host.cell("表一", "B3").value).toBe(9);
    expect(excel.host.sheet("表一").protected).toBe(true);
  });

  it("that were protected only after the plan was made are refused by Excel, cell by cell", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 3)] } });
    excel.faults.beforeRequest = (number) => {
      if (number === 3) excel.host.protect("表一");
    };
    const outcomes = await excelPort().apply([
      cellEdit("表一", "H2", [null, 9]),
      cellEdit("表一", "H3", [null, 9]),
    ]);
    expect(statuses(outcomes)).toEqual(["locked", "locked"]);
  });
});

describe("filtered and hidden rows", () => {
  const filtered = {
    ...formSheet("表一", 6),
    hiddenRows: [3, 5],
    autoFilter: { enabled: true, dataFiltered: true },
  };

  it("belong to the form and are told apart", async () => {
    await openExcel({ workbook: { sheets: [filtered, formSheet("表二", 2)] } });
    const { sheets } = await excelPort().readWorkbook();
    expect(sheets.map((sheet) => sheet.filtered)).toEqual([true, false]);
    expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([3, 5]);
    expect(sheets[0]?.cells.size).toBe(25);
  });

  it("get their own value each, none lands in a neighbouring row", async () => {
    const excel = await openExcel({ workbook: { sheets: [filtered] } });
    const edits = [2, 3, 4, 5, 6].map((row) => cellEdit("表一", `H${row}`, [null, row + 0.5]));
    expect(new Set(statuses(await excelPort().apply(edits)))).toEqual(new Set(["done"]));
    expect([2, 3, 4, 5, 6].map((row) => excel.host.cell("表一", `H${row}`).value)).toEqual([
      2.5, 3.5, 4.5, 5.5, 6.5,
    ]);
    expect([...excel.host.sheet("表一").hiddenRows]).toEqual([3, 5]);
  });

  it("of an entirely hidden sheet part are all hidden", async () => {
    await openExcel({
      workbook: { sheets: [{ name: "表一", cells: { A1: 1, A2: 2 }, hiddenRows: [1, 2] }] },
    });
    const [sheet] = (await excelPort().readWorkbook()).sheets;
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1, 2]);
  });
});

describe("hidden sheets", () => {
  const sheets = [formSheet("表一", 2), { ...formSheet("藏", 2), visibility: "hidden" as const }];

  it("are read and stay hidden", async () => {
    const excel = await openExcel({ workbook: { sheets } });
    const workbook = await excelPort().readWorkbook();
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden"]);
    expect(excel.host.sheet("藏").visibility).toBe("hidden");
  });

  it("cannot be shown, and the refusal says how to show them", async () => {
    const excel = await openExcel({ workbook: { sheets } });
    const error = await excelPort()
      .reveal({ sheet: "藏", cell: "A1" })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PortError);
    expect((error as PortError).message).toMatch(/“藏”已隐藏.*取消隐藏/);
    expect(excel.host.selected()).toBe("表一!A1");
  });
});

describe("revealing a cell", () => {
  it("shows its sheet and selects it", async () => {
    const excel = await openExcel({
      workbook: { sheets: [formSheet("表一", 2), formSheet("说明 1's", 2)] },
    });
    await excelPort().reveal({ sheet: "说明 1's", cell: "B3" });
    expect(excel.host.selected()).toBe("说明 1's!B3");
  });

  it("says that a sheet is gone", async () => {
    await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    const work = excelPort().reveal({ sheet: "没有", cell: "B3" });
    await expect(work).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("somebody else at work", () => {
  it("makes the cell stale that a coauthor changed before the write, and no other", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 3)] } });
    const port = excelPort();
    await port.readWorkbook();
    excel.host.coauthorTypes("表一", "C2", 3);
    const outcomes = await port.apply([
      cellEdit("表一", "C2", [10, 9]),
      cellEdit("表一", "C3", [10, 9]),
    ]);
    expect(statuses(outcomes)).toEqual(["stale", "done"]);
    expect(outcomes[0]?.reason).toBe("C2 现为“3”，已被改动，未覆盖。请重新检查。");
    expect(excel.host.cell("表一", "C2").value).toBe(3);
  });

  it("finds a renamed sheet missing instead of writing elsewhere", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 3)] } });
    const port = excelPort();
    await port.readWorkbook();
    excel.host.rename("表一", "改名");
    expect(statuses(await port.apply([cellEdit("表一", "C2", [10, 9])]))).toEqual(["missing"]);
  });
});

describe("what cells hold", () => {
  it("is told apart: formula, text that looks like one, error, truth, blank", async () => {
    await openExcel({
      workbook: {
        sheets: [
          {
            name: "表一",
            cells: {
              A1: { formula: "B1*2", value: 4 },
              B1: 2,
              A2: { value: "=1+1", quotePrefix: true },
              A3: { error: "#DIV/0!" },
              A4: { value: "#DIV/0!" },
              A5: true,
              A6: { formula: "1/0", error: "#DIV/0!" },
              A7: { fill: "#FFF2CC" },
            },
          },
        ],
      },
    });
    const [sheet] = (await excelPort().readWorkbook()).sheets;
    const held = [1, 2, 3, 4, 5, 6, 7].map((row) => {
      const cell = sheet && cellAt(sheet, row, 1);
      return cell && [cell.value, cell.error, cell.formula];
    });
    expect(held).toEqual([
      [4, null, "B1*2"],
      ["=1+1", null, null],
      [null, "#DIV/0!", null],
      ["#DIV/0!", null, null],
      [true, null, null],
      [null, "#DIV/0!", "1/0"],
      undefined,
    ]);
  });

  it("is shown as a wide column would show it, whatever the width", async () => {
    await openExcel({
      workbook: {
        sheets: [
          {
            name: "表一",
            cells: {
              A1: { value: 0.8605, numberFormat: "0.00%", text: "#####" },
              A2: { value: 45291, numberFormat: "yyyy/m/d", text: "########" },
              A3: { value: 0.123456, text: "0.12" },
              A4: { value: 1234.5, numberFormat: "#,##0.00", text: " 1,234.50 " },
              A5: { value: "很长的文字", numberFormat: "@", text: "#####" },
            },
          },
        ],
      },
    });
    const [sheet] = (await excelPort().readWorkbook()).sheets;
    expect([...(sheet?.cells.values() ?? [])].map(({ text }) => text)).toEqual([
      "86.05%",
      "2023/12/31",
      "0.123456",
      "1,234.50",
      "很长的文字",
    ]);
  });

  it("keeps dates of the 1904 system apart by what they show", async () => {
    const date = { value: 43829, numberFormat: "yyyy/m/d", text: "2023/12/31" };
    await openExcel({
      workbook: { date1904: true, sheets: [{ name: "表一", cells: { A1: date } }] },
    });
    expect((await excelPort().readWorkbook()).date1904).toBe(true);
  });
});

describe("what is written", () => {
  it("stays a number in a cell formatted as text, and the former format comes back", async () => {
    const excel = await openExcel({
      workbook: { sheets: [{ name: "表一", cells: { A1: { value: "9", numberFormat: "@" } } }] },
    });
    const before = JSON.stringify(excel.host.snapshot());
    const port = excelPort();
    const [written] = await port.apply([cellEdit("表一", "A1", ["9", 9.5])]);
    expect(written).toMatchObject({ status: "done", formatBefore: "@" });
    expect(excel.host.cell("表一", "A1")).toMatchObject({ value: 9.5 });
    expect(excel.host.cell("表一", "A1").format.numberFormat).toBe("General");
    const back = { ...cellEdit("表一", "A1", [9.5, "9"]), restoresFormat: "@" };
    expect(statuses(await port.apply([back]))).toEqual(["done"]);
    expect(JSON.stringify(excel.host.snapshot())).toBe(before);
  });

  it("shows a ratio as a percentage only where the cell has no format of its own", async () => {
    const excel = await openExcel({
      workbook: { sheets: [{ name: "表一", cells: { B1: { numberFormat: "0.0" } } }] },
    });
    const ratio = { numberFormat: "0.00%" } as const;
    const outcomes = await excelPort().apply([
      { ...cellEdit("表一", "A1", [null, 0.8605]), ...ratio },
      { ...cellEdit("表一", "B1", [null, 0.8605]), ...ratio },
    ]);
    expect(outcomes.map(({ formatBefore }) => formatBefore)).toEqual(["General", undefined]);
    expect(excel.host.cell("表一", "A1").format.numberFormat).toBe("0.00%");
    expect(excel.host.cell("表一", "B1").format.numberFormat).toBe("0.0");
  });

  it.each([
    "=1+1",
    "+3",
    "-无",
    "@甲",
    "'引",
    "1/2",
    "3-4",
    "95%",
    "12:30",
    "2023年5月",
    "TRUE",
    "1,000",
    "#N/A",
    "１２",
  ])("keeps the text %s as text", async (text) => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 1)] } });
    await excelPort().apply([cellEdit("表一", "H2", [null, text])]);
    expect(excel.host.cell("表一", "H2")).toMatchObject({ value: text, formula: null });
    expect(excel.host.cell("表一", "H2").format.numberFormat).toBe("General");
  });

  it("adds no apostrophe to texts that Excel takes as they are", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 1)] } });
    await excelPort().apply([cellEdit("表一", "H2", [null, "≥200个"])]);
    expect(excel.host.cell("表一", "H2").quotePrefix).toBe(false);
  });

  it("is a live formula where one is asked for, and calculates at once", async () => {
    const excel = await openExcel({ workbook: { sheets: [formSheet("表一", 2)] } });
    const formula = "ROUND(MIN(B2/B3,1)*C2,2)";
    const [outcome] = await excelPort().apply([
      { ...cellEdit("表一", "H2", [null, 6.67]), formula },
    ]);
    expect(outcome?.status).toBe("done");
    expect(excel.host.cell("表一", "H2")).toMatchObject({ formula, value: 6.67 });
  });
});

describe("a workbook in the old format", () => {
  it("is pointed out with the way to a new one", async () => {
    await openExcel({ workbook: { sheets: [formSheet("表一", 1)] }, fileName: "自评表.xls" });
    const { limits, notes } = excelPort().capabilities();
    expect(limits).toContain("compatibilityMode");
    expect(notes.join("")).toContain("另存为 .xlsx");
  });
});
