import {
  citedRuns,
  draftReport,
  evaluateWorkbook,
  nextYear,
  reportText,
  verifyReport,
  type Evaluation,
  type ReportDraft,
} from "../../../src/core";
import { paragraphsOfText } from "../../../src/core/model/report-text";
import { projectSheet, withCells, type ProjectSpec } from "../../support/department-workbook";
import { sheet, workbook } from "../../support/sheet-builder";

function draftOf(evaluation: Evaluation): ReportDraft {
  const draft = draftReport(evaluation, nextYear(evaluation));
  if (draft === null) throw new Error("nothing was drafted");
  return draft;
}

function sectionOf({ sections }: ReportDraft, id: string): string {
  const found = sections.filter((section) => section.id === id);
  return reportText({ outline: "", title: [], fileName: "", sections: found });
}

/** The rules give 100 for each of these; what stands in the sheets is another thing. */
const PROJECTS: readonly ProjectSpec[] = [
  { name: "推介活动经费", scores: [10, 50, 25, 10, 95] },
  { name: "客商接待经费", scores: [10, 20, 25, 10, 65] },
  { name: "招商手册印制", scores: [10, 50, 30, 10, 100] },
  { name: "驻点招商经费" },
];

const evaluation = evaluateWorkbook(workbook(...PROJECTS.map(projectSheet)));
const draft = draftOf(evaluation);

describe("a report on a workbook whose typed scores are not those of the rules", () => {
  it("tells the scores that stand, each with its cell, and the rules' only where none was typed", () => {
    const table = sectionOf(draft, "3.2");
    expect(table).toMatch(/推介活动经费\t.*\t95\t优/);
    expect(table).toMatch(/客商接待经费\t.*\t65\t中/);
    expect(table).toMatch(/驻点招商经费\t.*\t100\t优/);
    const scores = citedRuns(draft.sections).filter(
      ({ source }) => source.kind === "cell" && source.cell === "H13",
    );
    expect(scores.map(({ text }) => text)).toEqual(expect.arrayContaining(["95", "65", "100"]));
  });

  it("says which is which, and both where they differ", () => {
    const words = sectionOf(draft, "3.2");
    expect(words).toContain(
      "3 张自评表填写了总分，得分取填写的数；1 张尚未填写，得分按所用办法计算",
    );
    expect(words).toContain(
      "其中 2 张填写的得分与按所用办法计算的不同：推介活动经费填写 95 分，计算为 100 分；客商接待经费填写 65 分，计算为 100 分。〔待填：核对后确定以哪一个得分为准〕",
    );
  });

  it("adds up, counts ratings and lost marks by them", () => {
    expect(sectionOf(draft, "3.2")).toContain("评价等级为“优” 3 个、“中” 1 个");
    expect(sectionOf(draft, "3.5")).toContain("失分 40 分");
    expect(sectionOf(draft, "4")).toContain("绩效自评得分为 90 分，评价等级为“优”");
    expect(sectionOf(draft, "5.3")).toContain("客商接待经费");
  });

  it("agrees with the workbook when it is held against it", () => {
    const { results } = verifyReport(paragraphsOfText(reportText(draft)), evaluation);
    const faults = results.filter(({ kind }) => kind === "fail");
    expect(faults.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });
});

describe("one project alone", () => {
  const [spec] = PROJECTS;
  const only = spec ? projectSheet(spec) : sheet([]);

  it("is told by its typed total with the sum of its typed scores", () => {
    const words = sectionOf(draftOf(evaluateWorkbook(workbook(only))), "4");
    expect(words).toContain("绩效自评得分为 95 分");
    expect(words).toContain("推介活动经费填写 95 分，计算为 100 分");
    expect(words).not.toContain("〔待填：核对总分");
  });

  it("asks for a total that its scores do not make", () => {
    const off = withCells(workbook(only), "推介活动经费", { H13: { value: 97, text: "97" } });
    const words = sectionOf(draftOf(evaluateWorkbook(off)), "4");
    expect(words).toContain("绩效自评得分为 97 分");
    expect(words).toContain("〔待填：核对总分 97 分与各项得分〕");
  });
});

describe("a department's total", () => {
  const stated = (score: number) =>
    sheet([["部门基本情况"], ["项目", "2023年", "单位"], ["部门自评总得分", score, "分"]], {
      name: "部门基本情况",
    });

  it("is the one that the workbook states, with the methods that give it", () => {
    const book = workbook(stated(90), ...PROJECTS.map(projectSheet));
    const words = sectionOf(draftOf(evaluateWorkbook(book)), "4");
    expect(words).toContain("绩效自评得分为 90 分，评价等级为“优”。得分取自部门基本情况。");
    expect(words).toContain("得分由来：各项目得分简单平均 (95+65+2×100)÷4=90");
  });

  it("asks how it came about where no method gives it", () => {
    const book = workbook(stated(97), ...PROJECTS.map(projectSheet));
    const words = sectionOf(draftOf(evaluateWorkbook(book)), "4");
    expect(words).toContain("按各种算法都得不出 97 分。〔待填：总分的计算方法〕");
  });
});
