import { defineCheck } from "../../define-check";

const CAUSES: Readonly<Record<string, string>> = {
  "#DIV/0!": "公式除以了零或空单元格",
  "#REF!": "公式引用的单元格已不存在",
  "#N/A": "公式没有查到对应的值",
  "#VALUE!": "公式用文字参加了计算",
  "#NAME?": "公式中有不认识的名称",
  "#NUM!": "公式的计算结果超出范围",
  "#NULL!": "公式中的区域没有交集",
};

export const errorValue = defineCheck({
  meta: {
    id: "SE112",
    name: "error-value",
    level: "error",
    group: "structure",
    title: "单元格为错误值",
    why: "错误值不是数据，依赖它的合计和得分都不可信。",
    howToFix: "检查公式引用的单元格，或改填数值。",
    clause: null,
    defects: ["D06"],
    alsoWhileMonitoring: true,
    messages: {
      error: "{cell} 显示 {error}：{cause}。请检查该公式引用的单元格，或直接填写数值。",
    },
  },
  *run({ form }) {
    for (const { cell, error } of form.errorCells) {
      const cause = CAUSES[error] ?? "公式没有算出结果";
      yield { messageId: "error", args: { cell, error, cause }, at: [cell] };
    }
  },
});
