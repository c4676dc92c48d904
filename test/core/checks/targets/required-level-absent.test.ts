import { requiredLevelAbsent } from "../../../../src/core/checks/catalog/targets/required-level-absent";
import { testCheck } from "../../../support/test-check";

const output = { category: "quantity" } as const;
const quality = { category: "quality" } as const;
const outcome = { dimension: "outcome", category: "socialOutcome" } as const;
const served = { dimension: "satisfaction", category: "beneficiarySatisfaction" } as const;

testCheck(requiredLevelAbsent, {
  passes: [
    { name: "every level is there", form: { indicators: [output, outcome, served] } },
    {
      name: "a department has a scheme of its own",
      form: { kind: "department", indicators: [output] },
    },
    { name: "a part of a form", form: { indicators: [output], total: { row: null } } },
    {
      name: "levels nobody can place",
      form: { indicators: [output, { dimension: "management", category: null }] },
    },
  ],
  flags: [
    {
      name: "no benefit at all",
      form: { indicators: [output, served] },
      findings: [{ messageId: "outcome", cells: ["B13"], level: "warning" }],
    },
    {
      name: "no output at all",
      form: { indicators: [outcome, served] },
      findings: [{ messageId: "output", level: "warning" }],
    },
    {
      name: "nobody was asked, and a building without quality",
      form: { projectName: "校舍维修工程", indicators: [output, outcome] },
      findings: [
        { messageId: "satisfaction", level: "note" },
        { messageId: "quality", level: "note" },
      ],
    },
    {
      name: "a building with quality, without satisfaction",
      form: { projectName: "校舍维修工程", indicators: [output, quality, outcome] },
      findings: [{ messageId: "satisfaction", says: "效益指标" }],
    },
  ],
});
