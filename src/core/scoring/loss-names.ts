import type { Category } from "../model/form";
import { policyTerms } from "../policy/policy-terms";
import type { CategoryLoss, LostBar } from "./lost-points";

const categoryTerms: Readonly<Record<Category, string>> = {
  quantity: "数量指标",
  quality: "质量指标",
  timeliness: "时效指标",
  cost: "成本指标",
  economicCost: "经济成本指标",
  socialCost: "社会成本指标",
  environmentalCost: "生态环境成本指标",
  economicOutcome: "经济效益指标",
  socialOutcome: "社会效益指标",
  environmentalOutcome: "生态效益指标",
  sustainability: "可持续影响指标",
  beneficiarySatisfaction: "服务对象满意度指标",
  budgetExecution: "预算执行率",
};

/** The 一级指标 under which points were lost, or 预算执行率. */
export function dimensionName({ dimension }: Pick<LostBar, "dimension">): string {
  return dimension === "execution"
    ? categoryTerms.budgetExecution
    : policyTerms.dimension[dimension];
}

/** The 二级指标 under which points were lost: by our word, else by the form's own. */
export function categoryName({ category, text }: Pick<CategoryLoss, "category" | "text">): string {
  return category === null ? (text ?? "未注明二级指标") : categoryTerms[category];
}
