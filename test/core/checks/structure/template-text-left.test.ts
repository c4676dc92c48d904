import { templateTextLeft } from "../../../../src/core/checks/catalog/structure/template-text-left";
import { placeholder } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(templateTextLeft, {
  passes: [
    { name: "a filled row", form: { indicators: [{}] } },
    {
      name: "a product named with letters",
      form: { indicators: [{ name: "XX-7型设备采购数量" }] },
    },
  ],
  flags: [
    {
      name: "stars in the name",
      form: { indicators: [{ name: "农村低保发放人数(≥**人)" }] },
      findings: [{ messageId: "left", cells: ["D13"] }],
    },
    {
      name: "a target that is template text",
      form: { indicators: [{ target: placeholder("……") }] },
      findings: [{ messageId: "left", cells: ["E13"] }],
    },
    {
      name: "two places: one finding",
      form: { indicators: [{ name: "XX个项目" }, { name: "培训___人" }] },
      findings: [{ messageId: "left", cells: ["D13", "D14"], says: "2 处" }],
    },
    {
      name: "a hint in the note",
      form: { indicators: [{ deviationNote: "（100字以内）" }] },
      findings: [{ messageId: "left", cells: ["I13"] }],
    },
  ],
});
