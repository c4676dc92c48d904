import { indicatorUnderWrongLevel } from "../../../../src/core/checks/catalog/targets/indicator-under-wrong-level";
import type { Category } from "../../../../src/core/model/form";
import { atLeast, number, type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (name: string, category: Category, more: IndicatorOptions = {}) => ({
  indicators: [{ name, category, ...more }],
});

testCheck(indicatorUnderWrongLevel, {
  passes: [
    { name: "a count under quantity", form: row("走访企业数量", "quantity") },
    { name: "a saving is an economic benefit", form: row("减少纸质报送成本", "economicOutcome") },
    { name: "a pass rate under quality", form: row("工程验收合格率", "quality") },
    {
      name: "timely payment under quality is open to debate",
      form: row("资金拨付及时率", "quality"),
    },
    {
      name: "the number of complaints about service",
      form: row("投诉数量", "beneficiarySatisfaction"),
    },
    {
      name: "the form's level is not known",
      form: { indicators: [{ name: "群众满意度", category: null }] },
    },
    {
      name: "money that is not the budget",
      form: row("发放补贴金额", "quantity", { target: atLeast(30, "万元") }),
    },
  ],
  flags: [
    {
      name: "satisfaction under quality",
      form: row("指标1：群众满意度", "quality"),
      findings: [
        { messageId: "word", cells: ["D13", "C13"], level: "warning", says: "满意度指标" },
      ],
    },
    {
      name: "payment as a quantity",
      form: row("项目资金支付率", "quantity"),
      findings: [{ messageId: "word", says: "资金支出不是产出" }],
    },
    {
      name: "cost control under the environment",
      form: row("对控制基建项目成本影响程度", "environmentalOutcome"),
      findings: [{ messageId: "word", says: "成本指标" }],
    },
    {
      name: "a deadline under quantity",
      form: row("系统上线时间", "quantity"),
      findings: [{ messageId: "word", says: "时效指标" }],
    },
    {
      name: "a pass rate under cost",
      form: row("工程验收合格率（%）", "cost"),
      findings: [{ messageId: "word", says: "质量指标" }],
    },
    {
      name: "a number of events under satisfaction",
      form: row("安全事件发生数", "beneficiarySatisfaction"),
      findings: [{ messageId: "word", says: "产出或效益指标" }],
    },
    {
      name: "the budget itself as a quantity",
      form: row("补助经费", "quantity", { target: number(1_000_000, "元") }),
      findings: [{ messageId: "money", cells: ["D13", "E13"], says: "1000000元" }],
    },
  ],
});
