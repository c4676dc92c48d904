import { isBlank } from "../../../model/read";
import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";

export const objectiveMissing = defineCheck({
  meta: {
    id: "SE408",
    name: "objective-missing",
    level: "warning",
    group: "targets",
    title: "年度总体目标未填写",
    why: "自评内容包括总体目标完成情况，缺少时自评不完整。",
    howToFix: "填写批复的年度总体目标和实际完成情况。",
    clause: EVALUATION_RULES,
    defects: ["D46"],
    missingData: true,
    messages: {
      expected: "年度总体目标的预期目标为空。请按批复的绩效目标表填写。",
      achieved: "年度总体目标的实际完成情况为空。请对照预期目标写明完成情况。",
      both: "年度总体目标的预期目标和实际完成情况都为空。请补填。",
    },
  },
  *run({ form }) {
    const { expected, achieved } = form.objective;
    const part = "年度总体目标";
    if (isBlank(expected) && isBlank(achieved)) {
      yield { messageId: "both", at: [expected, achieved], part };
    } else if (isBlank(expected)) {
      yield { messageId: "expected", at: [expected], part };
    } else if (isBlank(achieved)) {
      yield { messageId: "achieved", at: [achieved], part };
    }
  },
});
