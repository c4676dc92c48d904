import { targetWithoutUnit } from "../../../../src/core/checks/catalog/targets/target-without-unit";
import { atLeast, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(targetWithoutUnit, {
  passes: [
    { name: "a unit is given", form: { indicators: [{}] } },
    {
      name: "the unit stands in the name",
      form: { indicators: [{ name: "购置数量（台）", target: number(5) }] },
    },
  ],
  flags: [
    {
      name: "two bare numbers: one note",
      form: { indicators: [{ target: number(5) }, { target: atLeast(6) }] },
      findings: [{ messageId: "noUnit", cells: ["E13", "E14"], says: "2 项" }],
    },
  ],
});
