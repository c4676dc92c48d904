import type { HostLimit } from "../../../src/app/ports";
import { hostLevels, LOWEST_LEVEL } from "../../../src/hosts/excel/host-levels";
import {
  displayLanguage,
  documentFileName,
  hostTheme,
  luminanceOf,
  supportedLevel,
  whenReady,
} from "../../../src/hosts/excel/host-look";
import { excelPort } from "../../../src/hosts/excel/excel-port";
import {
  cellEdit,
  commentEdit,
  fillEdit,
  formSheet,
  openExcel,
  resultSheet,
  statuses,
} from "./excel-support";

type LevelCase = {
  readonly api: string;
  readonly limits: readonly HostLimit[];
  readonly merges: boolean;
  readonly comments: boolean;
  readonly changes: boolean;
  readonly links: boolean;
  readonly print: boolean;
  readonly filterKnown: boolean;
  readonly locksKnown: boolean;
};

const NOTHING = {
  merges: false,
  comments: false,
  changes: false,
  links: false,
  print: false,
  filterKnown: false,
  locksKnown: false,
};
const EVERYTHING = {
  merges: true,
  comments: true,
  changes: true,
  links: true,
  print: true,
  filterKnown: true,
  locksKnown: true,
};

const LEVELS: readonly LevelCase[] = [
  {
    ...NOTHING,
    api: "1.4",
    limits: [
      "noLinks",
      "noChangeEvents",
      "noCharts",
      "filterUnknown",
      "locksUnknown",
      "noComments",
      "mergesUnknown",
      "undoCleared",
    ],
  },
  {
    ...NOTHING,
    api: "1.7",
    limits: ["filterUnknown", "locksUnknown", "noComments", "mergesUnknown", "undoCleared"],
    changes: true,
    links: true,
  },
  {
    ...EVERYTHING,
    api: "1.9",
    limits: ["noComments", "mergesUnknown", "undoCleared"],
    merges: false,
    comments: false,
  },
  { ...EVERYTHING, api: "1.13", limits: ["undoCleared"] },
  { ...EVERYTHING, api: "1.14", limits: ["undoCleared"] },
  { ...EVERYTHING, api: "1.15", limits: ["undoCleared"] },
  { ...EVERYTHING, api: "1.20", limits: [] },
];

const WORKBOOK = {
  sheets: [
    { ...formSheet("表一", 4), hiddenRows: [3] },
    {
      name: "锁",
      protected: true,
      cells: { A1: "固定", A2: { value: "可填", locked: false } },
    },
  ],
};

describe.each(LEVELS)("with ExcelApi $api", (level) => {
  it("says what this Excel lacks, each in a whole sentence", async () => {
    await openExcel({ workbook: WORKBOOK, api: level.api });
    const { limits, notes, ...capable } = excelPort().capabilities();
    expect(limits).toEqual(level.limits);
    expect(notes).toHaveLength(level.limits.length);
    for (const note of notes) expect(note).toMatch(/^[^A-Z].*。$/);
    expect(capable).toMatchObject({
      writesCells: true,
      writesComments: level.comments,
      watchesChanges: level.changes,
      undoesInOneStep: level.api === "1.20",
    });
    expect(supportedLevel()).toBe(level.api);
  });

  it("reads every cell, and what else this Excel can tell", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: level.api });
    const { name, sheets } = await excelPort().readWorkbook();
    const [form, locked] = sheets;
    expect(name).toBe("工作簿1.xlsx");
    expect(form?.cells.size).toBe(17);
    expect([...(form?.hiddenRows ?? [])]).toEqual([3]);
    expect(form?.merges).toHaveLength(level.merges ? 1 : 0);
    expect(form?.filtered).toBe(level.filterKnown ? false : undefined);
    expect(locked?.unlockedCells?.size).toBe(level.locksKnown ? 1 : undefined);
    expect(excel.batches()).toHaveLength(3);
  });

  it("writes, marks and takes the marks away, locked cells left alone", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: level.api });
    const port = excelPort();
    const outcomes = await port.apply([
      cellEdit("表一", "H2", [null, 9.5]),
      { ...cellEdit("表一", "H3", [null, 20]), formula: "B2" },
      fillEdit("表一", "H2", "FFF2CC"),
      cellEdit("锁", "A1", ["固定", "改"]),
      cellEdit("锁", "A2", ["可填", "改"]),
    ]);
    expect(statuses(outcomes)).toEqual(["done", "done", "done", "locked", "done"]);
    expect(excel.host.cell("表一", "H3")).toMatchObject({ formula: "B2", value: 20 });
    await port.apply([fillEdit("表一", "H2", null)]);
    expect(excel.host.cell("表一", "H2").format.fill).toBeNull();
    expect(excel.batches().length).toBeLessThanOrEqual(10);
  });

  it("comments where it can and says so where it cannot", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: level.api });
    const [outcome] = await excelPort().apply([commentEdit("表一", "B2", "请核对")]);
    expect(outcome?.status).toBe(level.comments ? "done" : "unsupported");
    expect(outcome?.reason).toEqual(level.comments ? null : expect.stringContaining("不能写批注"));
    expect(excel.host.comments("表一")).toHaveLength(level.comments ? 1 : 0);
  });

  it("makes, renews and removes a sheet of ours, with links and print set-up where it can", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: level.api });
    const port = excelPort();
    await port.apply([resultSheet("自评检查结果")]);
    expect(excel.host.cell("自评检查结果", "A3").value).toBe("表一!B2");
    expect(excel.host.cell("自评检查结果", "A3").link !== null).toBe(level.links);
    const { pageLayout } = excel.host.sheet("自评检查结果");
    expect(pageLayout["Orientation"]).toBe(level.print ? "Landscape" : undefined);
    await port.apply([resultSheet("自评检查结果", "第二次")]);
    expect(excel.host.cell("自评检查结果", "A1").value).toBe("第二次");
    await port.apply([{ kind: "removeSheet", name: "自评检查结果" }]);
    expect(excel.host.sheetNames()).toEqual(["表一", "锁"]);
    expect(excel.host.settings()).toEqual({});
  });

  it("keeps its state in the workbook and shows a cell", async () => {
    const excel = await openExcel({ workbook: WORKBOOK, api: level.api });
    const port = excelPort();
    await port.state.write("记录");
    expect(await port.state.read()).toBe("记录");
    await port.reveal({ sheet: "表一", cell: "B3" });
    expect(excel.host.selected()).toBe("表一!B3");
    expect(port.onChange !== undefined).toBe(level.changes);
  });
});

describe("the table of levels", () => {
  it("begins with the lowest level and is in order", () => {
    const minors = hostLevels.map(({ level }) => Number(level.split(".")[1]));
    expect(hostLevels[0]?.level).toBe(LOWEST_LEVEL);
    expect(minors).toEqual([...minors].sort((a, b) => a - b));
  });

  it("says of every level in Chinese what it gives and what happens without it", () => {
    for (const { gives, without } of hostLevels) {
      expect(gives).toMatch(/[\u4e00-\u9fff]/);
      expect(without).toMatch(/。$/);
    }
  });
});

describe("how the host looks", () => {
  it.each(["light", "dark"] as const)("is %s by the theme of Office", async (theme) => {
    await openExcel({ workbook: WORKBOOK, theme });
    expect(hostTheme()).toBe(theme);
  });

  it("is not known where Office does not tell", async () => {
    await openExcel({ workbook: WORKBOOK });
    const { requirements } = Office.context;
    // Excel on the web has no theme there.
    Object.assign(globalThis, { Office: { context: { requirements } } });
    expect(hostTheme()).toBeNull();
  });

  it("tells its language, its file and that it is Excel", async () => {
    await openExcel({ workbook: WORKBOOK, language: "en-US", fileName: "2023 自评.xlsx" });
    expect(displayLanguage()).toBe("en-US");
    expect(documentFileName()).toBe("2023 自评.xlsx");
    expect(await whenReady()).toEqual({ isExcel: true });
  });

  it.each([
    ["#FFFFFF", 1],
    ["#000000", 0],
    ["262626", 0.149],
    ["white", null],
    ["", null],
  ])("takes %s for a luminance of %s", (color, luminance) => {
    const actual = luminanceOf(color);
    if (luminance === null) expect(actual).toBeNull();
    else expect(actual).toBeCloseTo(luminance, 3);
  });
});
