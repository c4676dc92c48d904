import { actualScaleDoubtful } from "../../../../src/core/checks/catalog/actuals/actual-scale-doubtful";
import { atLeast, number, read, unreadableRead } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(actualScaleDoubtful, {
  passes: [
    { name: "no doubt", form: { indicators: [{}] } },
    {
      name: "not understood at all is another check",
      form: { indicators: [{ actual: unreadableRead("F13", "？", "看不懂") }] },
    },
  ],
  flags: [
    {
      name: "0.95 under a target in percent",
      form: {
        indicators: [
          {
            target: atLeast(90, "%"),
            actual: read(number(95, "%"), "F13", { text: "0.95", problem: "按 95% 理解" }),
          },
        ],
      },
      findings: [
        {
          messageId: "doubt",
          cells: ["F13"],
          says: "1 处数值含义不确定，如“走访企业数”的完成值“0.95”：按 95% 理解。",
        },
      ],
    },
  ],
});
