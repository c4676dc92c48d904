import { executionRateWrong } from "../../../../src/core/checks/catalog/funding/execution-rate-wrong";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(executionRateWrong, {
  passes: [
    {
      name: "the rate agrees",
      form: { funding: [{ actualExpenditure: 86.05, executionRate: 0.8605 }] },
    },
    {
      name: "a rate shown in whole percents",
      form: {
        funding: [{ actualExpenditure: 86.2, executionRate: read(0.86, "H6", { text: "86%" }) }],
      },
    },
    {
      name: "the last place is off by one",
      form: {
        funding: [
          { actualExpenditure: 86.183, executionRate: read(0.8619, "H6", { text: "86.19%" }) },
        ],
      },
    },
    {
      name: "the rate is of the original budget: another check",
      form: { funding: [{ originalBudget: 50, actualExpenditure: 40, executionRate: 0.8 }] },
    },
    {
      name: "a doubtful rate is not judged",
      form: { funding: [{ executionRate: read(0.5, "H6", { problem: "不确定" }) }] },
    },
  ],
  flags: [
    {
      name: "100% stated and 80.45% computed",
      form: { funding: [{ actualExpenditure: 80.45, executionRate: 1 }] },
      findings: [{ messageId: "wrong", cells: ["H6", "F6", "E6"], says: "80.45%" }],
    },
    {
      name: "a part's rate, stated as text",
      form: {
        funding: [
          {},
          {
            kind: "currentAppropriation",
            label: "财政拨款",
            actualExpenditure: 50,
            executionRate: read(0.6, "H7", {
              text: "60%",
              source: {
                row: 7,
                column: 8,
                value: "60%",
                text: "60%",
                error: null,
                formula: null,
                numberFormat: "General",
              },
            }),
          },
        ],
      },
      findings: [{ messageId: "wrong", cells: ["H7"] }],
    },
  ],
});
