import { clauseOf, leadOf } from "../read-labels";
import { halfStep } from "../read-figures";
import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { projectSide, type ProjectQuantity } from "../project-side";
import { showFigure, showIn } from "../show-figures";
import type { ProjectFacts } from "../workbook-facts";

/** What all projects together were given and spent, against the sum over their sheets. */
export const projectSums: ReportRule = {
  id: "RC24",
  title: "各项目资金合计",
  *check(report, { projects }) {
    if (projects.length === 0) return;
    const count = projects.length;
    for (const sentence of report.sentences) {
      if (sentence.isRow) continue;
      for (const figure of sentence.figures) {
        const quantity = quantityOf(sentence, figure, count);
        if (quantity !== null)
          yield* judge(report, { sentence, figure }, sumOver(projects, quantity));
      }
    }
  },
};

const ALL = /各项目|所有项目|全部项目|[个的]项目|^项目/;
const SUM = /合计|总计|共|总额|涉及/;

/** Only figures of all projects evaluated, and only those that say of what. */
function quantityOf(sentence: Sentence, figure: Figure, projects: number): ProjectQuantity | null {
  if (figure.dimension !== "money" || figure.bound !== null) return null;
  const lead = leadOf(sentence, figure);
  const head = sentence.text.slice(0, figure.start);
  const isAll =
    /自评|评价|各项目|[所全][有部]项目/.test(head) || head.includes(`${String(projects)}个项目`);
  const isOfAll = ALL.test(head) && isAll && !/其中|重点/.test(head);
  if (!isOfAll || !SUM.test(head + clauseOf(sentence, figure)) || /增|减|结余|结转/.test(lead))
    return null;
  if (/年初预算/.test(lead)) return "originalBudget";
  if (/全年预算|调整后?预算/.test(lead)) return "finalBudget";
  if (/预算(?!执行)/.test(lead)) return "budget";
  return /执行|支出/.test(lead) ? "actualExpenditure" : null;
}

/** `values` has more than one sum where either of the two budgets may be meant. */
type Sum = { readonly label: string; readonly values: readonly number[] };

function sumOver(projects: readonly ProjectFacts[], quantity: ProjectQuantity): Sum {
  const either: readonly ProjectQuantity[] =
    quantity === "budget" ? ["finalBudget", "originalBudget"] : [quantity];
  const sums = either.map((one) => sumOf(projects, one));
  return { label: sums[0]?.label ?? "", values: sums.flatMap(({ values }) => values) };
}

/** No value where one of the sheets does not say. */
function sumOf(projects: readonly ProjectFacts[], quantity: ProjectQuantity): Sum {
  const sides = projects.map((project) => projectSide(project, quantity));
  const values = sides.flatMap((side) => side.values.slice(0, 1));
  const isWhole = values.length === projects.length;
  const total = values.reduce((all, one) => all + one, 0);
  return { label: sides[0]?.label ?? "", values: isWhole ? [total] : [] };
}

function* judge(
  report: Report,
  { sentence, figure }: { readonly sentence: Sentence; readonly figure: Figure },
  { label, values }: Sum,
): Generator<Said> {
  const [first] = values;
  if (first === undefined) return;
  const sides = { places: [placeIn(report, sentence)] };
  const stated = `各项目${label}合计 ${showFigure(figure)}`;
  const agrees = (value: number): boolean =>
    Math.abs(value - figure.canonical) <= halfStep(figure) + 1e-9 * Math.abs(value);
  if (values.some(agrees)) {
    yield pass(`已核对一致：${stated}。`, sides);
    return;
  }
  const message = `报告写${stated}，各项目自评表合计是 ${showIn(figure, first)}。请核对是否有缺漏或重复。`;
  yield fail("error", message, sides);
}
