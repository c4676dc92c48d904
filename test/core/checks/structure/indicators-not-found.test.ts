import { indicatorsNotFound } from "../../../../src/core/checks/catalog/structure/indicators-not-found";
import { testCheck } from "../../../support/test-check";

testCheck(indicatorsNotFound, {
  passes: [{ name: "a form with an indicator", form: { indicators: [{}] } }],
  flags: [
    {
      name: "a form without indicators",
      form: {},
      findings: [{ messageId: "none", cells: ["A1"], level: "error" }],
    },
  ],
});
