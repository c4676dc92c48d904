import { differences } from "../../src/page/worker/differences";
import { sheet, workbook } from "../support/sheet-builder";

const rows = (count: number, value: number) => Array.from({ length: count }, () => [value, "乙"]);

describe("what differs between two states of a workbook", () => {
  test("are the cells that changed, came or went, on sheets that are another object", () => {
    const same = sheet([["甲"]], { name: "同" });
    const before = workbook(same, sheet([["a", 1, "x"], [2]], { name: "异" }));
    const after = workbook(
      same,
      sheet(
        [
          ["a", 5, null],
          [2, 3],
        ],
        { name: "异" },
      ),
    );
    expect(differences(before, after)).toEqual([
      { sheet: "异", range: "B1" },
      { sheet: "异", range: "B2" },
      { sheet: "异", range: "C1" },
    ]);
  });

  test("are told as a rectangle where they are many", () => {
    const before = workbook(sheet(rows(60, 1), { name: "表" }));
    const after = workbook(sheet(rows(60, 2), { name: "表" }));
    expect(differences(before, after)).toEqual([{ sheet: "表", range: "A1:A60" }]);
  });

  test("are none where nothing changed", () => {
    const book = workbook(sheet(rows(3, 1), { name: "表" }));
    expect(differences(book, book)).toEqual([]);
  });
});
