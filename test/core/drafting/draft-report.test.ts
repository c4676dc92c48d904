import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  citedRuns,
  draftOutline,
  draftReport,
  evaluateWorkbook,
  nextYear,
  outlines,
  reportText,
  runsOf,
  sourceText,
  titleText,
  type CitedRun,
  type Evaluation,
  type ReportDraft,
  type Workbook,
} from "../../../src/core";
import { parseAddress } from "../../../src/core/model/address";
import { cellAt } from "../../../src/core/model/workbook";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { repaired, SAMPLE } from "../../support/repaired-sample";

function draftOf(evaluation: Evaluation): ReportDraft {
  const draft = draftReport(evaluation, nextYear(evaluation));
  if (draft === null) throw new Error("nothing was drafted");
  return draft;
}

function textOf({ sections }: ReportDraft, id: string): string {
  const found = sections.filter((section) => section.id === id);
  return reportText({ outline: "", title: [], fileName: "", sections: found });
}

let workbook: Workbook;
let mended: Workbook;
let draft: ReportDraft;
let evaluation: Evaluation;
beforeAll(async () => {
  const opened = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx");
  workbook = opened.workbook;
  mended = repaired(workbook);
  evaluation = evaluateWorkbook(mended);
  draft = draftOf(evaluation);
});

/** The number that a cell holds; the text where it holds none. */
function held(book: Workbook, { sheet, cell }: { sheet: string; cell: string }): string | number {
  const position = parseAddress(cell);
  const found = book.sheets.find(({ name }) => name === sheet);
  const at = found && position ? cellAt(found, position.row, position.column) : undefined;
  if (at === undefined) throw new Error(`${sheet}!${cell} is blank`);
  return typeof at.value === "number" ? at.value : at.text.replace(/\s+/g, " ").trim();
}

/** A number is told plainly or in percent; 0.96 shown as 96% is quoted as it is shown. */
function states(text: string, value: string | number): boolean {
  if (typeof value === "string" && !/^[-+]?[\d.]+%$/.test(value)) return text === value;
  const told = Number.parseFloat(text);
  const isShare = typeof value === "number" && text.endsWith("%");
  return Math.abs(told - (isShare ? value * 100 : Number.parseFloat(String(value)))) < 1e-9;
}

function numberIn(book: Workbook, place: { sheet: string; cell: string }): number {
  return Number(held(book, place));
}

describe("the draft of the sample department", () => {
  test("follows the outline of a department, numbered as official documents are", () => {
    expect(titleText(draft)).toBe("高新区投资服务局2023年度部门整体支出绩效自评报告");
    expect(draft.sections.map(({ title }) => title)).toEqual([
      "一、部门基本情况",
      "（一）部门概况",
      "（二）收支预决算情况",
      "（三）整体支出绩效目标、指标",
      "二、自评工作开展情况",
      "（一）组织情况",
      "（二）方法和过程",
      "三、目标实现情况及指标分析",
      "（一）总体目标实现情况",
      "（二）分项目完成情况",
      "（三）未完成的指标及原因",
      "（四）超额完成较多的指标及原因",
      "（五）失分情况",
      "（六）年初绩效目标设定质量对比倒查情况",
      "四、评价结论和评价等级",
      "五、存在的问题及改进措施",
      "（一）存在的问题",
      "（二）改进措施",
      "（三）自评结果应用建议",
      "六、评价工作组人员名单及签字",
      "附件 数据来源",
    ]);
  });

  test("states everything that it takes from a cell as the cell has it", () => {
    const fromCells = citedRuns(draft.sections).filter(({ source }) => source.kind === "cell");
    const wrong = fromCells.filter(
      ({ text, source }) => source.kind === "cell" && !states(text, held(mended, source)),
    );
    expect(wrong).toEqual([]);
    expect(fromCells.length).toBeGreaterThan(150);
  });

  const runs = (): readonly CitedRun[] => citedRuns(draft.sections);
  const byRule = (rule: string): readonly CitedRun[] =>
    runs().filter(({ source }) => source.kind === "derived" && source.rule === rule);

  test("works out every execution rate from its own two cells", () => {
    const rates = byRule("全年执行数 ÷ 全年预算数");
    expect(rates.length).toBeGreaterThanOrEqual(28);
    for (const { text, source } of rates) {
      if (source.kind !== "derived") throw new Error("no derivation");
      const [spending, budget] = source.from.map((place) => numberIn(mended, place));
      expect(Number.parseFloat(text)).toBeCloseTo((100 * (spending ?? 0)) / (budget ?? 0), 2);
    }
  });

  test("adds budgets and spending of all projects up", () => {
    for (const [rule, column] of [
      ["各项目全年预算数合计", "E"],
      ["各项目全年执行数合计", "F"],
    ] as const) {
      const [sum, ...more] = byRule(rule);
      if (sum?.source.kind !== "derived") throw new Error("no sum");
      expect(more).toEqual([]);
      expect(sum.source.from).toHaveLength(27);
      expect(sum.source.from.every(({ cell }) => cell.startsWith(column))).toBe(true);
      const all = sum.source.from.reduce((total, place) => total + numberIn(mended, place), 0);
      expect(Number(sum.text)).toBeCloseTo(all, 6);
    }
  });

  test("concludes with the total that the workbook states, how it comes about, every method and the thresholds", () => {
    const words = textOf(draft, "4");
    expect(words).toContain("绩效自评得分为 99 分，评价等级为“优”。得分取自部门基本情况。");
    expect(words).toContain("各项目得分简单平均 (25×100+93+92)÷27=99.44，四舍五入");
    expect(words).toContain("各项目得分简单平均为 99.44 分");
    expect(words).toContain("部门整体自评表自身得分为 99 分");
    expect(words).toContain("90 分（含）至 100 分为“优”");
  });

  test("names unmet and over-achieved indicators with the reasons that the forms give", () => {
    expect(textOf(draft, "3.3")).toContain(
      "境外招商洽谈经费：组织境外招商团组批次\t≥4批次\t2批次\t50%\t5\t受国际形势及出访审批影响",
    );
    expect(textOf(draft, "3.4")).toContain(
      "招商宣传资料制作费：印制招商手册册数\t≥2000册\t6000册\t300%",
    );
  });

  test("counts projects, forms and indicators as they are", () => {
    const rows = evaluation.forms.reduce((sum, { indicators }) => sum + indicators.length, 0);
    expect(textOf(draft, "2.2")).toContain(
      `1 张部门整体自评表、27 张项目自评表，涉及绩效指标 ${String(rows)} 项`,
    );
  });

  test("takes what the sheet 部门基本情况 states, works out a share and asks for a change that is missing", () => {
    const words = textOf(draft, "1.1");
    expect(words).toContain("年末总资产\t103.5\t万元\t-22.37\t-17.77%");
    expect(words).toContain("年初收支预算\t2113.81\t万元\t263.42\t14.24%");
    expect(words).toContain("收支决算\t25459.51\t万元\t〔待填：增减额〕\t155.72%");
    expect(words).not.toContain("总体评价等级");
  });

  test("asks for the reason of an adjustment above the line of the rule-set", () => {
    expect(textOf(draft, "1.2")).toContain(
      "年中预算调增 23367.7 万元，为年初预算的 1105.48%，〔待填：预算调整的原因和批准情况〕",
    );
  });

  test("lists every place that something was taken from", () => {
    const sources = textOf(draft, "sources");
    expect(sources).toContain(
      "三（二）\t02境外招商洽谈经费\t50（E6）；40（F6）；80%（全年执行数 ÷ 全年预算数：F6、E6）",
    );
    const [first] = citedRuns(draft.sections);
    expect(first && sourceText(first)).toBe("部门基本情况 C4");
  });

  test("says in the outline what is left to write under which heading", () => {
    const outline = draftOutline(draft);
    const left = outline.filter(({ toFill }) => toFill > 0).map(({ id }) => id);
    expect(left).toEqual(["1.1", "1.2", "2.1", "3.6", "4", "5.1", "5.2", "5.3", "6"]);
    expect(outline.find(({ id }) => id === "4")).toMatchObject({ toFill: 1, drafted: true });
  });

  test("gives the same draft for the same evaluation, and no empty run", () => {
    expect(draftOf(evaluation)).toEqual(draft);
    const all = draft.sections.flatMap((section) => runsOf(section));
    expect(all.filter((run) => run.kind !== "toFill" && run.text === "")).toEqual([]);
    expect(JSON.stringify(draft)).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe("the draft of an unfinished workbook", () => {
  test("marks what is missing instead of guessing it, and says that errors are open", () => {
    const unfinished = draftOf(evaluateWorkbook(workbook));
    expect(textOf(unfinished, "4")).toContain("〔待填：补齐各项目得分后核对总分〕");
    expect(textOf(unfinished, "3.2")).toContain("驻外招商办事机构运转经费\t〔待填：全年预算数〕");
    expect(textOf(unfinished, "3.3")).toContain("〔待填：偏差原因和改进措施〕");
    expect(textOf(unfinished, "5.1")).toMatch(/检查还有 \d+ 项错误没有处理/);
  });

  test("a score that the form does not hold yet is said to be worked out", () => {
    const { sections } = draftOf(evaluateWorkbook(workbook));
    const scores = citedRuns(sections).filter(
      ({ source }) => source.kind === "derived" && source.rule.includes("表中尚未填写"),
    );
    expect(scores.length).toBeGreaterThan(20);
  });

  test("without a form there is nothing to draft", () => {
    const none = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name === "说明") };
    expect(draftReport(evaluateWorkbook(none), null)).toBeNull();
  });

  test("forms of the running year have no result to report", async () => {
    const path = join(__dirname, "../../cases/monitoring/workbook.xlsx");
    const { workbook: running } = await openWorkbook(new Uint8Array(readFileSync(path)), "a.xlsx");
    expect(draftReport(evaluateWorkbook(running), null)).toBeNull();
  });

  test("without the review of targets its section is a mark", () => {
    const bare = draftReport(evaluation, null);
    expect(bare && textOf(bare, "3.6")).toContain("〔待填：逐项对比");
  });
});

describe("outlines", () => {
  const only = (book: Workbook, name: string): Workbook => ({
    ...book,
    sheets: book.sheets.filter((sheet) => sheet.name === name),
  });

  test("one project alone is reported as a project", () => {
    const one = draftOf(evaluateWorkbook(only(mended, "02境外招商洽谈经费")));
    expect([one.outline, titleText(one)]).toEqual([
      "project",
      "境外招商洽谈经费2023年度项目支出绩效自评报告",
    ]);
    expect(textOf(one, "4")).toContain("绩效自评得分为 93 分");
    expect(textOf(one, "3.2")).toContain("组织境外招商团组批次\t≥4批次\t2批次\t10\t5");
    expect(textOf(one, "3.5")).toContain("本项目已计分的指标分值合计");
  });

  test("every outline has an id of its own, and headings that say something", () => {
    expect(new Set(outlines.map(({ id }) => id)).size).toBe(outlines.length);
    for (const { sections, title } of outlines) {
      expect(title).toContain("{name}");
      for (const section of sections)
        expect((section.parts ?? []).length + (section.sections ?? []).length).toBeGreaterThan(0);
    }
  });
});
