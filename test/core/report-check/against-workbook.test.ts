import { evaluateWorkbook } from "../../../src/core";
import {
  verifyReport,
  type ReportResult,
  type ReportResultKind,
} from "../../../src/core/report-check";
import type { Evaluation } from "../../../src/core/checks/types";
import { defaultPolicy } from "../../../src/core/policy/policies";
import { scoreForm } from "../../../src/core/scoring/score-form";
import { form } from "../../support/form-builder";
import { projectSheet } from "../../support/department-workbook";
import { scoredProject } from "../../support/report-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

const figures = sheet(
  [
    ["部门基本情况表"],
    ["项目", "单位", "本年数", "上年数", "增减额", "增减率"],
    ["编制人数", "人", 21, 21, 0, null],
    ["年末实有人数", "人", 20, 21, -1, null],
    ["资产总额", "万元", 103.5, 125.87, -22.37, null],
    ["支出决算", "万元", 980, 900, null, null],
  ],
  { name: "部门基本情况" },
);

const evaluation = evaluateWorkbook(
  workbook(
    figures,
    projectSheet(scoredProject("招商推介专项经费", 100, { budget: 120, spent: 118 })),
    projectSheet(scoredProject("企业服务专项经费", 92, { budget: 80, spent: 80 })),
  ),
);

function resultsFor(text: string, over: Evaluation = evaluation): readonly ReportResult[] {
  const paragraphs = ["某局2023年度绩效自评报告", ...text.split("|")].map((one) => ({ text: one }));
  return verifyReport(paragraphs, over).results;
}

type Case = readonly [text: string, kind: ReportResultKind, says: string];

function cases(rule: string, list: readonly Case[]): void {
  test.each(list)("%s → %s", (text, kind, says) => {
    const found = resultsFor(text).filter((result) => result.rule === rule);
    expect(found.map(({ message }) => message).join("\n")).toContain(says);
    expect(found.find(({ message }) => message.includes(says))?.kind).toBe(kind);
  });
}

describe("projects by name", () => {
  cases("RC16", [
    ["招商推介专项经费自评得分100分。", "pass", "“招商推介专项经费”得分 100 分"],
    ["招商推介专项经费自评得分98分。", "fail", "表中是 100"],
    ["招商推介专项经费预算120万元，支出118万元，执行率98.33%。", "pass", "执行率 98.33%"],
    ["招商推介专项经费预算120万元，支出118万元，执行率96.33%。", "fail", "执行率 96.33%，表中是"],
    ["企业服务专项经费年初预算0.008亿元。", "pass", "年初预算 0.008 亿元"],
    ["企业服务专项经费安排资金85万元。", "fail", "表中是 80"],
    ["企业服务专项经费得100分。", "fail", "是本工具按规则建议的得分"],
    ["招商推介专项经费得100分，企业服务专项经费得92分。", "pass", "“企业服务专项经费”得分 92 分"],
    [
      "项目名称\t预算（万元）\t得分|招商推介专项经费\t120\t100",
      "pass",
      "“招商推介专项经费”预算 120 万元",
    ],
    ["项目名称\t预算（万元）\t得分|企业服务专项经费\t80\t95", "fail", "得分 95，表中是 92"],
  ]);

  it("shows both sides: the words with their place, the cell with its text", () => {
    const wrong = resultsFor("招商推介专项经费自评得分98分。").find(({ kind }) => kind === "fail");
    expect(wrong).toMatchObject({
      level: "error",
      places: [{ paragraph: 2, start: 0, end: 15, text: "招商推介专项经费自评得分98分" }],
      cells: [
        { sheet: "招商推介专项经费", cell: "H13", label: "招商推介专项经费 · 总分", text: "100" },
      ],
    });
  });

  it("does not take the marks of an indicator for the project's score", () => {
    const found = resultsFor("招商推介专项经费满分100分，产出指标得分49分，扣1分。");
    expect(found.filter(({ rule }) => rule === "RC16")).toEqual([]);
  });

  it("takes the longer of two names that contain each other", () => {
    const nested = evaluateWorkbook(
      workbook(
        projectSheet(scoredProject("企业服务", 90)),
        projectSheet(scoredProject("企业服务专项经费", 92)),
      ),
    );
    const found = resultsFor("企业服务专项经费得92分。", nested).filter(
      ({ rule }) => rule === "RC16",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["pass"]);
  });
});

describe("all projects together", () => {
  cases("RC24", [
    [
      "纳入自评的2个项目全年预算合计200万元，全年执行合计198万元。",
      "pass",
      "各项目支出合计 198 万元",
    ],
    ["纳入自评的2个项目全年预算合计210万元。", "fail", "各项目自评表合计是 200 万元"],
  ]);
});

describe("counts of projects", () => {
  cases("RC17", [
    ["本次对2个项目开展绩效自评。", "pass", "工作簿有 2 张"],
    ["本次对5个项目开展绩效自评。", "fail", "工作簿有 2 张"],
    ["两个项目中，1个得100分，1个得92分。", "pass", "1 个项目得 92 分"],
    ["3个项目中，2个得100分，1个得92分。", "fail", "得 100 分的项目有 1 个"],
  ]);
});

describe("counts of projects by rating", () => {
  cases("RC25", [
    ["2个项目中，评价等级为“优” 2 个。", "pass", "等级“优”的项目 2 个"],
    ["2个项目中，评价等级为“优” 1 个、“良” 1 个。", "fail", "等级为“优”的有 2 个"],
    ["2个项目中，评价等级为“优” 1 个、“良” 1 个。", "fail", "等级为“良”的有 0 个"],
    ["参加自评的项目中，1个评为优秀。", "fail", "等级为“优秀”的有 2 个"],
    ["优秀项目3个。", "fail", "等级为“优秀”的有 2 个"],
  ]);

  test.each([
    "2022年各项目中，评价等级为“优”1个。",
    "重点评价的项目中，评价等级为“优”1个。",
    "项目的5个指标中，等级为优3个。",
    "市级项目1个，等级为优1个。",
    "90分以上为优，2个项目均完成。",
  ])("says nothing of: %s", (text) => {
    expect(resultsFor(text).filter(({ rule }) => rule === "RC25")).toEqual([]);
  });

  it("leaves open what depends on scores that are not there yet", () => {
    const bare = evaluateWorkbook(
      workbook(
        projectSheet(scoredProject("招商推介专项经费", 100)),
        projectSheet({ name: "企业服务专项经费", actual: null }),
      ),
    );
    const found = (count: number) =>
      resultsFor(`2个项目中，评价等级为“优”${String(count)}个。`, bare).find(
        ({ rule }) => rule === "RC25",
      )?.kind;
    expect([1, 2, 3].map(found)).toEqual(["pass", "open", "fail"]);
  });
});

describe("indicators by name", () => {
  cases("RC18", [
    ["参会企业满意度达到96%。", "pass", "实际完成值 96%"],
    ["参会企业满意度达到98%。", "fail", "表中是 96%"],
    ["签约项目计划总投资83.5亿元。", "pass", "实际完成值 83.5 亿元"],
    ["签约项目计划总投资目标为90亿元以上。", "fail", "表中是 ≥80亿元"],
    ["举办推介活动场次12场。", "pass", "12 场"],
  ]);
});

describe("projects below the full score", () => {
  const spread = "2个项目中，1个得100分，1个得92分。";
  cases("RC19", [
    [`${spread}|企业服务专项经费得92分，因效益指标未达到预期扣8分。`, "pass", "写明了原因"],
    [`${spread}|企业服务专项经费得92分。`, "review", "表中是“企业服务专项经费”"],
    [spread, "review", "没有写明是哪些项目"],
  ]);
  cases("RC21", [
    [
      `${spread}|一、存在的问题|企业服务专项经费效益偏低。|二、建议|加强管理。`,
      "pass",
      "说到了失分的项目",
    ],
    [
      `${spread}|一、存在的问题|出差次数少。|二、建议|企业服务专项经费要改进。`,
      "review",
      "没有说到",
    ],
  ]);
  cases("RC13", [["各项目标均全面完成。", "review", "表中 1 个项目没有得满分"]]);
  cases("RC04", [
    ["按各项目平均，自评总分96分。", "pass", "按表中所填项目得分平均＝96"],
    ["自评总分98分。", "fail", "得不出来"],
  ]);
  cases("RC05", [["各项目评价结果均为良。", "fail", "“招商推介专项经费”100 分应为“优”"]]);
});

describe("the department's figures", () => {
  cases("RC23", [
    ["核定编制21名，年末在岗20人。", "pass", "“编制人数”21 名"],
    ["核定编制21名，年末在岗22人。", "fail", "报告 22 人，表中 20 人"],
    ["资产总额103.50万元，较上年减少22.37万元，下降17.77%。", "pass", "增减也与表一致"],
    [
      "资产总额103.50万元，较上年减少22.37万元，下降18.77%。",
      "fail",
      "增减率报告 -18.77%，表中 -17.77%",
    ],
    [
      "资产总额103.50万元，较上年减少20.00万元。",
      "fail",
      "增减额报告 -20.00 万元，表中 -22.37 万元",
    ],
    ["全年支出决算980万元，比上年增长8.89%。", "pass", "增减也与表一致"],
  ]);

  it("does not take fixed assets for all assets", () => {
    const found = resultsFor("固定资产90.00万元。").filter(({ rule }) => rule === "RC23");
    expect(found).toEqual([]);
  });
});

describe("the department's own form", () => {
  const funding = [{ originalBudget: 1000, finalBudget: 1200, actualExpenditure: 1180 }];
  const own = scoreForm(form({ kind: "department", funding }), defaultPolicy, "默认");
  const over = { ...evaluation, departmentFigures: [], forms: [...evaluation.forms, own] };
  const text = (spent: string): string =>
    `年初预算1000万元，调整后预算1200万元，全年支出${spent}万元。`;

  it("confirms budget and spending", () => {
    const found = resultsFor(text("1180"), over).filter(({ rule }) => rule === "RC22");
    expect(found.map(({ kind, message }) => [kind, message])).toEqual([
      ["pass", "已核对一致：部门年初预算 1000 万元。"],
      ["pass", "已核对一致：部门全年预算 1200 万元。"],
      ["pass", "已核对一致：部门支出 1180 万元。"],
    ]);
  });

  it("reports another figure with its cell", () => {
    const found = resultsFor(text("1190"), over).find(
      ({ kind, rule }) => kind === "fail" && rule === "RC22",
    );
    expect(found?.message).toBe(
      "报告写部门支出 1190 万元，部门自评表中是 1180。请核对哪一个正确。",
    );
    expect(found?.cells.map(({ cell }) => cell)).toEqual(["F6"]);
  });
});

it("is pure: the same report and workbook give the same results", () => {
  const text = "招商推介专项经费自评得分98分。|本次对5个项目开展绩效自评。";
  expect(resultsFor(text)).toEqual(resultsFor(text));
});

it("has nothing to say of an empty report", () => {
  expect(verifyReport([], evaluation)).toMatchObject({ results: [], paragraphs: 0, sentences: 0 });
});
