import { parseRange } from "../../../src/core/index";
import { createAxis } from "../../../src/ui/grid/axis";
import { activePlace, cursorAt, selectedRange } from "../../../src/ui/grid/cursor";
import { createMergeIndex } from "../../../src/ui/grid/merge-index";
import { moved, type Way } from "../../../src/ui/grid/moves";
import { addressOf, placeFrom, rangeText } from "../../../src/ui/grid/places";
import type { Field } from "../../../src/ui/grid/steps";

type Sheet = {
  readonly merges?: readonly string[];
  readonly filled?: readonly string[];
  readonly hiddenRows?: readonly [number, number];
  readonly unread?: number;
  readonly last?: string;
};

function fieldOf({
  merges = [],
  filled = [],
  hiddenRows,
  unread = 1_000,
  last = "H30",
}: Sheet): Field {
  const runs = hiddenRows
    ? [{ from: hiddenRows[0], to: hiddenRows[1], size: 20, hidden: true }]
    : [];
  return {
    rows: createAxis({ runs, count: 50, size: 20, zoom: 1 }),
    columns: createAxis({ runs: [], count: 11, size: 70, zoom: 1 }),
    merges: createMergeIndex(merges.flatMap((range) => parseRange(range) ?? [])),
    last: at(last),
    home: { row: 1, column: 1 },
    page: 200,
    filled: (place) => (place.row >= unread ? null : filled.includes(addressOf(place))),
  };
}

function at(address: string) {
  return placeFrom(address) ?? { row: 0, column: 0 };
}

function walk(sheet: Sheet, from: string, ways: readonly Way[]): string {
  const field = fieldOf(sheet);
  const cursor = ways.reduce(
    (now, way) => moved(field, now, { way, extend: false }),
    cursorAt(at(from)),
  );
  return addressOf(activePlace(cursor, field.merges));
}

function select(sheet: Sheet, from: string, ways: readonly Way[]): string {
  const field = fieldOf(sheet);
  const cursor = ways.reduce(
    (now, way) => moved(field, now, { way, extend: true }),
    cursorAt(at(from)),
  );
  return rangeText(selectedRange(cursor, field.merges));
}

describe("moving over a sheet", () => {
  const column = ["B2", "B3", "B4", "B8", "B9"];
  const cases: readonly (readonly [string, Sheet, string, readonly Way[], string])[] = [
    ["a step goes to the next cell", {}, "B2", ["right", "down"], "C3"],
    ["it stays at the edge of the sheet", {}, "A1", ["left", "up"], "A1"],
    ["a merge is one step", { merges: ["B2:D4"] }, "A3", ["right", "right"], "E3"],
    [
      "on a merge its first cell is the one written to",
      { merges: ["B2:D4"] },
      "A3",
      ["right"],
      "B2",
    ],
    [
      "across a merge the row it came along is kept",
      { merges: ["B2:D4"] },
      "E4",
      ["left", "left"],
      "A4",
    ],
    [
      "downwards across a merge the column is kept",
      { merges: ["B2:D4"] },
      "C1",
      ["down", "down"],
      "C5",
    ],
    ["hidden rows are passed over", { hiddenRows: [3, 6] }, "A2", ["down"], "A7"],
    ["and on the way back", { hiddenRows: [3, 6] }, "A7", ["up"], "A2"],
    ["Ctrl goes to the end of a block", { filled: column }, "B2", ["edgeDown"], "B4"],
    ["then to the next block", { filled: column }, "B4", ["edgeDown"], "B8"],
    ["from a blank cell to the next block", { filled: column }, "B5", ["edgeDown"], "B8"],
    [
      "behind the last block to the last row with data",
      { filled: column },
      "B9",
      ["edgeDown"],
      "B30",
    ],
    [
      "behind the data to the last row of the sheet",
      { filled: column },
      "B30",
      ["edgeDown"],
      "B50",
    ],
    ["upwards to the beginning of a block", { filled: column }, "B9", ["edgeUp"], "B8"],
    ["upwards over blanks to a block", { filled: column }, "B7", ["edgeUp"], "B4"],
    ["upwards without data to the first row", { filled: [] }, "B7", ["edgeUp"], "B1"],
    ["to the right without data to the last column with data", {}, "B7", ["edgeRight"], "H7"],
    ["to the left without data to the first column", {}, "D7", ["edgeLeft"], "A7"],
    [
      "what is not read yet is not waited for",
      { filled: ["B2", "B3", "B4"], unread: 5 },
      "B2",
      ["edgeDown"],
      "B30",
    ],
    [
      "a merge belongs to a block by its first cell",
      { filled: ["B2", "B3", "B6"], merges: ["B3:C5"] },
      "B2",
      ["edgeDown"],
      "B6",
    ],
    ["Home goes to the first column", {}, "E9", ["rowStart"], "A9"],
    [
      "End goes to the last cell of the row that holds something",
      { filled: ["F9"] },
      "B9",
      ["rowEnd"],
      "F9",
    ],
    ["Ctrl and Home go to the first cell", {}, "E9", ["sheetStart"], "A1"],
    ["Ctrl and End go to the last cell", {}, "E9", ["sheetEnd"], "H30"],
    ["a page goes as far as the window is high", {}, "C2", ["pageDown"], "C12"],
    ["and back", {}, "C12", ["pageUp"], "C2"],
    [
      "Tab walks to the right and Enter back to where it began",
      {},
      "B2",
      ["tab", "tab", "enter"],
      "B3",
    ],
    ["Enter alone goes down", {}, "B2", ["enter", "enter"], "B4"],
    ["with Shift both go back", {}, "C3", ["tabBack", "enterBack"], "C2"],
  ];
  it.each(cases)("%s", (_name, ...[sheet, from, ways, to]) => {
    expect(walk(sheet, from, ways)).toBe(to);
  });
});

describe("selecting", () => {
  const cases: readonly (readonly [string, Sheet, string, readonly Way[], string])[] = [
    ["a step with Shift takes the next cell in", {}, "B2", ["right", "down"], "B2:C3"],
    ["a step back gives it up", {}, "B2", ["right", "left"], "B2"],
    ["a merge is taken in whole", { merges: ["C1:D4"] }, "B2", ["right"], "B1:D4"],
    [
      "a merge that is taken in takes in another",
      { merges: ["C1:D4", "B4:C6"] },
      "B2",
      ["right"],
      "B1:D6",
    ],
    ["to the end of a block", { filled: ["B2", "B3", "B4"] }, "B2", ["edgeDown"], "B2:B4"],
  ];
  it.each(cases)("%s", (_name, ...[sheet, from, ways, range]) => {
    expect(select(sheet, from, ways)).toBe(range);
  });
});
