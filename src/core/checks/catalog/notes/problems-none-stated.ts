import { defineCheck } from "../../define-check";
import { isExplained } from "../../explanations";
import { lostMarks } from "../../lost-marks";
import { statementsBelow } from "../../sheet-texts";
import { NOT_THERE } from "../../../model/read";

const LABEL =
  /^(主要)?(存在)?(的)?(主要)?问题(及原因)?(分析)?$|^存在(的)?(主要)?问题.{0,8}$|^(下一步)?(拟采取的)?(改进|整改)(的)?措施(及建议)?$/;

/** 存在问题 or 改进措施 says 无, and marks were lost. */
export const problemsNoneStated = defineCheck({
  meta: {
    id: "SE545",
    name: "problems-none-stated",
    level: "warning",
    kind: "review",
    group: "notes",
    title: "有扣分却写没有问题",
    why: "被扣分说明有没做好的地方；写“无”与得分矛盾，也没有改进方向。",
    howToFix: "按扣分的指标写明存在的问题和改进措施。",
    clause: null,
    defects: ["D85"],
    messages: {
      none: "“{label}”填的是“{text}”，而本表共扣 {lost} 分。请写明扣分指标存在的问题和改进措施。",
    },
  },
  *run({ form, workbook }) {
    const lost = lostMarks(form);
    if (lost.reads.length === 0) return;
    for (const { label, text } of statementsBelow(workbook, form, LABEL)) {
      if (isExplained({ ...NOT_THERE, text })) continue;
      const args = { label, text, lost: lost.marks };
      yield { messageId: "none", args, at: [form.total.score, ...lost.reads], part: label };
    }
  },
});
