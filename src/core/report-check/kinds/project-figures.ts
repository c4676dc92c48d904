import { leadOf } from "../read-labels";
import { nameFinder, type Named } from "../named-in-report";
import { placeIn } from "../read-report";
import type { ReportRule, Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { judgeProjectFigure } from "../project-judgement";
import type { ProjectQuantity } from "../project-side";
import { figuresOfNames, type SaidFigure } from "../said-respectively";
import { columnsOf, tableRows } from "../read-tables";
import type { ProjectFacts } from "../workbook-facts";

/** What the report says of a project by name, against the project's own sheet. */
export const projectFigures: ReportRule = {
  id: "RC16",
  title: "项目的得分、预算和执行率",
  *check(report, { projects }) {
    if (projects.length === 0) return;
    const find = nameFinder(projects, ({ name }) => name);
    for (const sentence of report.sentences) {
      if (sentence.isRow) continue;
      const named = find(sentence);
      const said = figuresOfNames(sentence, named);
      for (const [index, one] of named.entries()) {
        yield* inSentence(report, { sentence, said: said[index] ?? [] }, one);
      }
    }
    yield* inTables(report, projects);
  },
};

const NOT_ITS_SCORE = /指标|满分|分值|扣|失|减|预算执行|差|计算/;
/** "自评得分为", "得", "(": what stands between a project's name and its score. */
const ITS_SCORE = /(?:得分?|评分|总分|分数|自评|评定|为|是|:|\()(?:为|是|:|\s)*$/;

/** Which quantity of a project a figure is, by the words before it; `null` when they do not say. */
function quantityOf(sentence: Sentence, figure: Figure, from: number): ProjectQuantity | null {
  const words = leadOf(sentence, figure);
  // The name itself may hold such a word.
  const lead = words.slice(Math.max(0, words.length - (figure.start - from)));
  if (figure.bound !== null) return null;
  if (figure.unit === "分") {
    return !NOT_ITS_SCORE.test(lead) && (lead === "" || ITS_SCORE.test(lead)) ? "score" : null;
  }
  if (figure.dimension === "ratio") return /执行率|支出进度/.test(lead) ? "executionRate" : null;
  if (figure.dimension !== "money" || /增|减|结余|结转|剩余/.test(lead)) return null;
  if (/年初/.test(lead)) return "originalBudget";
  if (/全年预算|调整后?的?预算/.test(lead)) return "finalBudget";
  if (/预算|安排|批复|下达/.test(lead)) return "budget";
  return /支出|执行|使用|支付/.test(lead) ? "actualExpenditure" : null;
}

type SaidIn = { readonly sentence: Sentence; readonly said: readonly SaidFigure[] };

function* inSentence(
  report: Report,
  { sentence, said }: SaidIn,
  { thing, name, start }: Named<ProjectFacts>,
): Generator<Said> {
  for (const { figure, first, from } of said) {
    const quantity = quantityOf(sentence, first, from);
    if (quantity === null) continue;
    const place = placeIn(report, sentence, { start, end: figure.end });
    yield judgeProjectFigure(thing, { figure, quantity, place, name });
  }
}

/** A table of projects: each cell under 得分, 预算 and the like against the project's sheet. */
function* inTables(report: Report, projects: readonly ProjectFacts[]): Generator<Said> {
  const byName = new Map(projects.map((project) => [plain(project.name), project] as const));
  for (const { header, row } of tableRows(report)) {
    const project = row.cells.map(({ text }) => byName.get(plain(text))).find((one) => one);
    if (project === undefined) continue;
    for (const { quantity, cell, unit } of columnsOf(header, row)) {
      const figure = unit(row.sentence, cell);
      if (figure === null) continue;
      const place = placeIn(report, row.sentence, { start: cell.start, end: cell.end });
      yield judgeProjectFigure(project, { figure, quantity, place, name: project.name });
    }
  }
}

function plain(name: string): string {
  return name.replace(/\s+/g, "");
}
