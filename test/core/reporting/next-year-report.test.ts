import {
  evaluateWorkbook,
  htmlWorkbook,
  humanReport,
  plainText,
  toContract,
} from "../../../src/core";
import { contractProblems } from "../../support/contract-validator";
import { department } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const names = ["甲", "乙", "丙", "丁"];
const evaluation = evaluateWorkbook(
  department(...names.map((name) => ({ name, budget: 200, spent: 100, actual: "30场" }))),
);
const text = plainText(humanReport(evaluation));

/** Four projects, each with 30 of 12 events: set low; half of the money unspent. */
describe("what the report for a person says for next year", () => {
  const part = text.slice(text.indexOf("  目标质量倒查"));

  it("are the counts, and that it is no score", () => {
    expect(part).toMatch(/^ {2}目标质量倒查（\d+ 条） {2}分析参考，.*不是评价得分。\n/);
    expect(part).toMatch(/\n {4}目标定低 4 · /);
    expect(part).toMatch(/\n {4}完成率 .*200% 及以上：4 项\n/);
    expect(part).toMatch(/\n {2}结果应用建议（8 条） {2}建议，/);
    expect(part).toContain("\n    执行率偏低 4 · 目标需要提高 4\n");
  });

  it("and the first two lines of each kind with their cells, the others counted", () => {
    expect(part.match(/提醒 目标定低 · /g)).toHaveLength(2);
    expect(part).toContain("提醒 目标定低 · 甲 · 举办推介活动场次  E10 · 甲\n");
    expect(part).toContain("完成“30场”，为指标值的 250%，达到 130%（本工具默认）");
    expect(part.match(/ {4}执行率偏低 · /g)).toHaveLength(2);
    expect(part).toMatch(/\n {4}另有 4 条，见结果表或 --format json、html。\n/);
  });

  it("does not say again what a check has said", () => {
    const concentrated = evaluation.findings.find(({ check }) => check === "SE306");
    expect(text.split(concentrated?.message ?? "").length - 1).toBe(4);
    expect(part).toMatch(/提醒 分值过于集中 · .* · SE306\n/);
  });

  it("is left out where there is no form", () => {
    const none = plainText(humanReport(evaluateWorkbook(workbook(sheet([["开支"]])))));
    expect(none).not.toContain("目标质量倒查");
    expect(none).not.toContain("结果应用");
  });
});

describe("the page", () => {
  const page = htmlWorkbook(evaluation, { file: "自评.xlsx", index: 0 });

  it("lists every line and suggestion, labelled for what they are, and the shares in a table", () => {
    expect(page).toContain("<h3>目标质量倒查</h3>");
    expect(page).toContain("不是评价得分");
    expect(page.match(/> 目标定低 · ./g)).toHaveLength(4);
    expect(page).toContain("<h3>结果应用建议</h3>");
    expect(page.match(/<p>执行率偏低 · ./g)).toHaveLength(4);
    expect(page).toContain('aria-label="各项目占比"');
  });
});

describe("the JSON", () => {
  it("has both beside the summary, as the contract says", () => {
    const published = toContract(evaluation);
    expect(
      contractProblems(published).filter((one) => /targetReview|resultAppl/.test(one)),
    ).toEqual([]);
    const { targetReview, resultApplication } = published;
    expect(targetReview?.kinds.find(({ kind }) => kind === "setLow")).toMatchObject({ lines: 4 });
    expect(targetReview?.forms.map(({ shares }) => shares.setLow)).toEqual(names.map(() => 0.3333));
    expect(resultApplication?.items.map(({ unspent }) => unspent).slice(0, 4)).toEqual(
      names.map(() => 1_000_000),
    );
  });

  it("says null where there is no form", () => {
    const none = toContract(evaluateWorkbook(workbook(sheet([["开支"]]))));
    expect([none.targetReview, none.resultApplication]).toEqual([null, null]);
  });
});
