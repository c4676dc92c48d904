import { actualsAllEqualTargets } from "../../../../src/core/checks/catalog/actuals/actuals-all-equal-targets";
import {
  atLeast,
  atMost,
  equalTo,
  number,
  type IndicatorOptions,
} from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const rows = (count: number, row: IndicatorOptions) => Array.from({ length: count }, () => row);
const equal = (count: number) =>
  rows(count, { target: atLeast(50, "米"), actual: number(50, "米") });
const whole = (count: number) =>
  rows(count, { target: equalTo(100, "%"), actual: number(100, "%") });

testCheck(actualsAllEqualTargets, {
  passes: [
    {
      name: "one row differs",
      form: { indicators: [...equal(4), { target: atLeast(50, "米"), actual: number(51, "米") }] },
    },
    { name: "too few rows", form: { indicators: equal(4) } },
    { name: "mostly 100%", form: { indicators: [...equal(2), ...whole(4)] } },
  ],
  flags: [
    {
      name: "five rows of five",
      form: { indicators: equal(5) },
      findings: [{ messageId: "allEqual", cells: ["F13", "F14"], says: "5 项" }],
    },
    {
      name: "a target of none, and none",
      form: {
        indicators: [...equal(4), { target: atMost(0, "起"), actual: number(0, "起") }],
      },
      findings: [{ messageId: "allEqual", says: "5 项" }],
    },
    {
      name: "the policy sets the limit",
      form: { indicators: equal(3) },
      policy: { checks: { SE504: { limit: 3 } } },
      findings: [{ messageId: "allEqual" }],
    },
  ],
});
