import { evaluateWorkbook, draftReport, nextYear, reportText } from "../../../src/core";
import { paragraphsOfText } from "../../../src/core/model/report-text";
import { verifyReport } from "../../../src/core/report-check";
import { evaluationOf, scoredProject } from "../../support/report-workbook";
import { department } from "../../support/department-workbook";

/** What this tool drafts from a workbook agrees with that workbook, whoever wrote the recognisers. */
describe("a report drafted from a workbook", () => {
  const projects = [
    scoredProject("招商推介专项经费", 100, { budget: 120, spent: 120 }),
    scoredProject("企业服务专项经费", 100, { budget: 80, spent: 80 }),
    scoredProject("园区配套专项经费", 100, { budget: 64.5, spent: 64.5 }),
  ];
  const evaluation = evaluationOf(projects);
  const draft = draftReport(evaluation, nextYear(evaluation));
  const { results } = verifyReport(
    paragraphsOfText(draft === null ? "" : reportText(draft)),
    evaluation,
  );

  it("is confirmed by the workbook it came from", () => {
    const wrong = results.filter(({ kind, cells }) => kind === "fail" && cells.length > 0);
    expect(wrong.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(
      results.filter(({ kind, cells }) => kind === "pass" && cells.length > 0).length,
    ).toBeGreaterThan(2);
  });

  it("says of single projects and in reasons what is no figure of the department or of an indicator", () => {
    const spent = [
      scoredProject("国际合作洽谈会经费", 92, { budget: 48, spent: 36 }),
      scoredProject("境外招商洽谈经费", 93, { budget: 50, spent: 40 }),
    ];
    const text = [
      "1. 执行率偏低：国际合作洽谈会经费：执行率为 75%，有 12 万元没有支出。",
      "2. 执行率偏低：境外招商洽谈经费：执行率为 80%，有 10 万元没有支出。",
      "国际合作洽谈会经费“举办推介活动场次”：1场因嘉宾行程变化取消。",
    ].join("\n");
    const found = verifyReport(paragraphsOfText(text), evaluationOf(spent)).results;
    const wrong = found.filter(({ kind }) => kind === "fail");
    expect(wrong.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(found.filter(({ rule, kind }) => rule === "RC16" && kind === "pass")).toHaveLength(2);
  });

  it("is contradicted by another workbook", () => {
    const others = department(...projects.map((one) => ({ ...one, budget: 999 })));
    const text = draft === null ? "" : reportText(draft);
    const against = verifyReport(paragraphsOfText(text), evaluateWorkbook(others));
    expect(
      against.results.filter(({ kind, cells }) => kind === "fail" && cells.length > 0).length,
    ).toBeGreaterThan(0);
  });
});
