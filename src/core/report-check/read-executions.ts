import { leadOf } from "./read-labels";
import type { Figure, Sentence } from "./report-types";

/** "下达 220.83 万元,实际使用 216.86 万元,支付进度 98.20%": a rate with what was given and spent, whoever's they are. */
export type Execution = {
  readonly sentence: Sentence;
  /** Every amount that may be the one given; where there are two, the last is the adjusted one. */
  readonly budgets: readonly Figure[];
  readonly spent: Figure;
  readonly rate: Figure;
};

const BUDGET_LEAD = /预算|下达|安排|批复|到位|拨入/;
const SPENT_LEAD = /支出|执行数|使用|(?<!转移)支付|列支/;
const RATE_LEAD =
  /(?:执行|支出|支付|使用|完成)(?:率|进度|比例)|(?:完成|占|为)了?(?:全年|年初|调整后?)?的?预算[数额]?的$/;
const CHANGE = /增|减|降|升|较|比|多|少|结余|结转|剩余/;
const NO_AMOUNT = /增|减|降|升|结余|结转|剩余|较|比|收入|上年|去年|追加|其中/;

/** The rates that a sentence states beside one spending and its budget; none where it names several of either kind. */
export function executionsIn(sentence: Sentence): readonly Execution[] {
  if (sentence.isRow) return [];
  return between(sentence, ";").flatMap((all) => {
    const figures = all.filter(({ start }) => !isInBrackets(sentence, start));
    const money = figures.filter((figure) => isAmount(sentence, figure));
    const spent = money.filter((figure) => isSpent(sentence, figure));
    const budgets = money.filter((figure) => isBudget(sentence, figure));
    const rates = figures.filter((figure) => isRate(sentence, figure));
    const [one] = spent;
    const [rate] = rates;
    const isPlain = spent.length === 1 && rates.length === 1 && budgets.length > 0;
    const isAll = spent.length + budgets.length === money.length;
    return isPlain && isAll && one && rate ? [{ sentence, budgets, spent: one, rate }] : [];
  });
}

/** "(基本支出 586.31 万元)": parts of an amount. */
function isInBrackets({ text }: Sentence, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

/** The figures of a sentence in groups, parted by a mark. */
function between({ text, figures }: Sentence, mark: string): readonly (readonly Figure[])[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const at = text.lastIndexOf(mark, figure.start);
    groups.set(at, [...(groups.get(at) ?? []), figure]);
  }
  return [...groups.values()];
}

/** What was added, cut or left over is neither given nor spent. */
function isAmount(sentence: Sentence, figure: Figure): boolean {
  const isMoney = figure.dimension === "money" && figure.bound === null;
  return isMoney && !CHANGE.test(leadOf(sentence, figure));
}

function isSpent(sentence: Sentence, figure: Figure): boolean {
  const lead = leadOf(sentence, figure);
  return SPENT_LEAD.test(lead) && !/预算(?!执行)|到位/.test(lead) && !NO_AMOUNT.test(lead);
}

function isBudget(sentence: Sentence, figure: Figure): boolean {
  const lead = leadOf(sentence, figure);
  return BUDGET_LEAD.test(lead) && !isSpent(sentence, figure) && !NO_AMOUNT.test(lead);
}

/** "执行率 93.10%", or "全年预算 405.91 万元的 93.10%". */
function isRate(sentence: Sentence, figure: Figure): boolean {
  if (figure.dimension !== "ratio" || figure.bound !== null) return false;
  const lead = leadOf(sentence, figure);
  if (RATE_LEAD.test(lead)) return !NO_AMOUNT.test(lead);
  const before = sentence.figures[sentence.figures.indexOf(figure) - 1];
  return before !== undefined && lead === "的" && isBudget(sentence, before);
}
