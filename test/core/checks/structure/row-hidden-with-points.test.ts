import { rowHiddenWithPoints } from "../../../../src/core/checks/catalog/structure/row-hidden-with-points";
import { testCheck } from "../../../support/test-check";

testCheck(rowHiddenWithPoints, {
  passes: [
    {
      name: "a hidden row without points",
      form: { hiddenRows: [13], indicators: [{ weight: 0 }] },
    },
    { name: "a visible row with points", form: { hiddenRows: [14], indicators: [{}] } },
  ],
  flags: [
    {
      name: "a hidden row with points",
      form: { hiddenRows: [13], indicators: [{ weight: 5 }] },
      findings: [{ messageId: "hidden", cells: ["G13"] }],
    },
  ],
});
