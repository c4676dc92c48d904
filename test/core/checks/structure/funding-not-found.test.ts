import { fundingNotFound } from "../../../../src/core/checks/catalog/structure/funding-not-found";
import { testCheck } from "../../../support/test-check";

testCheck(fundingNotFound, {
  passes: [
    { name: "a form with a funding row", form: {} },
    {
      name: "an indicator list need not state money",
      form: { kind: "indicatorList", funding: [] },
    },
  ],
  flags: [
    {
      name: "a project form without money",
      form: { funding: [] },
      findings: [{ messageId: "none", level: "note" }],
    },
  ],
});
