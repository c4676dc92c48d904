import { sheetProtected } from "../../../../src/core/checks/catalog/structure/sheet-protected";
import { testCheck } from "../../../support/test-check";

testCheck(sheetProtected, {
  passes: [{ name: "an open sheet", form: {} }],
  flags: [
    {
      name: "a protected sheet",
      form: { sheetProtected: true },
      findings: [{ messageId: "locked", level: "note" }],
    },
  ],
});
