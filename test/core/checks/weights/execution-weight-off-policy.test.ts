import { executionWeightOffPolicy } from "../../../../src/core/checks/catalog/weights/execution-weight-off-policy";
import { testCheck } from "../../../support/test-check";

testCheck(executionWeightOffPolicy, {
  passes: [
    { name: "10 as the policy says", form: {} },
    {
      name: "department forms set their own",
      form: { kind: "department", funding: [{ weight: 5 }] },
    },
    { name: "no weight beside the money", form: { funding: [{ weight: null }] } },
  ],
  flags: [
    {
      name: "9 instead of 10",
      form: { funding: [{ weight: 9 }] },
      findings: [{ messageId: "offPolicy", cells: ["G6", "I6"], says: "9 分" }],
    },
  ],
});
