import { findFigure } from "../../../scoring/department-figures";
import { defineWorkbookCheck } from "../../define-check";

export const staffAboveEstablishment = defineWorkbookCheck({
  meta: {
    id: "SE753",
    name: "staff-above-establishment",
    level: "warning",
    kind: "review",
    group: "department",
    title: "实有人数超过编制数",
    why: "在职人员控制是部门整体评价常看的一项；超编要说明，写错要更正。",
    howToFix: "核对编制数和实有人数的口径；确实超编的，说明原因。",
    clause: null,
    defects: ["D82"],
    messages: {
      above:
        "实有 {staff} 人，编制 {establishment} 人，超出 {over} 人。请核对口径，确实超编的说明原因。",
    },
  },
  *run({ workbook }) {
    const tables = workbook.departmentFigures ?? [];
    const staff = findFigure(tables, "staff");
    const establishment = findFigure(tables, "establishment");
    if (staff === null || establishment === null || staff.value <= establishment.value) return;
    const args = {
      staff: staff.value,
      establishment: establishment.value,
      over: staff.value - establishment.value,
    };
    const at = [staff.figure.thisYear];
    yield { messageId: "above", args, at, sheet: staff.sheet, form: null, part: "实有人数" };
  },
});
