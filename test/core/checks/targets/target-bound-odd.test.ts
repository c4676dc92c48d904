import { targetBoundOdd } from "../../../../src/core/checks/catalog/targets/target-bound-odd";
import { atLeast, equalTo } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

testCheck(targetBoundOdd, {
  passes: [
    { name: "exactly 100%", form: { indicators: [{ name: "合格率", target: equalTo(100, "%") }] } },
    {
      name: "a rate that may pass 100%",
      form: { indicators: [{ name: "计划完成率", target: atLeast(100, "%") }] },
    },
  ],
  flags: [
    {
      name: "at least 100% of a share",
      form: { indicators: [{ name: "验收合格率", target: atLeast(100, "%") }] },
      findings: [{ messageId: "onlyEqual", cells: ["E13"], level: "note" }],
    },
    {
      name: "at least nothing",
      form: { indicators: [{ target: atLeast(0, "个") }] },
      findings: [{ messageId: "alwaysMet" }],
    },
    {
      name: "a negative count",
      form: { indicators: [{ target: atLeast(-5, "个") }] },
      findings: [{ messageId: "negative", level: "warning" }],
    },
  ],
});
