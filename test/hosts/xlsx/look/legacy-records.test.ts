import type { CellLook, GridCell, SheetLayout } from "../../../../src/core/model/sheet-look";
import { legacyView } from "../../../../src/hosts/xlsx/look/legacy-view";
import { readXls } from "../../../../src/hosts/xlsx/read/legacy/read-xls";
import { rawXls, u16, u32, type XlsRecords } from "../../../support/raw-xls";

type FontSpec = {
  readonly twips?: number;
  readonly flags?: number;
  readonly color?: number;
  readonly weight?: number;
  readonly underline?: number;
  readonly name?: string;
};

function font(spec: FontSpec = {}): XlsRecords[number] {
  const {
    twips = 220,
    flags = 0,
    color = 0x7fff,
    weight = 400,
    underline = 0,
    name = "宋体",
  } = spec;
  const letters = [...name].flatMap((letter) => u16(letter.charCodeAt(0)));
  const lengths = [...u16(twips), ...u16(flags), ...u16(color), ...u16(weight)];
  return [0x31, [...lengths, 0, 0, underline, 0, 0, 0, name.length, 1, ...letters]];
}

type FormatSpec = {
  readonly font?: number;
  readonly locked?: boolean;
  readonly align?: number;
  readonly rotation?: number;
  readonly indent?: number;
  /** Line styles of left, right, top and bottom, and their colour. */
  readonly lines?: readonly [number, number, number, number];
  readonly lineColor?: number;
  readonly pattern?: number;
  readonly fore?: number;
  readonly back?: number;
};

function format(spec: FormatSpec = {}): XlsRecords[number] {
  const { locked = true, align = 0x20, lines = [0, 0, 0, 0], lineColor = 64 } = spec;
  const { pattern = 0, fore = 64, back = 65 } = spec;
  const [left, right, top, bottom] = lines;
  const pair = lineColor | (lineColor << 7);
  return [
    0xe0,
    [
      ...u16(spec.font ?? 0),
      ...u16(0),
      ...u16(locked ? 1 : 0),
      align,
      spec.rotation ?? 0,
      spec.indent ?? 0,
      0,
      ...u32(left | (right << 4) | (top << 8) | (bottom << 12) | (pair << 16)),
      ...u32(pair | (pattern << 26)),
      ...u16(fore | (back << 7)),
    ],
  ];
}

/** Fifteen of named styles and the one of cells that nobody formatted; the next one is 16. */
const BUILT_IN: XlsRecords = [font(), ...Array.from({ length: 16 }, () => format())];

function view(sheet: XlsRecords, globals: XlsRecords = BUILT_IN) {
  const bytes = rawXls(globals, sheet);
  return legacyView(bytes, readXls(bytes, "a.xls"));
}

function layout(sheet: XlsRecords, globals?: XlsRecords): SheetLayout {
  return view(sheet, globals).layout("a");
}

function cells(sheet: XlsRecords, globals?: XlsRecords): readonly GridCell[] {
  return view(sheet, globals).rows("a", 1, 1_048_576);
}

function number(row: number, column: number, style = 15): XlsRecords[number] {
  // 10 as an integer in 30 bits.
  return [0x27e, [...u16(row), ...u16(column), ...u16(style), 42, 0, 0, 0]];
}

function blank(row: number, column: number, style: number): XlsRecords[number] {
  return [0x201, [...u16(row), ...u16(column), ...u16(style)]];
}

/** The look of a cell with the format 16. */
function lookOf(spec: FormatSpec, ...globals: XlsRecords): CellLook | undefined {
  const [cell, all] = [number(0, 0, 16), [...BUILT_IN, ...globals, format(spec)]];
  return layout([cell], all).looks[cells([cell], all)[0]?.look ?? -1];
}

describe("the fonts of an .xls", () => {
  test.each<readonly [string, FontSpec, Partial<CellLook>]>([
    ["a name and a size", { name: "仿宋", twips: 210 }, { font: "仿宋", size: 10.5, bold: false }],
    ["bold", { weight: 700 }, { bold: true }],
    ["italic and struck through", { flags: 0x0a }, { italic: true, strike: true }],
    ["underlined twice", { underline: 2 }, { underline: true }],
    ["a colour of the palette", { color: 10 }, { color: "#FF0000" }],
    ["the screen's colour of text", { color: 0x7fff }, { color: null }],
    ["a colour beyond the palette", { color: 999 }, { color: null }],
    ["no size and no name", { twips: 0, name: "" }, { size: null, font: null }],
  ])("%s", (_, spec, expected) => {
    expect(lookOf({ font: 1 }, font(spec))).toMatchObject(expected);
  });

  test("are counted without a fourth one", () => {
    const named = ["零", "一", "二", "三", "五", "六"].map((name) => font({ name }));
    const globals = [...named, ...Array.from({ length: 16 }, () => format())];
    const fonts = [0, 3, 5, 6].map((place) => {
      const all = [...globals, format({ font: place })];
      return layout([number(0, 0, 16)], all).looks.at(-1)?.font;
    });
    expect(fonts).toEqual(["零", "三", "五", "六"]);
  });

  test("one that is cut short keeps its place", () => {
    const short = [0x31, [220, 0]] as const;
    expect(lookOf({ font: 2 }, short, font({ name: "黑体" }))?.font).toBe("黑体");
    expect(lookOf({ font: 1 }, short, font({ name: "黑体" }))).toMatchObject({ font: null });
  });

  test("a name that claims more letters than it has is none", () => {
    const [id, content] = font({ name: "楷体" });
    expect(lookOf({ font: 1 }, [id, content.slice(0, -1)])).toMatchObject({ font: null, size: 11 });
  });
});

describe("the formats of an .xls", () => {
  test.each<readonly [string, FormatSpec, Partial<CellLook>]>([
    ["left and top", { align: 0x01 }, { horizontal: "left", vertical: "top", wrap: false }],
    [
      "in the middle, wrapped",
      { align: 0x1a },
      { horizontal: "center", vertical: "center", wrap: true },
    ],
    [
      "right and below, indented",
      { align: 0x23, indent: 0x13 },
      { horizontal: "right", vertical: "bottom", indent: 3 },
    ],
    ["turned up", { rotation: 45 }, { rotation: 45 }],
    ["turned down", { rotation: 135 }, { rotation: -45 }],
    ["letters below each other", { rotation: 255 }, { rotation: "stacked" }],
    ["a solid fill", { pattern: 1, fore: 13 }, { fill: "#FFFF00", color: "#000000" }],
    ["a quarter of black on white", { pattern: 4 }, { fill: "#BFBFBF" }],
    ["a pattern that is none", { pattern: 40, fore: 13 }, { fill: null }],
    [
      "four lines",
      { lines: [1, 2, 6, 7], lineColor: 12 },
      {
        left: { style: "thin", color: "#0000FF" },
        right: { style: "medium", color: "#0000FF" },
        top: { style: "double", color: "#0000FF" },
        bottom: { style: "hair", color: "#0000FF" },
      },
    ],
    [
      "four more lines, in the colour of text",
      { lines: [3, 4, 5, 13] },
      {
        left: { style: "dashed", color: null },
        right: { style: "dotted", color: null },
        top: { style: "thick", color: null },
        bottom: { style: "dashDot", color: null },
      },
    ],
    ["a line that is none", { lines: [15, 14, 0, 0] }, { left: null, right: null, top: null }],
  ])("%s", (_, spec, expected) => {
    expect(lookOf(spec)).toMatchObject(expected);
  });

  test("the palette of the file counts before Excel's, as far as it goes", () => {
    const palette = [0x92, [...u16(2), 1, 2, 3, 0, 0xe4, 0xdf, 0xec, 0]] as const;
    expect(lookOf({ pattern: 1, fore: 9 }, palette)?.fill).toBe("#E4DFEC");
    expect(lookOf({ pattern: 1, fore: 2 }, palette)?.fill).toBe("#FF0000");
    expect(lookOf({ pattern: 1, fore: 10 }, palette)?.fill).toBe("#FF0000");
    const lying = [0x92, [...u16(56), 1, 2, 3, 0]] as const;
    expect(lookOf({ pattern: 1, fore: 8 }, lying)?.fill).toBe("#010203");
    expect(lookOf({ pattern: 1, fore: 9 }, lying)?.fill).toBe("#FFFFFF");
    expect(lookOf({ pattern: 1, fore: 9 }, [0x92, [1]])?.fill).toBe("#FFFFFF");
  });

  test("the first look is that of cells that nobody formatted", () => {
    const styles = Array.from({ length: 15 }, () => format({ pattern: 1, fore: 10 }));
    const globals = [font(), ...styles, format({ align: 0x21 })];
    expect(layout([number(0, 0)], globals).looks[0]).toMatchObject({
      fill: null,
      horizontal: "left",
    });
    expect(cells([number(0, 0), blank(0, 1, 15)], globals)).toHaveLength(1);
  });

  test("a file without formats is drawn plain", () => {
    const { looks } = layout([number(0, 0)], []);
    expect(looks).toHaveLength(1);
    expect(cells([number(0, 0, 300)], [])[0]?.look).toBe(0);
  });
});

describe("the rows and columns of an .xls", () => {
  test("columns have widths in 256ths of a digit, the usual one in two ways", () => {
    const columns = [
      [0x7d, [...u16(1), ...u16(2), ...u16(2560), ...u16(15), ...u16(0), 0, 0]],
      [0x7d, [...u16(4), ...u16(4), ...u16(2560), ...u16(15), ...u16(1), 0, 0]],
      [0x7d, [...u16(5), ...u16(5), ...u16(0), ...u16(15), ...u16(0), 0, 0]],
    ] as const;
    const { columnWidth, columnRuns } = layout([[0x55, [10, 0]], ...columns, number(0, 0)]);
    // 宋体 of 11 points has digits of 8 pixels: 10 of them and 5 of padding, in steps of 8.
    expect(columnWidth).toBe(88);
    expect(columnRuns).toEqual([
      { from: 2, to: 3, width: 80, hidden: false },
      { from: 5, to: 5, width: 80, hidden: true },
      { from: 6, to: 6, width: 88, hidden: true },
    ]);
    const standard = (width: number): number =>
      layout([[0x55, [10, 0]], [0x99, u16(width)], number(0, 0)]).columnWidth;
    expect([standard(5120), standard(0), standard(0xffff)]).toEqual([160, 88, 88]);
  });

  type RowSpec = { readonly twips: number; readonly flags?: number; readonly style?: number };
  const row = (at: number, { twips, flags = 0, style = 15 }: RowSpec): XlsRecords[number] => [
    0x208,
    [...u16(at), 0, 0, 9, 0, ...u16(twips), 0, 0, 0, 0, flags, 1, ...u16(style)],
  ];

  test("rows have heights in twips; the usual one that nobody set fits the content", () => {
    const wraps = format({ align: 0x28 });
    const text = [0x204, [0, 0, 0, 0, 16, 0, 3, 0, 0, 97, 10, 98]] as const;
    const usual = [0x225, [0, 0, ...u16(300)]] as const;
    const heights = (...spec: XlsRecords) =>
      layout([usual, ...spec, text, number(1, 0)], [...BUILT_IN, wraps]).rowRuns;
    expect(layout([usual, number(0, 0)]).rowHeight).toBe(20);
    expect(heights(row(0, { twips: 300 }))).toEqual([
      { from: 1, to: 1, height: 38, hidden: false },
    ]);
    expect(heights(row(0, { twips: 0x8000 | 255 }))[0]?.height).toBe(38);
    expect(heights(row(0, { twips: 300, flags: 0x40 }))[0]?.height).toBe(20);
    expect(heights(row(0, { twips: 600 }))[0]?.height).toBe(40);
    expect(heights(row(0, { twips: 600, flags: 0x20 }), row(1, { twips: 0 }))).toEqual([
      { from: 1, to: 1, height: 40, hidden: true },
      { from: 2, to: 2, height: 20, hidden: true },
    ]);
  });

  test("rows that nobody wrote may be hidden or keep the usual height", () => {
    const hidden = [0x225, [2, 0, ...u16(300)]] as const;
    expect(layout([hidden, row(1, { twips: 300 }), number(1, 0)]).rowRuns).toEqual([
      { from: 1, to: 1, height: 20, hidden: true },
    ]);
    const text = [0x204, [0, 0, 0, 0, 16, 0, 3, 0, 0, 97, 10, 98]] as const;
    const fixed = [0x225, [1, 0, ...u16(300)]] as const;
    expect(layout([fixed, text], [...BUILT_IN, format({ align: 0x28 })]).rowRuns).toEqual([]);
  });

  test("rows and columns give blank cells their look, cells that are written keep theirs", () => {
    const globals = [...BUILT_IN, format({ pattern: 1, fore: 13 })];
    const column = [0x7d, [...u16(1), ...u16(1), ...u16(2560), ...u16(16), 0, 0, 0, 0]] as const;
    const styled = row(0, { twips: 300, flags: 0x80, style: 16 });
    const shown = cells([column, styled, number(0, 0), number(1, 0), number(2, 1)], globals);
    expect(shown.map(({ row: at, column: place, look }) => [at, place, look])).toEqual(
      [
        [1, 1, 0],
        [1, 2, 1],
        [2, 1, 0],
        [2, 2, 1],
        [3, 1, 0],
        [3, 2, 0],
      ].filter(([at, place]) => !(at === 3 && place === 1)),
    );
  });

  test("blank cells come alone or side by side, and count for the extent when they look like something", () => {
    const globals = [...BUILT_IN, format({ lines: [1, 1, 1, 1] })];
    const side = [
      0xbe,
      [...u16(2), ...u16(1), ...u16(16), ...u16(15), ...u16(16), ...u16(3)],
    ] as const;
    const sheet = [number(0, 0), side, blank(3, 0, 16), blank(9, 9, 15)];
    const shown = cells(sheet, globals).map(({ row: at, column, kind }) => [at, column, kind]);
    expect(shown).toEqual([
      [1, 1, "number"],
      [3, 2, "blank"],
      [3, 4, "blank"],
      [4, 1, "blank"],
    ]);
    expect(layout(sheet, globals)).toMatchObject({ rows: 4, columns: 4 });
  });

  test("numbers side by side have a format each", () => {
    const globals = [...BUILT_IN, format({ align: 0x21 })];
    const pair = [
      0xbd,
      [...u16(0), ...u16(0), ...u16(15), 42, 0, 0, 0, ...u16(16), 42, 0, 0, 0, 1, 0],
    ] as const;
    expect(cells([pair], globals).map(({ text, look }) => [text, look])).toEqual([
      ["10", 0],
      ["10", 1],
    ]);
  });

  test("on a protected sheet cells are locked unless their format says otherwise", () => {
    const globals = [...BUILT_IN, format({ locked: false })];
    const sheet = [[0x12, [1, 0]] as const, number(0, 0), number(0, 1, 16), blank(0, 2, 16)];
    expect(cells(sheet, globals).map(({ locked }) => locked)).toEqual([true, false, false]);
  });
});

describe("how a sheet of an .xls is looked at", () => {
  const window = (flags: number, top = 0, left = 0): XlsRecords[number] => [
    0x23e,
    [...u16(flags), ...u16(top), ...u16(left)],
  ];
  const pane = (columns: number, rows: number): XlsRecords[number] => [
    0x41,
    [...u16(columns), ...u16(rows), 0, 0, 0, 0, 0, 0],
  ];
  const sheet = [number(20, 20)];

  test.each<readonly [string, XlsRecords, Partial<SheetLayout>]>([
    ["frozen panes", [window(0x0a), pane(1, 4)], { frozenRows: 4, frozenColumns: 1 }],
    ["frozen after scrolling", [window(0x0a, 3), pane(0, 4)], { frozenRows: 7, frozenColumns: 0 }],
    ["split panes", [window(0x02), pane(2000, 900)], { frozenRows: 0, frozenColumns: 0 }],
    [
      "a second window",
      [window(0x02), window(0x08), pane(1, 1)],
      { frozenRows: 0, gridLines: true },
    ],
    ["a second pane", [window(0x0a), pane(0, 1), pane(5, 5)], { frozenRows: 1, frozenColumns: 0 }],
    ["no grid lines", [window(0x10)], { gridLines: false }],
    ["a window cut short", [[0x23e, [0, 0]], pane(1, 1)], { gridLines: true, frozenRows: 0 }],
  ])("%s", (_, records, expected) => {
    expect(layout([...records, ...sheet])).toMatchObject(expected);
  });

  test("zeros may be left out", () => {
    const zero = [0x27e, [0, 0, 0, 0, 15, 0, 2, 0, 0, 0]] as const;
    expect(cells([window(0x02), zero])[0]).toMatchObject({ text: "", content: 0 });
    expect(cells([window(0x12), zero])[0]).toMatchObject({ text: "0", content: 0 });
  });

  test("a chart on the sheet is none of its records", () => {
    const chart: XlsRecords = [
      [0x809, [0, 6, 32, 0, 0, 0, 0, 0]],
      window(0x08),
      pane(1, 1),
      [0x0a, []],
    ];
    expect(layout([window(0x02), ...chart, ...sheet])).toMatchObject({
      frozenRows: 0,
      gridLines: true,
    });
  });
});

describe("an .xls that lies about its looks", () => {
  test("fonts and formats that are not there leave the plain look", () => {
    const globals = [...BUILT_IN, format({ font: 9_999 })];
    expect(
      cells([number(0, 0, 16), number(0, 1, 65_535)], globals).map(({ look }) => look),
    ).toEqual([0, 0]);
  });

  test("four thousand formats come to the looks that differ", () => {
    const many = Array.from({ length: 4_000 }, (_, at) => format({ indent: at % 3 }));
    const { looks } = layout([number(0, 0, 4_015)], [...BUILT_IN, ...many]);
    expect(looks.map(({ indent }) => indent)).toEqual([0, 1, 2]);
  });

  test("columns without order or end are cut to the sheet", () => {
    const column = (from: number, to: number): XlsRecords[number] => [
      0x7d,
      [...u16(from), ...u16(to), ...u16(2560), ...u16(15), 0, 0, 0, 0],
    ];
    const ranges = [column(3, 65_535), column(9, 2), column(0, 4), column(60_000, 65_535)];
    const { columnRuns } = layout([
      ...ranges,
      ...Array.from({ length: 2_000 }, () => column(0, 9)),
      number(0, 0),
    ]);
    expect(columnRuns.map(({ from, to }) => [from, to])).toEqual([
      [1, 5],
      [6, 10],
      [11, 256],
    ]);
  });

  test("formatting far from the content is not held", () => {
    const wide = Array.from({ length: 256 }, () => u16(16)).flat();
    const row = (at: number): XlsRecords[number] => [
      0xbe,
      [...u16(at), ...u16(0), ...wide, ...u16(255)],
    ];
    const globals = [...BUILT_IN, format({ pattern: 1, fore: 13 })];
    const sheet = [number(0, 0), ...Array.from({ length: 1_000 }, (_, at) => row(at + 1))];
    expect(layout(sheet, globals)).toMatchObject({ rows: 201, columns: 27 });
    expect(cells(sheet, globals)).toHaveLength(1 + 200 * 27);
  });

  test.each([0x201, 0xbe, 0x7d, 0x55, 0x99, 0x225, 0x41])(
    "a record %d that is cut short says nothing",
    (id) => {
      const plain = layout([number(0, 0)]);
      for (let length = 0; length < 2; length += 1) {
        expect(layout([[id, Array.from({ length }, () => 255)], number(0, 0)])).toEqual(plain);
      }
    },
  );
});
