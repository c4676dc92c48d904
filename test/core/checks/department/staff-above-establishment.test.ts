import { staffAboveEstablishment } from "../../../../src/core/checks/catalog/department/staff-above-establishment";
import { figureSheet } from "../../../support/figure-sheet";
import { testCheck } from "../../../support/test-check";

const staff = (establishment: string, present: string) => ({
  部门基本情况: figureSheet([
    "部门基本情况",
    `编制人数 | ${establishment} | 年末实有人数 | ${present}`,
  ]),
});

testCheck(staffAboveEstablishment, {
  passes: [
    { name: "as many as there are posts", otherSheets: staff("21", "21") },
    { name: "fewer, with the unit behind", otherSheets: staff("21人", "19人") },
    { name: "not stated", otherSheets: staff("21", "") },
    { name: "no such sheet" },
  ],
  flags: [
    {
      name: "more than there are posts",
      otherSheets: staff("21", "24"),
      findings: [{ messageId: "above", cells: ["D2"], says: "超出 3 人" }],
    },
  ],
});
