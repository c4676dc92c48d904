import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { isBlank } from "../../../model/read";

export const projectNameMissing = defineCheck({
  meta: {
    id: "SE103",
    name: "project-name-missing",
    level: "error",
    group: "structure",
    title: "项目名称未填写",
    why: "没有名称就不能把自评结果对应到预算项目。",
    howToFix: "填写与预算批复一致的项目名称（整体支出表填写单位名称）。",
    clause: EVALUATION_RULES,
    defects: ["D02"],
    missingData: true,
    alsoWhileMonitoring: true,
    messages: {
      blank: "{label}为空。请填写与预算批复一致的名称。",
    },
  },
  *run({ form }) {
    if (!isBlank(form.projectName)) return;
    const label = form.kind === "department" ? "部门（单位）名称" : "项目名称";
    yield { messageId: "blank", args: { label }, at: [form.projectName], part: label };
  },
});
