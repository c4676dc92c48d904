import { deviationUnexplained } from "../../../../src/core/checks/catalog/monitoring/deviation-unexplained";
import { NOT_THERE } from "../../../../src/core/model/read";
import { atLeast, number, type Given } from "../../../support/form-builder";
import { monitoringForm } from "../../../support/monitoring-form";
import { testCheck } from "../../../support/test-check";

const expecting = (forecast: number, deviationNote: Given<string>) =>
  monitoringForm({
    rows: [
      {
        target: atLeast(100, "个"),
        actual: number(60, "个"),
        forecast: number(forecast, "个"),
        deviationNote,
      },
    ],
  });

testCheck(deviationUnexplained, {
  passes: [
    { name: "explained", form: expecting(80, "三季度才签合同，四季度加派人员。") },
    { name: "expected to be done", form: expecting(100, null) },
    { name: "the form has no such column", form: expecting(80, NOT_THERE) },
  ],
  flags: [
    {
      name: "not explained",
      form: expecting(80, "无"),
      findings: [{ messageId: "unexplained", cells: ["I13"] }],
    },
  ],
});
