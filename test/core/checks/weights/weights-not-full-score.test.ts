import { weightsNotFullScore } from "../../../../src/core/checks/catalog/weights/weights-not-full-score";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const weights = (...all: number[]) => ({ indicators: all.map((weight) => ({ weight })) });

testCheck(weightsNotFullScore, {
  passes: [
    { name: "90 and execution 10", form: weights(50, 40) },
    {
      name: "shares of one",
      form: { funding: [], indicators: [{ weight: 0.6 }, { weight: 0.4 }] },
    },
    {
      name: "the budget stage: 90 without execution",
      form: { funding: [], indicators: [{ weight: 90 }] },
    },
    {
      name: "a merged weight cell counts once",
      form: { indicators: [{ weight: 90 }, { weight: read(90, "G13") }] },
    },
    {
      name: "a blank weight is another check",
      form: { indicators: [{ weight: 50 }, { weight: null }] },
    },
    {
      name: "a template row holds the missing points",
      form: {
        ...weights(50, 35),
        skippedRows: [
          {
            row: 20,
            reason: "template",
            cells: [{ cell: "D20", text: "指标1" }],
            weight: read(5, "G20"),
          },
        ],
      },
    },
    {
      name: "execution stands among the indicators too",
      form: { indicators: [{ weight: 90 }, { weight: 10, category: "budgetExecution" }] },
    },
  ],
  flags: [
    {
      name: "95 instead of 100",
      form: weights(50, 35),
      findings: [
        {
          messageId: "withExecution",
          cells: ["G13", "G14", "G6"],
          level: "error",
          says: "合计 95 分",
        },
      ],
    },
    {
      name: "100 and execution 10 on top",
      form: weights(60, 40),
      findings: [{ messageId: "withExecution", says: "合计 110 分" }],
    },
    {
      name: "a project form without its money is a part of one",
      form: { funding: [], indicators: [{ weight: 55 }] },
      findings: [{ messageId: "indicatorsOnly", level: "warning" }],
    },
    {
      name: "without a total row less than 100 is open",
      form: { funding: [], indicators: [{ weight: 50 }], total: { row: null } },
      findings: [{ messageId: "indicatorsOnly", level: "warning" }],
    },
  ],
});
