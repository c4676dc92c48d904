import { objectiveIsAmount } from "../../../../src/core/checks/catalog/targets/objective-is-amount";
import { testCheck } from "../../../support/test-check";

testCheck(objectiveIsAmount, {
  passes: [
    { name: "words with a figure", form: { objective: { expected: "投入43.2万元完成改造" } } },
  ],
  flags: [
    {
      name: "an amount",
      form: { objective: { expected: "43.2万元" } },
      findings: [{ messageId: "figure", cells: ["B11"] }],
    },
    {
      name: "a bare number",
      form: { objective: { achieved: "43.2" } },
      findings: [{ messageId: "figure", cells: ["G11"] }],
    },
  ],
});
