import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";

/** Only for project forms: other families may leave the money out. */
export const fundingNotFound = defineCheck({
  meta: {
    id: "SE102",
    name: "funding-not-found",
    level: "note",
    kind: "open",
    group: "structure",
    title: "没有项目资金信息",
    why: "预算执行情况是自评内容之一，缺少资金信息无法核对执行率。",
    howToFix: "如本地表样含项目资金部分，请补充预算数和执行数。",
    clause: EVALUATION_RULES,
    defects: ["D01"],
    missingData: true,
    messages: {
      none: "本表没有读到项目资金，预算执行率无法核对。如表样要求填写，请补充预算数和执行数。",
    },
  },
  *run({ form }) {
    if (form.kind !== "project" || form.funding.length > 0) return;
    yield { messageId: "none", at: [form.title], part: "项目资金" };
  },
});
