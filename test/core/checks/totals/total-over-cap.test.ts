import { totalOverCap } from "../../../../src/core/checks/catalog/totals/total-over-cap";
import { defaultPolicy } from "../../../../src/core/policy/policies";
import { testCheck } from "../../../support/test-check";

const capped = {
  execution: {
    ...defaultPolicy.execution,
    totalCaps: {
      value: [
        { rateBelow: 0.8, totalAtMost: 89 },
        { rateBelow: 0.7, totalAtMost: 79 },
      ],
      clause: null,
    },
  },
};

testCheck(totalOverCap, {
  passes: [
    {
      name: "the policy has no caps",
      form: { funding: [{ actualExpenditure: 55 }], total: { score: 95 } },
    },
    {
      name: "below the cap",
      form: { funding: [{ actualExpenditure: 65 }], total: { score: 79 } },
      policy: capped,
    },
    { name: "the rate is high", form: { total: { score: 95 } }, policy: capped },
  ],
  flags: [
    {
      name: "above the cap for its rate",
      form: { funding: [{ actualExpenditure: 65 }], total: { score: 95 } },
      policy: capped,
      findings: [{ messageId: "over", cells: ["H40", "H6"], says: "不超过 79 分" }],
    },
  ],
});
