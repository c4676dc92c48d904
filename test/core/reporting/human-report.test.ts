import { checks } from "../../../src/core/checks/catalog/index";
import { evaluateWorkbook } from "../../../src/core/evaluate";
import { checkList, checkPage } from "../../../src/core/reporting/check-pages";
import { htmlWorkbook } from "../../../src/core/reporting/html/html-workbook";
import { humanReport } from "../../../src/core/reporting/human-report";
import { policyList, policyPage } from "../../../src/core/reporting/policy-pages";
import { padStart, padText, plainText, widest } from "../../../src/core/reporting/styled-text";
import { policies } from "../../../src/core/policy/policies";
import { department } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const evaluation = evaluateWorkbook(
  department(
    { name: "项目甲", scores: [10, 50, 30, 10, 100] },
    { name: "项目乙", budget: 300, actual: null, scores: [10, null, 30, 10, null] },
  ),
);
const text = plainText(humanReport(evaluation, { file: "报送/测试.xlsx" }));

describe("the report for a person", () => {
  test("begins with the file, what was found and which policy for which reason", () => {
    const lines = text.split("\n");
    expect(lines[0]).toBe("报送/测试.xlsx");
    expect(lines[1]).toBe("  项目自评表 2 张 · 年度 2023");
    expect(lines[2]).toContain("cn-mof-2020");
    expect(lines[3]).toMatch(/2 张表：.+/);
  });

  test("has every finding's message, path first and address second", () => {
    for (const { message } of evaluation.findings) expect(text).toContain(message);
    expect(text).toMatch(/产出指标 · 数量指标 · 举办推介活动场次 · 实际完成值 {2}F10/);
  });

  test("lists missing data apart", () => {
    expect(text).toMatch(/缺失数据（\d+ 项）\n(?: {4}.*\n)*? {4}.+ 项目乙 · 产出指标/);
  });

  test("says nothing twice: missing data and what could not be checked stand on their own lists", () => {
    const counts = new Map<string, number>();
    for (const { message } of evaluation.findings) {
      counts.set(message, (counts.get(message) ?? 0) + 1);
    }
    for (const [message, count] of counts) expect(text.split(message).length - 1).toBe(count);
  });

  test("lists what could not be checked, so that its number can be accounted for", () => {
    const open = evaluation.findings.filter(({ kind }) => kind === "open");
    expect(open.length).toBeGreaterThan(0);
    expect(text).toContain(`无法检查（${open.length} 项）`);
  });

  test("says once what is the same for several forms, with their sheets", () => {
    const blank = [null, null, null, null, null] as const;
    const waiting = evaluateWorkbook(
      department(...["甲", "乙", "丙"].map((name) => ({ name, scores: blank }))),
    );
    const report = plainText(humanReport(waiting));
    expect(report).toMatch(/3 处 · 得分\n.*得分尚未填写.*\n +工作表：甲、乙、丙\n/);
    expect(report).toContain("提示 3 · 无法检查 0 · 缺失数据 3");
  });

  test("of one project alone gives no averages", () => {
    const one = plainText(humanReport(evaluateWorkbook(department({ name: "甲" }))));
    expect(one).toContain("得分（1 个项目）");
    expect(one).not.toContain("部门综合得分");
  });

  test("shows the scores of all projects and the overall score by three methods", () => {
    expect(text).toMatch(/项目甲 +100 +100 {2}优/);
    expect(text).toMatch(/项目乙 +— +— {2}待人工评定/);
    expect(text).toContain("各项目得分简单平均");
    expect(text).toContain("按预算金额加权平均");
    expect(text).toContain("部门整体自评表自身得分");
    expect(text).toContain("（采用）");
  });

  test("says nothing unfilled", () => {
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  });

  test("styles levels, so that a terminal can colour them", () => {
    const styles = new Set(
      humanReport(evaluation).flatMap((line) => line.map(({ style }) => style)),
    );
    expect(styles).toContain("error");
    expect(styles).toContain("heading");
  });

  test("of a workbook without a form gives the reason for every sheet", () => {
    const none = evaluateWorkbook(workbook(sheet([["开支"]], { name: "流水" })));
    const report = plainText(humanReport(none));
    expect(report).toContain("没有认出绩效自评表");
    expect(report).toContain(`流水：${none.otherSheets[0]?.reason}`);
  });

  test("names other sheets, and explains them when asked", () => {
    const one = department({ name: "甲" });
    const mixed = evaluateWorkbook({
      ...one,
      sheets: [...one.sheets, sheet([["开支"]], { name: "流水" })],
    });
    expect(plainText(humanReport(mixed))).toContain("另有 1 张工作表不是自评表，没有检查：流水");
    const asked = plainText(humanReport(mixed, { otherSheets: true }));
    expect(asked).toContain(`流水：${mixed.otherSheets[0]?.reason}`);
  });
});

describe("a sheet read for the department's figures", () => {
  const one = department({ name: "甲" });
  const rows = [["部门基本情况"], ["编制人数", "21", "年末实有人数", "24"]];
  const figures = sheet(rows, { name: "部门基本情况" });
  const evaluated = evaluateWorkbook({ ...one, sheets: [...one.sheets, figures] });

  test("is not among those that were not checked", () => {
    const report = plainText(humanReport(evaluated));
    expect(report).toContain("部门基本情况：用于核对部门数据，不是自评表");
    expect(report).not.toContain("没有检查：");
  });

  test("is explained so when asked, and in the HTML report", () => {
    const says = "用于核对部门数据，不是自评表";
    expect(plainText(humanReport(evaluated, { otherSheets: true }))).toContain(says);
    expect(htmlWorkbook(evaluated, { file: "甲.xlsx", index: 0 })).toContain(says);
  });
});

describe("the pages of the catalogue", () => {
  test("the list names every check once", () => {
    const list = plainText(checkList(checks));
    for (const { meta } of checks) expect(list.split(meta.id)).toHaveLength(2);
  });

  test.each(checks.map((check) => [check.meta.id, check] as const))(
    "%s is explained with why, what to do and its ground",
    (_, check) => {
      const page = plainText(checkPage(check));
      expect(page).toContain(check.meta.why);
      expect(page).toContain(check.meta.howToFix);
      expect(page).toMatch(/依据：.+/);
    },
  );
});

describe("the pages of the policies", () => {
  test("the list names every policy", () => {
    const list = plainText(policyList(policies));
    for (const { id, title } of policies)
      expect(list).toMatch(new RegExp(`${id} .*${title.slice(0, 4)}`));
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s shows each value with its clause",
    (_, policy) => {
      const page = plainText(policyPage(policy));
      expect(page.match(/依据：/g)?.length ?? 0).toBeGreaterThan(20);
      expect(page).toContain(policy.title);
      expect(page).not.toMatch(/undefined|NaN|\[object/);
    },
  );
});

describe("text on a screen", () => {
  test("a Chinese character takes two columns", () => {
    expect(padText("得分", 6)).toBe("得分  ");
    expect(padStart("得分", 6)).toBe("  得分");
    expect(padText("得分", 2)).toBe("得分");
    expect(widest(["ab", "得分"])).toBe(4);
  });
});
