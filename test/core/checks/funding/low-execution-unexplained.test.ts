import { lowExecutionUnexplained } from "../../../../src/core/checks/catalog/funding/low-execution-unexplained";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(lowExecutionUnexplained, {
  passes: [
    { name: "the rate is high enough", form: { funding: [{ actualExpenditure: 95 }] } },
    {
      name: "a note speaks about the money",
      form: {
        funding: [{ actualExpenditure: 50 }],
        indicators: [{ deviationNote: "一场活动取消，相应支出未发生" }],
      },
    },
    {
      name: "the row has a note of its own",
      form: { funding: [{ actualExpenditure: 50, deviationNote: read("招标节约", "I7") }] },
    },
  ],
  flags: [
    {
      name: "half spent and not a word",
      form: { funding: [{ actualExpenditure: 50 }] },
      findings: [{ messageId: "unexplained", cells: ["H6", "F6"], says: "50%，低于 90%" }],
    },
    {
      name: "the policy sets the limit",
      policy: { checks: { SE214: { limit: 0.99 } } },
      form: { funding: [{ actualExpenditure: 95 }] },
      findings: [{ messageId: "unexplained", says: "低于 99%" }],
    },
  ],
});
