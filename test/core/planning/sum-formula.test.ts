import { sumFormula } from "../../../src/core/planning/sum-formula";
import { sheet } from "../../support/sheet-builder";

describe("the sum of cells as a formula", () => {
  const filled = sheet([[1], [2], ["备注"], [4]], { at: "H13" });
  test.each([
    { name: "one cell", cells: ["H13"], formula: "SUM(H13)" },
    { name: "cells below one another are a range", cells: ["H13", "H14"], formula: "SUM(H13:H14)" },
    { name: "another column starts anew", cells: ["I6", "H13", "H14"], formula: "SUM(I6,H13:H14)" },
    {
      name: "a filled cell between is not swallowed",
      cells: ["H14", "H16"],
      formula: "SUM(H14,H16)",
    },
    { name: "blank rows between are bridged", cells: ["H16", "H19"], formula: "SUM(H16:H19)" },
    { name: "a cell further up starts anew", cells: ["H16", "H13"], formula: "SUM(H16,H13)" },
  ])("$name", ({ cells, formula }) => {
    expect(sumFormula(filled, cells)).toBe(formula);
  });
});
