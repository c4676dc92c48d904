import { valueNotUnderstood } from "../../../../src/core/checks/catalog/actuals/value-not-understood";
import { unreadableQuantity } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(valueNotUnderstood, {
  passes: [{ name: "everything was read", form: { indicators: [{}] } }],
  flags: [
    {
      name: "two values unread: one finding",
      form: {
        indicators: [
          { target: unreadableQuantity("约等若干3") },
          { actual: unreadableQuantity("见附件1") },
        ],
      },
      findings: [{ messageId: "unread", cells: ["E13", "F14"], says: "2 处" }],
    },
  ],
});
