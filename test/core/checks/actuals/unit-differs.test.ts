import { unitDiffers } from "../../../../src/core/checks/catalog/actuals/unit-differs";
import { atLeast, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(unitDiffers, {
  passes: [
    {
      name: "the same unit",
      form: { indicators: [{ target: atLeast(50, "米"), actual: number(60, "米") }] },
    },
    {
      name: "units of one kind",
      form: { indicators: [{ target: atLeast(1, "公里"), actual: number(1200, "米") }] },
    },
    {
      name: "no unit in the actual",
      form: { indicators: [{ target: atLeast(50, "册"), actual: number(60) }] },
    },
  ],
  flags: [
    {
      name: "metres for tons",
      form: { indicators: [{ target: atLeast(30, "吨"), actual: number(32, "米") }] },
      findings: [{ messageId: "differs", cells: ["F13", "E13"], level: "error" }],
    },
  ],
});
