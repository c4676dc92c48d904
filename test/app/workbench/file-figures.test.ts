import { figuresOf } from "../../../src/app/workbench/file-figures";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { department } from "../../support/department-workbook";

const scores = [10, 50, 30, 10, 100] as const;

describe("the figures of a file", () => {
  test("of a total that was worked out need no caveat", () => {
    const figures = figuresOf(evaluateWorkbook(department({ name: "甲", scores })));
    expect(figures).toMatchObject({ score: 100, rating: "优" });
    expect(figures).not.toHaveProperty("caveat");
  });

  test("of a total that was only typed say so", () => {
    const typed = department({ name: "甲", scores, actual: "另行统计" });
    expect(figuresOf(evaluateWorkbook(typed))).toMatchObject({
      score: 100,
      rating: "优",
      caveat: "unverified",
    });
  });
});
