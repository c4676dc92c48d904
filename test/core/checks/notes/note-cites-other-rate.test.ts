import { noteCitesOtherRate } from "../../../../src/core/checks/catalog/notes/note-cites-other-rate";
import { atLeast, atMost, number } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (deviationNote: string) => ({
  target: atLeast(50, "个"),
  actual: number(30, "个"),
  deviationNote,
});
const rows = (...notes: string[]) => ({ indicators: notes.map(row) });
const money = (deviationNote: string) => ({
  funding: [{ finalBudget: 200, actualExpenditure: 157, deviationNote }],
  range: { top: 1, left: 1, bottom: 40, right: 10 },
});

testCheck(noteCitesOtherRate, {
  passes: [
    { name: "the rate of the row", form: rows("完成率60%，因企业改期") },
    {
      name: "rounded as shown",
      form: { indicators: [{ ...row("完成率仅67%"), actual: number(33.4, "个") }] },
    },
    { name: "another time", form: rows("截至6月完成率为40%，因企业改期", "上年完成率95%") },
    { name: "a share that is not the row's own", form: rows("因合格率仅85%返工") },
    {
      name: "the actual is itself a share",
      form: {
        indicators: [
          { target: atLeast(95, "%"), actual: number(90, "%"), deviationNote: "实际完成90%" },
        ],
      },
    },
    {
      name: "below a ceiling more is not better",
      form: {
        indicators: [
          { target: atMost(30, "万元"), actual: number(15, "万元"), deviationNote: "完成率80%" },
        ],
      },
    },
    { name: "the execution rate as computed", form: money("执行率为78.5%，尾款次年支付") },
    {
      name: "the execution rate without decimals",
      form: { ...money("年中压减"), indicators: [{ deviationNote: "预算执行率79%，尾款未付" }] },
    },
    { name: "no percentage", form: rows("企业临时改期") },
  ],
  flags: [
    {
      name: "another achievement rate",
      form: rows("完成率为80%，因企业改期"),
      findings: [
        { messageId: "achievement", cells: ["I13", "F13"], level: "warning", says: "60%" },
      ],
    },
    {
      name: "in words of doing",
      form: rows("受企业改期影响，仅完成年度目标的75%"),
      findings: [{ messageId: "achievement", says: "75%" }],
    },
    {
      name: "another execution rate beside the money",
      form: money("执行率为87.5%，尾款次年支付"),
      findings: [{ messageId: "execution", cells: ["J6", "H6", "F6"], says: "78.5%" }],
    },
    {
      name: "another execution rate in an indicator's note",
      form: { ...money("年中压减"), indicators: [{ deviationNote: "预算执行率92%，尾款未付" }] },
      findings: [{ messageId: "execution", cells: ["I13"], says: "92%" }],
    },
  ],
});
