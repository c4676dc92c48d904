import { monthNotStated } from "../../../../src/core/checks/catalog/monitoring/month-not-stated";
import { monitoringForm } from "../../../support/monitoring-form";
import { testCheck } from "../../../support/test-check";

testCheck(monthNotStated, {
  passes: [
    { name: "stated", form: monitoringForm() },
    { name: "a form of the year's end", form: {} },
  ],
  flags: [
    {
      name: "not stated",
      form: monitoringForm({ month: null }),
      findings: [{ messageId: "notStated", cells: ["A1"], level: "note" }],
    },
  ],
});
