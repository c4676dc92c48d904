import { satisfactionWithoutSample } from "../../../../src/core/checks/catalog/actuals/satisfaction-without-sample";
import { atLeast, number, type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const served = (options: IndicatorOptions): IndicatorOptions => ({
  name: "企业满意度",
  dimension: "satisfaction",
  category: "beneficiarySatisfaction",
  target: atLeast(90, "%"),
  actual: number(100, "%"),
  ...options,
});

testCheck(satisfactionWithoutSample, {
  passes: [
    { name: "a rate of its own", form: { indicators: [served({ actual: number(96, "%") })] } },
    {
      name: "a survey in the note",
      form: { indicators: [served({ deviationNote: "发放问卷120份。" })] },
    },
    {
      name: "the number asked in the standard",
      form: { indicators: [served({ standard: "回访50户" })] },
    },
    {
      name: "the survey stands in the results",
      form: {
        objective: { achieved: "企业满意度经抽样调查为100%。" },
        indicators: [served({})],
      },
    },
    {
      name: "a rate that is no satisfaction",
      form: { indicators: [{ actual: number(100, "%") }] },
    },
  ],
  flags: [
    {
      name: "everybody is satisfied",
      form: { indicators: [served({})] },
      findings: [{ messageId: "full", cells: ["F13"], level: "warning", says: "100%" }],
    },
    {
      name: "exactly the target, in two rows said once",
      form: {
        indicators: [served({ actual: number(90, "%") }), served({ actual: number(90, "%") })],
      },
      findings: [{ messageId: "same", cells: ["F13", "F14"] }],
    },
  ],
});
