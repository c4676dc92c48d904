import { dimensionNameMissing } from "../../../../src/core/checks/catalog/structure/dimension-name-missing";
import { testCheck } from "../../../support/test-check";

testCheck(dimensionNameMissing, {
  passes: [
    { name: "every row has a level-1 name", form: { indicators: [{}, {}] } },
    { name: "a form without level-1 names", form: { indicators: [{ dimension: null }] } },
  ],
  flags: [
    {
      name: "one row has none",
      form: { indicators: [{ dimension: null }, {}] },
      findings: [{ messageId: "missing", cells: ["B13"] }],
    },
    {
      name: "two rows have none: one note",
      form: { indicators: [{ dimension: null }, { dimension: null }, {}] },
      findings: [{ messageId: "missing", cells: ["B13", "B14"], says: "2 项" }],
    },
  ],
});
