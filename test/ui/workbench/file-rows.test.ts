import {
  folderOf,
  nextSort,
  PLAIN_VIEW,
  shownRows,
  type TableView,
} from "../../../src/ui/workbench/file-rows";
import { filesSummary } from "../../../src/ui/workbench/file-figures";
import { figures, fileRow } from "./fake-workbench";

const rows = [
  fileRow("表10", { figures: figures({ score: 71, errors: 0, rating: "中", notChecked: 2 }) }),
  fileRow("表2", { figures: figures({ score: 93, errors: 4, rating: "优", project: "培训经费" }) }),
  fileRow("表3", { status: "failed", figures: null, problem: "文件已加密。" }),
  fileRow("表4", { status: "waiting", figures: null }),
  fileRow("表5", { figures: figures({ score: null, rating: null, errors: 1, project: null }) }),
];

function ids(view: Partial<TableView>): readonly string[] {
  return shownRows(rows, { ...PLAIN_VIEW, ...view }).map(({ id }) => id);
}

describe("the rows of the table of files", () => {
  test.each([
    { name: "all", view: {}, expected: ["表10", "表2", "表3", "表4", "表5"] },
    { name: "with errors", view: { quick: "withErrors" }, expected: ["表2", "表5"] },
    { name: "with gaps", view: { quick: "notChecked" }, expected: ["表10"] },
    { name: "failed", view: { quick: "failed" }, expected: ["表3"] },
    { name: "not finished", view: { quick: "pending" }, expected: ["表4"] },
    { name: "found by project", view: { text: "培训" }, expected: ["表2"] },
    {
      name: "found by folder and name, in full width",
      view: { text: "２０２３ 表3" },
      expected: ["表3"],
    },
    { name: "found by nothing", view: { text: "没有" }, expected: [] },
  ] as const)("$name", ({ view, expected }) => {
    expect(ids(view)).toEqual(expected);
  });

  test.each([
    { column: "file", rising: true, expected: ["表2", "表3", "表4", "表5", "表10"] },
    { column: "score", rising: true, expected: ["表10", "表2", "表3", "表4", "表5"] },
    { column: "score", rising: false, expected: ["表2", "表10", "表3", "表4", "表5"] },
    { column: "errors", rising: false, expected: ["表2", "表5", "表10", "表3", "表4"] },
    { column: "status", rising: true, expected: ["表3", "表4", "表10", "表2", "表5"] },
  ] as const)("sorted by $column, rising: $rising", ({ column, rising, expected }) => {
    expect(ids({ sort: { column, rising } })).toEqual(expected);
  });

  test("a header goes from rising to falling to the order in which the files came", () => {
    const rising = nextSort(null, "score");
    const falling = nextSort(rising, "score");
    expect([rising?.rising, falling?.rising, nextSort(falling, "score")]).toEqual([
      true,
      false,
      null,
    ]);
    expect(nextSort(falling, "file")).toEqual({ column: "file", rising: true });
  });

  test("the folder is what stands before the name", () => {
    expect(folderOf(fileRow("甲"))).toBe("2023");
    expect(folderOf(fileRow("甲", { path: "甲.xlsx" }))).toBeNull();
  });
});

describe("what the files come to together", () => {
  test("counts, mean and ratings, the best rating first", () => {
    expect(filesSummary(rows)).toEqual({
      files: 5,
      scored: 2,
      unsettled: 0,
      mean: 82,
      errors: 5,
      notChecked: 2,
      ratings: [
        { rating: "优", count: 1 },
        { rating: "中", count: 1 },
        { rating: null, count: 1 },
      ],
    });
  });

  test("a score that is no result yet is counted apart, and out of the mean and the ratings", () => {
    const typed = fileRow("表6", { figures: figures({ score: 100, caveat: "unverified" }) });
    expect(filesSummary([...rows, typed])).toMatchObject({
      scored: 2,
      unsettled: 1,
      mean: 82,
      ratings: [
        { rating: "优", count: 1 },
        { rating: "中", count: 1 },
        { rating: null, count: 2 },
      ],
    });
  });

  test("nothing without files", () => {
    expect(filesSummary([])).toMatchObject({ files: 0, mean: null, ratings: [] });
  });
});
