import type { ProjectQuantity } from "./project-side";
import { fullLabelOf, isOfOtherYear } from "./read-labels";
import type { Figure, Sentence } from "./report-types";

/** A figure that a report on one project says without the project's name, and what it is. */
export type UnnamedFigure = { readonly figure: Figure; readonly quantity: ProjectQuantity };

type Name = {
  readonly quantity: ProjectQuantity;
  readonly label: RegExp;
  readonly fits: (figure: Figure) => boolean;
};

const isMoney = ({ dimension, bound }: Figure): boolean => dimension === "money" && bound === null;
const isRate = ({ dimension, bound }: Figure): boolean => dimension === "ratio" && bound === null;
const isScore = ({ unit, bound }: Figure): boolean => unit === "分" && bound === null;

const AMOUNT = "(?:资金|安排|批复|下达)?(?:数额?|总额|金额|资金)?";

/** Whole labels only: a word more may name something else. */
const NAMES: readonly Name[] = [
  {
    quantity: "originalBudget",
    label: new RegExp(`^年初(?:批复|安排|下达)?的?(?:项目|资金)?预算${AMOUNT}$`),
    fits: isMoney,
  },
  {
    quantity: "finalBudget",
    label: new RegExp(
      `^(?:年中)?(?:全年(?:项目|资金|支出)?预算|调整后?的?(?:全年|项目|资金)?预算|预算(?:经)?调整[后为]+)${AMOUNT}(?:\\(?(?:调整后)\\)?)?$`,
    ),
    fits: isMoney,
  },
  {
    quantity: "budget",
    label: new RegExp(`^(?:当年|本年度?)?(?:资金)?预算${AMOUNT}$`),
    fits: isMoney,
  },
  {
    quantity: "actualExpenditure",
    label:
      /^(?:全年|当年|本年度?)?(?:实际|累计)?(?:资金)?(?:支出|执行|使用|支付)(?:数额?|总额|金额|资金)?$/,
    fits: isMoney,
  },
  {
    quantity: "executionRate",
    label: /^(?:全年|当年|本年度?)?(?:预算|资金|支出)?(?:执行率|支出进度)$/,
    fits: isRate,
  },
  {
    quantity: "score",
    label:
      /^(?:经)?(?:绩效|综合)?(?:自评|评价)(?:综合|最终|总)?(?:得分|评分|总?分)$|^(?:综合|最终|总)(?:得|评)?分$/,
    fits: isScore,
  },
];

/** Words before a label that only say whose and when; an earlier month than December is not the whole year. */
const OWNER =
  /^(?:(?:19|20)\d{2}年(?:度|末|底)?|截[至止](?:(?:19|20)\d{2}年)?(?:年?[末底]|12月(?:31日|底|末)?)|[本该]项目|项目|的|\s)+/;

/** A label of these may go on from the figure before it: it names no year or state of the budget by itself. */
const CONTINUING: ReadonlySet<ProjectQuantity> = new Set([
  "budget",
  "actualExpenditure",
  "executionRate",
]);

/**
 * The figures of a sentence that are certainly the only project's own: from the beginning of the sentence, or of a part
 * behind a semicolon, as long as every amount has a whole name of a project's quantity. What follows another amount, a
 * subject before a colon or 其中 is of something else.
 */
export function unnamedFigures(sentence: Sentence, year: number | null): readonly UnnamedFigure[] {
  if (sentence.isRow || sentence.isHeading || OTHER_SECTION.test(sentence.section ?? "")) return [];
  const said: UnnamedFigure[] = [];
  let [part, isLost, isOwn] = [-2, false, false];
  for (const figure of sentence.figures) {
    const from = sentence.text.lastIndexOf(";", figure.start);
    if (from !== part) [part, isLost, isOwn] = [from, false, false];
    const quantity = isLost ? null : quantityIn(sentence, { figure, year, isOwn });
    if (quantity !== null) said.push({ figure, quantity });
    isOwn ||= quantity !== null;
    isLost ||= quantity === null && figure.dimension === "money";
  }
  return said;
}

type Unnamed = {
  readonly figure: Figure;
  readonly year: number | null;
  /** A figure before it in its part of the sentence is the project's. */
  readonly isOwn: boolean;
};

function quantityIn(sentence: Sentence, { figure, year, isOwn }: Unnamed): ProjectQuantity | null {
  const label = fullLabelOf(sentence, figure).replace(OWNER, "");
  const name = NAMES.find((one) => one.fits(figure) && one.label.test(label));
  if (name === undefined || isOfOtherYear(sentence, figure, year)) return null;
  const head = sentence.text.slice(0, figure.start).split(";").at(-1) ?? "";
  const isFirst = head.replaceAll(",", " ").trim().replace(OWNER, "").startsWith(label);
  if (OTHER_HEAD.test(head) || OTHER_SUBJECT.test(beforeColon(head))) return null;
  return CONTINUING.has(name.quantity) && !isOwn && !isFirst ? null : name.quantity;
}

function beforeColon(head: string): string {
  return head.split(":").slice(0, -1).at(-1) ?? "";
}

/** Parts, other owners, and marks of a part of the form. */
const OTHER_HEAD = /其中|包括|分别|部门|我[局委办院校市县区省]|单位|子项目|分项|各项目|指标|方面/;
/** Before a colon: anything but what the paragraph is about. */
const OTHER_SUBJECT = /^(?!.*(?:资金|预算|执行|支出|自评|评价|结论|得分|情况|[本该]项目)).+$/;
/** A section on a part of the project, or on the marks of some indicators. */
const OTHER_SECTION = /子项目|分项|指标|产出|效益|满意|部门|单位|上年|下一年|下年/;
