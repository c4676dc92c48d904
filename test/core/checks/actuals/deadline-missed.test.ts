import { deadlineMissed } from "../../../../src/core/checks/catalog/actuals/deadline-missed";
import { defaultPolicy } from "../../../../src/core/policy/policies";
import { date, by } from "../../../support/form-builder";
import { withPolicy } from "../../../support/policy-builder";
import { testCheck } from "../../../support/test-check";

testCheck(deadlineMissed, {
  passes: [
    {
      name: "in time",
      form: { indicators: [{ target: by("2023-10-31"), actual: date("2023-10-30"), score: 10 }] },
    },
    {
      name: "late and marked down",
      form: { indicators: [{ target: by("2023-10-31"), actual: date("2023-11-30"), score: 7 }] },
    },
  ],
  flags: [
    {
      name: "late with full marks",
      form: { indicators: [{ target: by("2023-10-31"), actual: date("2023-11-30"), score: 10 }] },
      findings: [{ messageId: "fullScore", cells: ["F13", "E13", "H13"], level: "error" }],
    },
    {
      name: "a rule-set that gives nothing for being late",
      form: { indicators: [{ target: by("2023-10-31"), actual: date("2023-11-30"), score: 10 }] },
      policy: withPolicy(defaultPolicy, { "quantitative.late": "zero" }),
      findings: [{ messageId: "fullScore", cells: ["F13"] }],
    },
    {
      name: "late and not yet scored",
      form: { indicators: [{ target: by("2023-10-31"), actual: date("2023-11-30") }] },
      findings: [{ messageId: "late", level: "warning" }],
    },
  ],
});
