import { evidenceMissing } from "../../../../src/core/checks/catalog/notes/evidence-missing";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

const form = { indicators: [{ deviationNote: NOT_THERE }, { deviationNote: NOT_THERE }] };

testCheck(evidenceMissing, {
  passes: [
    { name: "the form has no such column", form },
    {
      name: "one row names its evidence",
      form,
      otherSheets: { 项目1: { I12: "佐证材料", I14: "验收报告" } },
    },
    {
      name: "nothing is filled in yet",
      form: { indicators: [{ actual: null }] },
      otherSheets: { 项目1: { I12: "佐证材料" } },
    },
  ],
  flags: [
    {
      name: "not one row names its evidence",
      form,
      otherSheets: { 项目1: { I12: "佐证\n材料（名称）" } },
      findings: [{ messageId: "blank", cells: ["I13", "I14"], level: "warning", says: "2 行" }],
    },
  ],
});
