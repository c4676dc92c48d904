import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paragraphsOfText } from "../../../src/core/model/report-text";
import { verifyReport } from "../../../src/core/report-check";

const TEXT = readFileSync(join(__dirname, "../../fixtures/reports/forestry-2023.txt"), "utf8");
const { results } = verifyReport(paragraphsOfText(TEXT), null);

/** A report worded as such reports are, without a slip. */
describe("a report without a slip", () => {
  it("gives no alarm", () => {
    const alarms = results.filter(({ kind }) => kind === "fail" || kind === "review");
    expect(alarms.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it("has its sums, changes, rates, numbers and rating confirmed", () => {
    const confirmed = results.filter(({ kind }) => kind === "pass").map(({ message }) => message);
    expect(confirmed).toEqual(
      expect.arrayContaining([
        "已核对一致：32＋54＝86 人。",
        "已核对一致：4512.36＋300.00＝4812.36 万元。",
        "已核对一致：5.6＋4.1＋3.5＝13.2 万亩。",
        "已核对一致：18.62 万元，上年为 20.76 万元，减少 10.31%。",
        "已核对一致：41.2% 到 41.9%，相差 0.7 个百分点。",
        "已核对一致：执行率 97.56%，5871.92 万元÷6018.76 万元＝97.56%。",
        "已核对一致：总分 96.8 分，按所列各项得分相加：9.8＋48.5＋29＋9.5＝96.8。",
      ]),
    );
  });

  it("leaves open what has no base figure", () => {
    const open = results.filter(({ kind }) => kind === "open").map(({ rule }) => rule);
    expect(open).toEqual(["RC01", "RC01"]);
  });
});
