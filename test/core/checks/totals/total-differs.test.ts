import { totalDiffers } from "../../../../src/core/checks/catalog/totals/total-differs";
import { testCheck } from "../../../support/test-check";

const form = (score: number) => ({
  funding: [{ score: 10 }],
  indicators: [{ weight: 90, score: 90 }],
  total: { score },
});

testCheck(totalDiffers, {
  passes: [
    { name: "the scores make the total", form: form(100) },
    {
      name: "a score is missing",
      form: { ...form(50), indicators: [{ weight: 90, score: null }] },
    },
    { name: "no total is typed", form: { ...form(100), total: {} } },
    {
      name: "execution stands among the indicators too",
      form: {
        funding: [{ score: 10 }],
        indicators: [
          { weight: 90, score: 90 },
          { weight: 10, score: 10, category: "budgetExecution" },
        ],
        total: { score: 100 },
      },
    },
  ],
  flags: [
    {
      name: "98 typed and 100 added up",
      form: form(98),
      findings: [
        { messageId: "differs", cells: ["H40", "I6", "H13"], level: "error", says: "相差 2 分" },
      ],
    },
    {
      name: "a part of the form is not there",
      form: { ...form(98), indicators: [{ weight: 50, score: 50 }] },
      findings: [{ messageId: "differs", level: "warning" }],
    },
    {
      name: "rounded to a whole mark",
      form: { ...form(100), indicators: [{ weight: 90, score: 89.6 }] },
      findings: [{ messageId: "rounded", level: "warning" }],
    },
  ],
});
