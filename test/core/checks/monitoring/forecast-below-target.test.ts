import { forecastBelowTarget } from "../../../../src/core/checks/catalog/monitoring/forecast-below-target";
import { atLeast, atMost, number } from "../../../support/form-builder";
import { monitoringForm } from "../../../support/monitoring-form";
import { testCheck } from "../../../support/test-check";

const floor = { target: atLeast(100, "个"), actual: number(60, "个") };
const ceiling = (actual: number, unit = "万元") => ({
  target: atMost(30, unit),
  actual: number(actual, unit),
});

testCheck(forecastBelowTarget, {
  passes: [
    {
      name: "expected to be kept",
      form: monitoringForm({ rows: [{ ...floor, forecast: number(100, "个") }] }),
    },
    { name: "nothing is expected", form: monitoringForm({ rows: [floor] }) },
    { name: "a ceiling still kept", form: monitoringForm({ rows: [ceiling(29)] }) },
    { name: "a rate may still come down", form: monitoringForm({ rows: [ceiling(40, "%")] }) },
  ],
  flags: [
    {
      name: "expected to fall short",
      form: monitoringForm({ rows: [{ ...floor, forecast: number(80, "个") }] }),
      findings: [{ messageId: "below", cells: ["H13", "E13"], says: "预计全年完成“80个”" }],
    },
    {
      name: "a ceiling expected to be passed",
      form: monitoringForm({ rows: [{ ...ceiling(20), forecast: number(40, "万元") }] }),
      findings: [{ messageId: "above", cells: ["H13", "E13"], says: "超过指标值“≤30万元”" }],
    },
    {
      name: "a ceiling passed already",
      form: monitoringForm({ rows: [ceiling(31)] }),
      findings: [{ messageId: "passed", cells: ["F13"], says: "到 7 月底已为“31万元”" }],
    },
    {
      name: "in a month nobody states",
      form: monitoringForm({ month: null, rows: [ceiling(31)] }),
      findings: [{ messageId: "passed", says: "到监控时" }],
    },
  ],
});
