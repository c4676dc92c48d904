import type { CellContent, CellLook } from "../../../src/core/index";
import { createLookStyles } from "../../../src/ui/grid/cell-looks";
import { copiedText, pastedCells } from "../../../src/ui/grid/copied-text";
import { drawnCells } from "../../../src/ui/grid/drawn-cells";
import { sheetMarks } from "../../../src/ui/grid/finding-marks";
import { fitNumber, hashes } from "../../../src/ui/grid/fit-number";
import { actionFor } from "../../../src/ui/grid/grid-keys";
import { createSheetModel } from "../../../src/ui/grid/sheet-model";
import { shownText } from "../../../src/ui/grid/shown-text";
import { looksLikeFormula, typedText } from "../../../src/ui/grid/typed-text";
import { sameData } from "../../../src/ui/grid/same-data";
import { nextZoom } from "../../../src/ui/grid/use-zoom";
import { placeFrom } from "../../../src/ui/grid/places";
import { fakeCell, fakeLayout, plainLook, type FakeSheet } from "./fake-grid";

describe("what the editor begins with", () => {
  it.each<[string, CellContent, string, string]>([
    ["a number without its format", 1234.5, "1,234.50", "1234.5"],
    ["a percentage under a percent format", 0.985, "98.50%", "98.5%"],
    ["no digits that binary fractions add", 0.57, "57.00%", "57%"],
    ["a date as it is shown", 45_292, "2024-01-01", "2024-01-01"],
    ["a Chinese date as it is shown", 45_292, "2024年1月1日", "2024年1月1日"],
    ["a negative number", -5, "-5.00", "-5"],
    ["text as it is", "≥95%", "≥95%", "≥95%"],
    ["a formula by its text", "=A1+1", "7", "=A1+1"],
    ["nothing for a blank cell", null, "", ""],
    ["TRUE for a truth", true, "TRUE", "TRUE"],
  ])("is %s", (_name, ...[content, text, typed]) => {
    expect(typedText({ content, text })).toBe(typed);
  });

  it("takes only a text with an equals sign for a formula", () => {
    expect([{ content: "=A1" }, { content: "≥5" }, { content: 5 }].map(looksLikeFormula)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the clipboard", () => {
  it("has a tab between columns and a line for each row", () => {
    expect(
      copiedText([
        ["甲", "1"],
        ["乙", "2"],
      ]),
    ).toBe("甲\t1\r\n乙\t2");
  });

  it.each([
    [
      "plain cells",
      [
        ["a", "b"],
        ["", "d"],
      ],
    ],
    ["a cell of two lines", [["一\n二", "x"]]],
    ["quotation marks", [['"引', 'a"b']]],
  ])("gives back %s as they were", (_name, rows) => {
    expect(pastedCells(copiedText(rows))).toEqual(rows);
  });

  it("takes the last line break for the end", () => {
    expect(pastedCells("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(pastedCells("7\n")).toEqual([["7"]]);
  });
});

describe("a figure in too little room", () => {
  const measure = (text: string) => text.length * 8;
  const room = (width: number) => ({ font: "", fontSize: 14, room: width });

  it.each([
    ["is written as it is where it fits", 200, { text: "1234567", scale: 1 }],
    ["is written smaller where little is missing", 50, { text: "1234567", scale: 50 / 56 }],
    ["is not shown in part where much is missing", 30, { text: null, scale: 1 }],
  ])("%s", (_name, width, fitted) => {
    expect(fitNumber("1234567", room(width), measure)).toEqual(fitted);
  });

  it("shows hash signs, and at least one", () => {
    expect([hashes(room(40)), hashes(room(2))]).toEqual(["####", "#"]);
  });
});

function model(sheet: Partial<FakeSheet>) {
  const layout = fakeLayout({ name: "表", ...sheet }, []);
  return createSheetModel(layout, 1, { rows: true, columns: true });
}

describe("the cells of a row", () => {
  const part = { row: 1, from: 1, to: 8, mergesOnly: false, always: [] };
  const columns = (drawn: readonly { readonly column: number }[]) =>
    drawn.map(({ column }) => column);

  it("are those between the columns, in order, and those that are always drawn", () => {
    const cells = [fakeCell("A1", 1), fakeCell("C1", 2), fakeCell("J1", 3)];
    const drawn = drawnCells(model({}), { ...part, cells, from: 2, always: [5, 4] });
    expect(columns(drawn)).toEqual([3, 4, 5]);
  });

  it("leave out what lies under a merge, and draw a merge that holds nothing", () => {
    const merged = model({ merges: ["A1:B2", "D1:E1"] });
    const drawn = drawnCells(merged, {
      ...part,
      cells: [fakeCell("A1", "甲"), fakeCell("B1", "乙")],
    });
    expect(drawn).toMatchObject([
      { column: 1, width: 144, height: 40 },
      { column: 4, width: 144, height: 20, cell: null },
    ]);
  });

  it("are drawn for a merge that begins before the first column in view", () => {
    const merged = model({ merges: ["A1:F1"] });
    expect(columns(drawnCells(merged, { ...part, cells: [], from: 4 }))).toEqual([1]);
  });

  it("are the merges alone in a row above the window", () => {
    const merged = model({ merges: ["B1:B9"] });
    const cells = [fakeCell("A1", 1), fakeCell("B1", 2)];
    expect(columns(drawnCells(merged, { ...part, cells, mergesOnly: true, always: [3] }))).toEqual([
      2,
    ]);
  });

  it("leave out hidden columns", () => {
    const hidden = model({ layout: { columnRuns: [{ from: 2, to: 2, width: 72, hidden: true }] } });
    const cells = [fakeCell("A1", 1), fakeCell("B1", 2)];
    expect(columns(drawnCells(hidden, { ...part, cells }))).toEqual([1]);
  });

  it("let a long line run on to the next cell that holds something, or the next merge", () => {
    const long = fakeCell("A1", "一行很长很长很长的文字");
    const filled = drawnCells(model({}), { ...part, cells: [long, fakeCell("D1", 1)] });
    const merged = drawnCells(model({ merges: ["C1:D1"] }), { ...part, cells: [long] });
    expect([filled[0]?.room, merged[0]?.room]).toEqual([216, 144]);
  });

  it("are drawn before the first column in view where a line runs on into it", () => {
    const long = fakeCell("A1", "一行很长很长很长的文字");
    const alone = drawnCells(model({}), { ...part, cells: [long], from: 2 });
    const stopped = drawnCells(model({}), { ...part, cells: [long, fakeCell("B1", 1)], from: 2 });
    expect([columns(alone), columns(stopped)]).toEqual([[1], [2]]);
  });

  it("never let a figure lose a digit", () => {
    const number = {
      ...fakeCell("A1", 0),
      text: "123,456,789,012.34",
      content: 123_456_789_012.34,
    };
    const [drawn] = drawnCells(model({}), { ...part, cells: [number] });
    expect(drawn && shownText(model({}), drawn, null)).toMatchObject({
      text: expect.stringMatching(/^#+$/),
      whole: "123,456,789,012.34",
    });
  });
});

describe("the look of a cell", () => {
  const look = (own: Partial<CellLook>) => createLookStyles([{ ...plainLook, ...own }], 1);

  it("sets text to the left, figures to the right and the rest in the middle", () => {
    const styles = look({});
    expect(
      (["text", "number", "error"] as const).map((kind) => styles.of(0, kind).box.textAlign),
    ).toEqual(["left", "right", "center"]);
  });

  it("is the same object for every cell of a look", () => {
    const styles = look({ bold: true });
    expect(styles.of(0, "text")).toBe(styles.of(0, "text"));
  });

  it("falls back to the default for a look that is not known yet", () => {
    expect(look({ bold: true }).of(99, "text").box.fontWeight).toBe("bold");
  });

  it("lays lines on the edges between cells, so that those of neighbours fall on each other", () => {
    const line = (style: "thin" | "medium") => ({ style, color: null });
    const frame = look({ left: line("thin"), right: line("thin"), bottom: line("medium") }).frame;
    expect(frame(0, null, null)).toMatchObject({
      out: { left: 1, right: 0, top: 0, bottom: 1 },
      lines: { borderLeft: "1px solid #000000", borderTop: "none" },
    });
  });

  it("takes the right and lower line of a merge from its last cells", () => {
    const line = { style: "thick", color: "#FF0000" } as const;
    const styles = createLookStyles([plainLook, { ...plainLook, right: line }], 1);
    expect(styles.frame(0, 1, null).lines).toMatchObject({ borderRight: "3px solid #FF0000" });
  });

  it("grows with the zoom", () => {
    const styles = createLookStyles([{ ...plainLook, size: 12 }], 2);
    expect(styles.of(0, "text").fontSize).toBe(32);
  });
});

describe("the marks of findings", () => {
  const finding = (cells: readonly string[], level: "error" | "note", sheet = "表") => ({
    sheet,
    cells,
    level,
    message: level,
  });
  const { merges } = model({ merges: ["B2:C3"] });

  it("stand on the first cell of a merge, the gravest first", () => {
    const marks = sheetMarks([finding(["C3"], "note"), finding(["B2"], "error")], "表", merges);
    expect(marks.at({ row: 2, column: 2 })).toMatchObject({
      level: "error",
      findings: [{ message: "error" }, { message: "note" }],
    });
    expect(marks.at({ row: 3, column: 3 })).toBeNull();
  });

  it("name a finding once in a cell and leave other sheets out", () => {
    const found = [finding(["B2", "C2", "nonsense"], "note"), finding(["A1"], "error", "别的表")];
    const marks = sheetMarks(found, "表", merges);
    expect(marks.at({ row: 2, column: 2 })?.findings).toHaveLength(1);
    expect(marks.at({ row: 1, column: 1 })).toBeNull();
  });
});

describe("the keys", () => {
  const stroke = (text: string) => {
    const parts = text.split("+");
    return {
      key: text.endsWith("++") ? "+" : (parts.at(-1) ?? ""),
      ctrl: parts.includes("Ctrl"),
      shift: parts.includes("Shift"),
      alt: parts.includes("Alt"),
    };
  };

  it.each([
    ["ArrowDown", { kind: "move", way: "down", extend: false }],
    ["Shift+ArrowDown", { kind: "move", way: "down", extend: true }],
    ["Ctrl+Shift+ArrowRight", { kind: "move", way: "edgeRight", extend: true }],
    ["Ctrl+Home", { kind: "move", way: "sheetStart", extend: false }],
    ["Shift+Tab", { kind: "move", way: "tabBack", extend: false }],
    ["Shift+Enter", { kind: "move", way: "enterBack", extend: false }],
    ["Ctrl+PageDown", { kind: "sheet", step: 1 }],
    ["Ctrl+z", { kind: "undo" }],
    ["Ctrl+Shift+Z", { kind: "redo" }],
    ["Ctrl+Y", { kind: "redo" }],
    ["Ctrl++", { kind: "zoom", step: 1 }],
    ["F2", { kind: "edit" }],
    ["Delete", { kind: "clear" }],
    ["x", null],
    ["Ctrl+c", null],
    ["Alt+ArrowDown", null],
  ])("%s asks for what a spreadsheet does", (text, action) => {
    expect(actionFor(stroke(text))).toEqual(action);
  });

  it("zoom by steps between 50 and 200 percent", () => {
    expect([nextZoom(100, 1), nextZoom(200, 1), nextZoom(50, -1), nextZoom(175, 0)]).toEqual([
      110, 200, 50, 100,
    ]);
  });
});

it.each([
  [" d13 ", { row: 13, column: 4 }],
  ["Ｂ２", { row: 2, column: 2 }],
  ["$C$5:D9", { row: 5, column: 3 }],
  ["十三", null],
  ["A0", null],
])("reads the address %p as written in the name box", (typed, place) => {
  expect(placeFrom(typed)).toEqual(place);
});

it("sees that two layouts hold the same", () => {
  const layout = () => fakeLayout({ name: "表", merges: ["A1:B2"] }, []);
  expect(sameData(layout(), layout())).toBe(true);
  expect(sameData(layout(), { ...layout(), rows: 9 })).toBe(false);
  expect(sameData({ list: [1, 2] }, { list: [1] })).toBe(false);
});
