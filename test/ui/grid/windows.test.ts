import { parseRange, type Range } from "../../../src/core/index";
import { follow, LONGEST, placeAt } from "../../../src/ui/grid/long-scroll";
import { createMergeIndex } from "../../../src/ui/grid/merge-index";
import { boxInView, hitAt } from "../../../src/ui/grid/hit";
import { createSheetModel, roomForFrozen } from "../../../src/ui/grid/sheet-model";
import { nextRows, type RowContents } from "../../../src/ui/grid/use-gradual-rows";
import { drawnRows, scrollTo, tilesOf, windowAt } from "../../../src/ui/grid/windows";
import { tabSlice } from "../../../src/ui/grid/use-tab-slice";
import { fakeLayout, type FakeSheet } from "./fake-grid";

function model(sheet: Partial<FakeSheet>, zoom = 1) {
  const layout = fakeLayout({ name: "表", ...sheet }, []);
  return createSheetModel(layout, zoom, { rows: true, columns: true });
}

const view = { width: 800, height: 600 };
const top = { left: 0, top: 0, shift: 0 };

describe("what is drawn of a long sheet", () => {
  const long = model({ layout: { rows: 100_000, columns: 200 } });

  it("stays a few dozen rows and columns wherever the sheet is scrolled to", () => {
    for (const row of [1, 777, 50_000, 100_000]) {
      const window = windowAt(long, { ...top, top: long.rows.start(row), left: 3_000 }, view);
      expect(window.bottom - window.top).toBeLessThan(60);
      expect(window.right - window.left).toBeLessThan(24);
    }
  });

  it("covers what is in view", () => {
    const window = windowAt(long, { ...top, top: long.rows.start(5_000) }, view);
    expect(window.top).toBeLessThanOrEqual(5_000);
    expect(long.rows.start(window.bottom + 1)).toBeGreaterThan(long.rows.start(5_000) + 580);
  });

  it("is the same for a small scroll, so that nothing is drawn", () => {
    const here = windowAt(long, { ...top, top: 20_000 }, view);
    expect(windowAt(long, { ...top, top: 20_010 }, view)).toEqual(here);
  });

  it("asks for the tiles of the rows it draws and no others", () => {
    expect(tilesOf(drawnRows(long, 60, 70))).toEqual([0, 1]);
  });

  it("leaves hidden rows out, however many", () => {
    const filtered = model({
      layout: { rows: 90_000, rowRuns: [{ from: 5, to: 80_000, height: 20, hidden: true }] },
    });
    expect(drawnRows(filtered, 1, 80_002).map(({ row }) => row)).toEqual([
      1, 2, 3, 4, 80_001, 80_002,
    ]);
  });

  it("draws the first row of a merge that reaches in from above, for the merge alone", () => {
    const merged = model({ merges: ["A1:A500"], layout: { rows: 600 } });
    expect(drawnRows(merged, 300, 301)).toEqual([
      { row: 1, mergesOnly: true },
      { row: 300, mergesOnly: false },
      { row: 301, mergesOnly: false },
    ]);
  });
});

describe("a sheet longer than a browser's elements", () => {
  const field = { total: 1_048_576 * 40, view: 600 };

  it("scrolls pixel by pixel where the user goes step by step", () => {
    const place = placeAt(10_000_000, field);
    expect(follow(place, place.bar + 120, field).sheet - place.sheet).toBe(120);
  });

  it("is at its end when the bar is", () => {
    expect(follow({ bar: 0, sheet: 0 }, LONGEST - 600, field).sheet).toBe(field.total - 600);
    expect(follow(placeAt(900, field), 0, field).sheet).toBe(0);
  });

  it("goes in proportion when the bar is dragged", () => {
    const { sheet } = follow({ bar: 0, sheet: 0 }, (LONGEST - 600) / 2, field);
    expect(sheet).toBeCloseTo((field.total - 600) / 2, -1);
  });

  it("reaches every place that is asked for", () => {
    for (const sheet of [0, 12_345, 20_000_000, field.total - 600]) {
      const place = placeAt(sheet, field);
      expect(place.sheet).toBe(sheet);
      expect(place.bar).toBeLessThanOrEqual(LONGEST - 600);
    }
  });

  it("leaves a sheet of usual length to the browser", () => {
    expect(follow({ bar: 0, sheet: 0 }, 4_321.5, { total: 90_000, view: 600 })).toEqual({
      bar: 4_321.5,
      sheet: 4_321.5,
    });
  });
});

describe("frozen rows and columns", () => {
  const frozen = model({ layout: { rows: 500, columns: 60, frozenRows: 2, frozenColumns: 1 } });
  const scrolled = { left: 720, top: 2_000, shift: 0 };
  const inX = frozen.head.width;
  const inY = frozen.head.height;

  it("stay out of the window that scrolls", () => {
    const window = windowAt(frozen, top, view);
    expect([window.top, window.left]).toEqual([3, 2]);
  });

  it.each([
    ["a frozen cell", { x: inX + 5, y: inY + 5 }, "cell", { row: 1, column: 1 }],
    [
      "a frozen row over scrolled columns",
      { x: inX + 80, y: inY + 25 },
      "cell",
      { row: 2, column: 12 },
    ],
    ["a cell of the body", { x: inX + 80, y: inY + 45 }, "cell", { row: 103, column: 12 }],
    ["a row number", { x: 3, y: inY + 45 }, "row", { row: 103, column: 1 }],
    ["a column letter", { x: inX + 80, y: 3 }, "column", { row: 1, column: 12 }],
    ["the corner", { x: 3, y: 3 }, "corner", { row: 1, column: 1 }],
  ])("%s is found under the pointer", (_name, ...[point, zone, place]) => {
    expect(hitAt(point, frozen, scrolled)).toEqual({ zone, place });
  });

  it("keep their place in the window while other cells move", () => {
    const first = { top: 1, left: 1, bottom: 1, right: 1 };
    const other = { top: 103, left: 12, bottom: 103, right: 12 };
    expect(boxInView(frozen, scrolled, first)).toMatchObject({ left: inX, top: inY });
    expect(boxInView(frozen, scrolled, other)).toMatchObject({ left: inX + 72, top: inY + 40 });
  });

  it("are let go where they would fill the window", () => {
    const layout = fakeLayout({ name: "表", layout: { rows: 100, frozenRows: 40 } }, []);
    expect(roomForFrozen(layout, 1, view)).toEqual({ rows: false, columns: true });
  });

  it("are not scrolled to, and do not cover what is", () => {
    const to = scrollTo(frozen, scrolled, view);
    expect(to({ left: 0, top: 0, right: 72, bottom: 20 })).toEqual({ left: 720, top: 2_000 });
    expect(to({ left: 72, top: 1_000, right: 144, bottom: 1_020 })).toEqual({ left: 0, top: 960 });
  });

  it("move as little as possible for a cell just out of view", () => {
    const to = scrollTo(frozen, scrolled, view);
    const bottom = scrolled.top + view.height - inY + 15;
    expect(to({ left: 1_000, top: bottom - 20, right: 1_072, bottom }).top).toBe(2_015);
  });
});

describe("the index of merged cells", () => {
  const ranges = ["A1:C1", "B3:B400", "D1:D90000", "E5:E5"].flatMap(
    (range) => parseRange(range) ?? [],
  );
  const index = createMergeIndex(ranges);

  it.each<[string, number, number, Range | null]>([
    ["a wide merge", 1, 2, { top: 1, left: 1, bottom: 1, right: 3 }],
    ["the middle of a high one", 300, 2, { top: 3, left: 2, bottom: 400, right: 2 }],
    ["a merge over most of a column", 70_000, 4, { top: 1, left: 4, bottom: 90_000, right: 4 }],
    ["a cell that stands alone", 2, 1, null],
    ["a merge of one cell", 5, 5, null],
  ])("finds %s", (_name, ...[row, column, merge]) => {
    expect(index.at(row, column)).toEqual(merge);
  });

  it("gives each merge that touches some rows once", () => {
    expect(
      index
        .touching(60, 200)
        .map(({ left }) => left)
        .sort(),
    ).toEqual([2, 4]);
  });
});

describe("drawing a little at a time", () => {
  const wanted: RowContents = new Map(
    [1, 2, 3, 4].map((row) => [row, { cells: [], from: 1, to: 9 }]),
  );

  it("takes on so many rows in a turn and leaves the others blank", () => {
    const { rows, isComplete } = nextRows(new Map(), wanted, 3);
    expect([...rows.values()].map(({ cells }) => cells === null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(isComplete).toBe(false);
  });

  it("ends when every row shows what it should", () => {
    const first = nextRows(new Map(), wanted, 3);
    const second = nextRows(first.rows, wanted, 3);
    expect(second.isComplete).toBe(true);
    expect(second.rows).toEqual(wanted);
  });

  it("keeps what a row shows until its turn comes", () => {
    const wider: RowContents = new Map(
      [...wanted].map(([row, content]) => [row, { ...content, to: 12 }]),
    );
    const { rows } = nextRows(wanted, wider, 1);
    expect([...rows.values()].map(({ to }) => to)).toEqual([12, 9, 9, 9]);
  });
});

it("draws only the tabs around the open one of a thousand", () => {
  expect(tabSlice(500, 1_000)).toEqual({ from: 460, to: 541 });
  expect(tabSlice(0, 5)).toEqual({ from: 0, to: 5 });
});
