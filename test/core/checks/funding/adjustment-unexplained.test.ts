import { adjustmentUnexplained } from "../../../../src/core/checks/catalog/funding/adjustment-unexplained";
import { testCheck } from "../../../support/test-check";

const money = (originalBudget: number | null, finalBudget: number | null) => ({
  funding: [{ originalBudget, finalBudget }],
});

testCheck(adjustmentUnexplained, {
  passes: [
    { name: "no adjustment", form: money(100, 100) },
    { name: "exactly a fifth", form: money(100, 120) },
    { name: "the original budget is blank", form: money(null, 120) },
    {
      name: "the results say that money was added",
      form: { ...money(100, 300), objective: { achieved: "年中追加预算200万元。" } },
    },
    {
      name: "a note of an indicator explains the cut",
      form: { ...money(100, 50), indicators: [{ deviationNote: "年中压减预算，相应减少活动。" }] },
    },
    {
      name: "a note beside the money",
      form: { funding: [{ originalBudget: 100, finalBudget: 300, deviationNote: "上级资金。" }] },
    },
    {
      name: "the difference is carried over from last year",
      form: {
        funding: [
          { originalBudget: 100, finalBudget: 150 },
          { kind: "carryover", label: "上年结转资金", originalBudget: null, finalBudget: 50 },
        ],
      },
    },
  ],
  flags: [
    {
      name: "more than a fifth added",
      form: money(100, 121),
      findings: [{ messageId: "unexplained", cells: ["E6", "D6"], level: "warning", says: "+21%" }],
    },
    {
      name: "half taken away",
      form: money(100, 50),
      findings: [{ messageId: "unexplained", says: "-50%" }],
    },
    {
      name: "the policy draws its own line",
      form: money(100, 108),
      policy: { checks: { SE215: { limit: 0.05 } } },
      findings: [{ messageId: "unexplained", says: "超过 5%" }],
    },
    {
      name: "nothing planned at the beginning",
      form: money(0, 80),
      findings: [{ messageId: "fromZero", cells: ["E6"], level: "note" }],
    },
  ],
});
