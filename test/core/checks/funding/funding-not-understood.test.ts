import { fundingNotUnderstood } from "../../../../src/core/checks/catalog/funding/funding-not-understood";
import { read, unreadableRead } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const doubted = (value: number, text: string, cell = "H6") =>
  read(value, cell, { text, problem: `按 ${value * 100}% 读取。` });

const broken = (text: string, cell: string) => {
  const { source, ...unread } = unreadableRead(cell, text, "单元格显示错误值");
  return { ...unread, source: source && { ...source, error: text } };
};

testCheck(fundingNotUnderstood, {
  passes: [
    { name: "plain figures", form: { funding: [{ executionRate: 1 }] } },
    {
      name: "a rate in points that agrees with the amounts",
      form: { funding: [{ actualExpenditure: 86.19, executionRate: doubted(0.8619, "86.19") }] },
    },
    {
      name: "a mark for no such money",
      form: { funding: [{ originalBudget: unreadableRead("D6", "—", "不是数字。") }] },
    },
    {
      name: "a formula that broke is reported elsewhere",
      form: { funding: [{ executionRate: broken("#DIV/0!", "H6") }] },
    },
  ],
  flags: [
    {
      name: "an amount in words",
      form: { funding: [{ finalBudget: unreadableRead("E6", "约一百万", "不是数字。") }] },
      findings: [
        {
          messageId: "unread",
          cells: ["E6"],
          says: "资金部分有 1 处未能读懂，没有参加检查，如“年度资金总额”的全年预算数“约一百万”：不是数字。",
        },
      ],
    },
    {
      name: "a rate above 1.5 without a percent sign",
      form: { funding: [{ executionRate: doubted(0.016429, "1.6429") }] },
      findings: [{ messageId: "doubt", cells: ["H6"], level: "warning" }],
    },
    {
      name: "several of both: one finding each",
      form: {
        funding: [
          { executionRate: doubted(0.7619, "76.19") },
          {
            kind: "otherFunds",
            label: "其他资金",
            actualExpenditure: unreadableRead("F7", "见附件", "不是数字。"),
            executionRate: doubted(0.9, "90", "H7"),
          },
        ],
      },
      findings: [
        { messageId: "unread", cells: ["F7"] },
        { messageId: "doubt", cells: ["H6", "H7"] },
      ],
    },
  ],
});
