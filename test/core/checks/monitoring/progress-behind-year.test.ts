import { progressBehindYear } from "../../../../src/core/checks/catalog/monitoring/progress-behind-year";
import { atLeast, atMost, number } from "../../../support/form-builder";
import { monitoringForm } from "../../../support/monitoring-form";
import { testCheck } from "../../../support/test-check";

const rows = (target: number, actual: number, unit = "个") => [
  { target: atLeast(target, unit), actual: number(actual, unit) },
];

testCheck(progressBehindYear, {
  passes: [
    { name: "seven twelfths by July", form: monitoringForm({ rows: rows(120, 70) }) },
    { name: "a little behind", form: monitoringForm({ rows: rows(100, 50) }) },
    { name: "a rate does not add up", form: monitoringForm({ rows: rows(95, 10, "%") }) },
    { name: "one task is done or not", form: monitoringForm({ rows: rows(1, 0) }) },
    {
      name: "a ceiling is better when low",
      form: monitoringForm({ rows: [{ target: atMost(100, "万元"), actual: number(3, "万元") }] }),
    },
    { name: "the month is not stated", form: monitoringForm({ month: null, rows: rows(100, 1) }) },
    { name: "a form of the year's end", form: { indicators: rows(100, 10) } },
    {
      name: "what is expected to fail is reported elsewhere",
      form: monitoringForm({ rows: [{ ...rows(100, 10)[0], forecast: number(50, "个") }] }),
    },
  ],
  flags: [
    {
      name: "clearly behind",
      form: monitoringForm({ rows: rows(100, 40) }),
      findings: [
        { messageId: "behind", cells: ["F13"], level: "warning", says: "落后 18.3 个百分点" },
      ],
    },
    {
      name: "behind, though expected to be done",
      form: monitoringForm({ rows: [{ ...rows(100, 40)[0], forecast: number(100, "个") }] }),
      findings: [{ messageId: "expected", cells: ["F13"], level: "note", says: "40%" }],
    },
  ],
});
