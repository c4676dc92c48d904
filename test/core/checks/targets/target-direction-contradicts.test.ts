import { targetDirectionContradicts } from "../../../../src/core/checks/catalog/targets/target-direction-contradicts";
import { atLeast, atMost } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(targetDirectionContradicts, {
  passes: [
    {
      name: "a cost with a ceiling",
      form: { indicators: [{ category: "cost", name: "项目成本", target: atMost(17.4, "万元") }] },
    },
    {
      name: "savings with a floor",
      form: { indicators: [{ category: "cost", name: "节约成本", target: atLeast(5, "万元") }] },
    },
    {
      name: "complaints dealt with",
      form: { indicators: [{ name: "投诉办结率", target: atLeast(95, "%") }] },
    },
    {
      name: "a limit on meetings",
      form: { indicators: [{ name: "会议次数", target: atMost(5, "次") }] },
    },
  ],
  flags: [
    {
      name: "a cost with a floor",
      form: { indicators: [{ category: "cost", name: "项目成本", target: atLeast(17.4, "万元") }] },
      findings: [{ messageId: "costFloor", cells: ["E13"] }],
    },
    {
      name: "a floor on complaints",
      form: { indicators: [{ name: "群众投诉次数", target: atLeast(5, "次") }] },
      findings: [{ messageId: "unwantedFloor" }],
    },
    {
      name: "a ceiling on what is built",
      form: { indicators: [{ name: "精品示范村建设数量", target: atMost(4, "个") }] },
      findings: [{ messageId: "outputCeiling" }],
    },
    {
      name: "a ceiling on people trained",
      form: { indicators: [{ name: "培训村医人次", target: atMost(900, "人次") }] },
      findings: [{ messageId: "outputCeiling" }],
    },
  ],
});
