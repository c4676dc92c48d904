import { weightTotalDiffers } from "../../../../src/core/checks/catalog/totals/weight-total-differs";
import { testCheck } from "../../../support/test-check";

testCheck(weightTotalDiffers, {
  passes: [
    { name: "100", form: {} },
    { name: "shares make 1", form: { total: { weight: 1 } } },
    {
      name: "90 for the indicators, execution above",
      form: { indicators: [{ weight: 90 }], total: { weight: 90 } },
    },
    { name: "blank", form: { total: { weight: null } } },
  ],
  flags: [
    {
      name: "95",
      form: { total: { weight: 95 } },
      findings: [{ messageId: "differs", cells: ["G40"], says: "95 分" }],
    },
  ],
});
