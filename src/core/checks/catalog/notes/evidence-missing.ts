import { formatAddress } from "../../../model/address";
import { defineCheck } from "../../define-check";
import { isBlank } from "../../../model/read";
import { extraColumn, sheetCell } from "../../sheet-texts";

const EVIDENCE_HEADER =
  /^(佐证|证明|支撑|印证)(材料|资料|文件|依据)?(名称|清单|目录|说明)?$|^附件(名称|清单)?$/;

/** The form asks for evidence of each indicator, and not one row gives any. */
export const evidenceMissing = defineCheck({
  meta: {
    id: "SE544",
    name: "evidence-missing",
    level: "warning",
    group: "notes",
    title: "佐证材料栏全部空白",
    why: "完成值要有依据；没有佐证材料的指标，复核时可能不予计分。",
    howToFix: "逐项写明佐证材料名称，如验收报告、发放台账、调查问卷。",
    clause: null,
    defects: ["D83"],
    missingData: true,
    messages: {
      blank: "“{header}”栏 {count} 行全部空白，已填写的完成值没有依据。请逐项写明佐证材料名称。",
    },
  },
  *run({ form, workbook }) {
    const rows = form.indicators.filter(({ actual }) => actual.cell !== null && !isBlank(actual));
    if (rows.length === 0) return;
    const column = extraColumn(workbook, form, EVIDENCE_HEADER);
    if (column === null) return;
    const cells = form.indicators.map(({ row }) => ({ row, column: column.column }));
    if (cells.some((at) => (sheetCell(workbook, form, at)?.text.trim() ?? "") !== "")) return;
    const args = { header: column.header, count: cells.length };
    const [first] = rows;
    // Where the column lies beyond the form's own, the first row shows the way.
    const at = [...cells.map(formatAddress), first?.actual ?? null];
    yield { messageId: "blank", args, at, part: column.header };
  },
});
