import { errorValue } from "../../../../src/core/checks/catalog/structure/error-value";
import { testCheck } from "../../../support/test-check";

testCheck(errorValue, {
  passes: [{ name: "no error cell", form: {} }],
  flags: [
    {
      name: "a division by zero",
      form: { errorCells: [{ cell: "H6", error: "#DIV/0!" }] },
      findings: [{ messageId: "error", cells: ["H6"], says: "除以了零" }],
    },
    {
      name: "an error we have no words for",
      form: { errorCells: [{ cell: "H6", error: "#SPILL!" }] },
      findings: [{ messageId: "error", says: "没有算出结果" }],
    },
  ],
});
