import { amountUnitDiffers } from "../../../../src/core/checks/catalog/funding/amount-unit-differs";
import { atMost, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const cost = (target: ReturnType<typeof atMost>) => ({
  indicators: [{ name: "项目总成本", target }],
});

testCheck(amountUnitDiffers, {
  passes: [
    { name: "the cost target is the budget", form: cost(atMost(100, "万元")) },
    {
      name: "the form does not say its unit",
      form: { ...cost(atMost(100, "元")), amountUnit: null },
    },
    { name: "next to nothing was spent", form: { funding: [{ actualExpenditure: 0.05 }] } },
  ],
  flags: [
    {
      name: "spending in 元 beside a budget in 万元",
      form: { funding: [{ finalBudget: 120, actualExpenditure: 1_180_000 }] },
      findings: [{ messageId: "spending", cells: ["F6", "E6"], says: "1180000" }],
    },
    {
      name: "the budget in 元 beside spending in 万元, in a part of the funds",
      form: {
        funding: [
          {},
          { kind: "carryover", label: "上年结转", finalBudget: 1_200_000, actualExpenditure: 118 },
        ],
      },
      findings: [{ messageId: "spending", cells: ["F7", "E7"] }],
    },
    {
      name: "the cost target is in 元 by mistake",
      form: cost(atMost(100, "元")),
      findings: [{ messageId: "factor", cells: ["E13", "E6"], level: "warning" }],
    },
    {
      name: "the same amount in another unit",
      form: cost(number(1_000_000, "元")),
      findings: [{ messageId: "otherUnit", cells: ["E13"], level: "note" }],
    },
    {
      name: "hundreds of 亿元 in one form",
      form: { funding: [{ finalBudget: 2_500_000, actualExpenditure: 2_500_000 }] },
      findings: [{ messageId: "huge", cells: ["E6"] }],
    },
  ],
});
