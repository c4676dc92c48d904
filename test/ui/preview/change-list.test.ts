import { changeList } from "../../../src/ui/preview/change-list";
import { differenceOf } from "../../../src/ui/preview/difference";
import { zhCN } from "../../../src/ui/text/zh-CN/index";
import { cell, previewOf, project, typed } from "./preview-fixtures";

describe("the difference of two figures", () => {
  test.each([
    { name: "falls", before: "10", after: "6.50", expected: "−3.50" },
    { name: "rises", before: "8", after: "9.00", expected: "+1.00" },
    { name: "of two ratios stays a ratio", before: "86%", after: "86.05%", expected: "+0.05%" },
    { name: "with no float left over", before: "0.3", after: "0.1", expected: "−0.2" },
    { name: "of the same figure is nothing", before: "8", after: "8.00", expected: "0.00" },
    { name: "reads thousands", before: "1,200", after: "1300", expected: "+100" },
  ])("$name", ({ before, after, expected }) => {
    expect(differenceOf(before, after)).toBe(expected);
  });

  test.each([
    ["a blank", "", "8"],
    ["a word", "完成", "8"],
    ["a ratio and a figure", "86%", "0.86"],
  ])("is not given from %s", (_, before, after) => {
    expect(differenceOf(before, after)).toBeNull();
  });
});

describe("the list of changes", () => {
  const preview = previewOf([
    project({
      cells: [
        typed("H14", { label: "签约\t项目\n数", afterText: "6.50", formula: "F14+1" }),
        cell({ cell: "H15", beforeText: "=A1" }),
      ],
    }),
    project({ form: 1, project: "另一个", cells: [cell({ cell: "H9", form: 1, sheet: "04表" })] }),
  ]);

  test("has one line for each cell with nine fields under a head line", () => {
    const lines = changeList(preview, zhCN, null).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines.map((line) => line.split("\t").length)).toEqual([9, 9, 9, 9]);
  });

  test("keeps what would break its lines or begin a formula out of its fields", () => {
    const [, first, second] = changeList(preview, zhCN, null).split("\n");
    expect(first).toBe("03表\tH14\t招商推介活动\t签约 项目 数\t10\t6.50\t−3.50\t'=F14+1\t不写入");
    expect(second?.split("\t")[4]).toBe("'=A1");
  });

  test("of one project has that project's cells only", () => {
    const lines = changeList(preview, zhCN, 1).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("04表\tH9\t另一个");
  });
});
