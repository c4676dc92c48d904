import { pairNotComparable } from "../../../../src/core/checks/catalog/actuals/pair-not-comparable";
import { atLeast, atMost, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(pairNotComparable, {
  passes: [
    {
      name: "a bare actual takes the target's unit",
      form: { indicators: [{ target: atLeast(50, "册"), actual: number(60) }] },
    },
    {
      name: "other units are another check",
      form: { indicators: [{ target: atLeast(30, "吨"), actual: number(32, "米") }] },
    },
  ],
  flags: [
    {
      name: "0.79 beside 8000元/公里",
      form: { indicators: [{ target: atMost(8000, "元/公里"), actual: number(0.79) }] },
      findings: [{ messageId: "unclear", cells: ["F13"], level: "note", says: "没有写单位" }],
    },
    {
      name: "a bound on the wrong side, in two rows told once",
      form: {
        indicators: [
          { target: atLeast(90, "%"), actual: atMost(80, "%") },
          { target: atLeast(90, "%"), actual: atMost(80, "%") },
        ],
      },
      findings: [{ messageId: "unclear", cells: ["F13", "F14"], says: "2 项指标" }],
    },
  ],
});
