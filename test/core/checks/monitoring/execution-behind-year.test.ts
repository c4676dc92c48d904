import { executionBehindYear } from "../../../../src/core/checks/catalog/monitoring/execution-behind-year";
import { monitoringForm } from "../../../support/monitoring-form";
import { testCheck } from "../../../support/test-check";

const spent = (actualExpenditure: number | null) => [{ actualExpenditure }];

testCheck(executionBehindYear, {
  passes: [
    { name: "as far as the year", form: monitoringForm({ funding: spent(58) }) },
    { name: "nothing stated", form: monitoringForm({ funding: spent(null) }) },
    { name: "no funds on the form", form: monitoringForm({ funding: [] }) },
    {
      name: "expected to be spent",
      form: monitoringForm({ funding: spent(58), forecastExpenditure: 98 }),
    },
    { name: "a form of the year's end", form: { funding: spent(10) } },
  ],
  flags: [
    {
      name: "far behind the year",
      form: monitoringForm({ funding: spent(20) }),
      findings: [{ messageId: "behind", cells: ["F6", "H6"], says: "落后 38.3 个百分点" }],
    },
    {
      name: "expected to be left over",
      form: monitoringForm({ funding: spent(58), forecastExpenditure: 70 }),
      findings: [{ messageId: "forecast", cells: ["G6"], says: "预计全年执行率为 70%" }],
    },
  ],
});
