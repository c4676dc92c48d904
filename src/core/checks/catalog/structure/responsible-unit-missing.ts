import { EVALUATION_RULES } from "../../clauses";
import { defineCheck } from "../../define-check";
import { isBlank } from "../../../model/read";

export const responsibleUnitMissing = defineCheck({
  meta: {
    id: "SE104",
    name: "responsible-unit-missing",
    level: "warning",
    group: "structure",
    title: "主管部门或实施单位未填写",
    why: "单位对自评结果的真实性负责，表上应写明单位。",
    howToFix: "填写主管部门和实施单位的全称。",
    clause: EVALUATION_RULES,
    defects: ["D02"],
    missingData: true,
    alsoWhileMonitoring: true,
    messages: {
      blank: "{labels}为空。请填写单位全称。",
    },
  },
  *run({ form }) {
    const fields = [
      { label: "主管部门", read: form.lineDepartment },
      { label: "实施单位", read: form.implementingUnit },
    ].filter(({ read }) => isBlank(read));
    if (fields.length === 0) return;
    const labels = fields.map(({ label }) => label).join("、");
    yield {
      messageId: "blank",
      args: { labels },
      at: fields.map(({ read }) => read),
      part: labels,
    };
  },
});
