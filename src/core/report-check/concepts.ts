import { fullLabelOf, isOfOtherYear, leadOf, nameBeforeComma } from "./read-labels";
import type { Figure, Report, Sentence } from "./report-types";
import { isSaidOfDepartment } from "./said-of-department";

/** A quantity every such report speaks of, by the glossary. */
export type ConceptName =
  | "originalBudget"
  | "finalBudget"
  | "actualExpenditure"
  | "executionRate"
  | "overallScore"
  | "satisfaction";

/** A figure of the report that is certainly one of a concept. */
export type Mention = { readonly sentence: Sentence; readonly figure: Figure };

type Concept = {
  /** Of the words before the figure. */
  readonly label: RegExp;
  /** Words before the figure under which it is something else. */
  readonly not?: RegExp;
  /** Of the clause before, where the figure's own has only a verb: "整体得分取各项目的平均值,为 96.5 分". */
  readonly named?: RegExp;
  /** Of the words before the figure, where the sentence says `under` before them. */
  readonly weak?: RegExp;
  readonly under?: RegExp;
  readonly fits: (figure: Figure) => boolean;
  /** Of the department only: a project, a fund or a purchase has such a figure of its own. */
  readonly ofDepartment?: true;
};

const isMoney = ({ dimension, bound }: Figure): boolean => dimension === "money" && bound === null;
const isPercent = ({ dimension, bound }: Figure): boolean =>
  dimension === "ratio" && bound === null;
const isScore = ({ unit, bound, value }: Figure): boolean =>
  unit === "分" && bound === null && value <= 150;

/** Words of a change: what follows them is no amount of its own. */
const CHANGE = /增加|增长|减少|下降|降低|上升|提高|压减|增幅|降幅|相差|结余|结转|差额/;
const PART =
  /^项目|各项目|自评项目|项目(?:支出|经费|资金)|基本支出|人员|公用|三公|专项|公务|培训|会议|其中|设备|工程/;

const CONCEPTS: Readonly<Record<ConceptName, Concept>> = {
  originalBudget: {
    label:
      /年初(?:部门)?(?:支出)?预算|年初批复|预算批复|批复(?:的)?(?:部门)?预算|部门预算(?:收入|支出|总额|数)?$|(?<!调整|全年|决)预算(?:总额|安排|收入|支出)$/,
    not: new RegExp(`${CHANGE.source}|${PART.source}|调整|追加|全年预算|执行|上年`),
    fits: isMoney,
    ofDepartment: true,
  },
  finalBudget: {
    label:
      /调整后?(?:的)?(?:部门)?(?:支出)?预算|预算(?:经)?(?:调整|追加)(?:后|为|数|$)|全年预算|调整预算/,
    not: new RegExp(`${CHANGE.source}|${PART.source}|执行`),
    fits: isMoney,
    ofDepartment: true,
  },
  actualExpenditure: {
    label: /决算|(?:实际|全年|本年|总)(?:支出|执行)|支出(?:总额|合计|总计|决算)|执行数|支出$/,
    not: new RegExp(`${CHANGE.source}|${PART.source}|预算(?!执行)|收入决算`),
    fits: isMoney,
    ofDepartment: true,
  },
  executionRate: {
    label: /执行率|执行进度|支出进度/,
    not: CHANGE,
    fits: isPercent,
    ofDepartment: true,
  },
  overallScore: {
    label:
      /(?:综合|总体|整体|最终|总)(?:自评)?(?:评价)?(?:得分|评分|分值?|成绩)|自评(?:总分|综合得分)|总分|(?:部门|单位)?整体支出(?:绩效)?(?:自评|评价)?(?:得分|评分)|绩效(?:自评|评价)(?:得分|评分|分数)|(?:部门|单位)整体(?:支出)?(?:绩效)?自评$/,
    not: /满分|项目(?!.*(?:综合|总体|整体|总))|权重|分值为/,
    weak: /^(?:绩效)?(?:自评|评价)?(?:得分|评分)$/,
    under: /整体(?:支出)?(?!.*项目)/,
    named: /^[^\d]{0,12}(?:综合|总体|整体|最终|总)(?:自评)?(?:评价)?(?:得分|评分)/,
    fits: isScore,
  },
  satisfaction: { label: /满意(?:度|率)/, fits: isPercent },
};

/** Every figure of the report, of the report's year, that is one of the concept. Rows of tables are left out. */
export function mentionsOf(report: Report, name: ConceptName): readonly Mention[] {
  return report.sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : sentence.figures
          .filter((figure) => isMention(report, { sentence, figure }, CONCEPTS[name]))
          .map((figure) => ({ sentence, figure })),
  );
}

function isMention(report: Report, { sentence, figure }: Mention, concept: Concept): boolean {
  const { fits, ofDepartment = false, not } = concept;
  if (!fits(figure) || isOfOtherYear(sentence, figure, report.year)) return false;
  if (ofDepartment && !isSaidOfDepartment(sentence, figure)) return false;
  return not?.test(leadOf(sentence, figure)) !== true && isNamed(sentence, figure, concept);
}

/** By the words before the figure, with those before them, or by the clause before. */
function isNamed(sentence: Sentence, figure: Figure, concept: Concept): boolean {
  const { label, weak, under, named } = concept;
  const words = fullLabelOf(sentence, figure);
  if (label.test(words)) return true;
  const head = sentence.text.slice(0, figure.start);
  const isUnder = weak?.test(words) === true && under?.test(head) === true;
  return isUnder || named?.test(nameBeforeComma(sentence, figure)) === true;
}
