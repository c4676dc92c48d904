import { scoreConvertedTwice } from "../../../../src/core/checks/catalog/scores/score-converted-twice";
import { testCheck } from "../../../support/test-check";

const rows = (...all: (readonly [number, number])[]) => ({
  indicators: all.map(([weight, score]) => ({ weight, score })),
});

testCheck(scoreConvertedTwice, {
  passes: [
    { name: "scores out of the weight", form: rows([25, 25], [30, 28], [10, 9]) },
    { name: "too few rows to tell", form: rows([25, 6.25], [30, 9]) },
    { name: "one row does not fit", form: rows([25, 6.25], [30, 9], [10, 10]) },
  ],
  flags: [
    {
      name: "25 of 25 weighted once more is 6.25",
      form: rows([25, 6.25], [30, 9], [10, 1]),
      findings: [{ messageId: "twice", cells: ["H13", "H14", "H15"], says: "16.25 分" }],
    },
  ],
});
