import { weightConcentrated } from "../../../../src/core/checks/catalog/weights/weight-concentrated";
import { NOT_THERE } from "../../../../src/core/model/read";
import { policyById } from "../../../../src/core/policy/policies";
import { testCheck } from "../../../support/test-check";

testCheck(weightConcentrated, {
  passes: [
    {
      name: "30 of 100: the whole 效益 dimension of the ministry's form",
      form: { indicators: [{ weight: 30 }] },
    },
  ],
  flags: [
    {
      name: "40 of 100 in one indicator",
      form: { indicators: [{ weight: 40 }] },
      findings: [{ messageId: "concentrated", cells: ["G13"] }],
    },
    {
      name: "40 of 100 where a region gives 产出 and 效益 40 each: one indicator is a whole dimension",
      form: { indicators: [{ weight: 40 }] },
      policy: policyById("hubei-20-40-40") ?? {},
      findings: [{ messageId: "concentrated", cells: ["G13"] }],
    },
    {
      name: "no weight column: the score shows it",
      form: { indicators: [{ weight: NOT_THERE, score: 40 }] },
      findings: [{ messageId: "concentrated", cells: ["H13"] }],
    },
    {
      name: "the policy sets the limit",
      form: { indicators: [{ weight: 25 }] },
      policy: { checks: { SE306: { limit: 0.2 } } },
      findings: [{ messageId: "concentrated" }],
    },
  ],
});
