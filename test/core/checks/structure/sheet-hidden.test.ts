import { sheetHidden } from "../../../../src/core/checks/catalog/structure/sheet-hidden";
import { testCheck } from "../../../support/test-check";

testCheck(sheetHidden, {
  passes: [{ name: "a visible sheet", form: {} }],
  flags: [
    {
      name: "a hidden sheet",
      form: { sheetVisibility: "hidden" },
      findings: [{ messageId: "hidden", cells: ["A1"], level: "note" }],
    },
    {
      name: "a very hidden sheet",
      form: { sheetVisibility: "veryHidden" },
      findings: [{ messageId: "hidden" }],
    },
  ],
});
