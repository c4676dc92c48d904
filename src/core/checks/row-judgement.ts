import type { Indicator } from "../model/form";
import type { Quantity } from "../model/quantity";
import type { Read } from "../model/read";
import type { ScoredForm, ScoredIndicator } from "../scoring/types";
import { allOr, nameOf, rowsWithOwnScore } from "./form-facts";
import { oncePer } from "./once-per";

/** Rates that are a share of a whole and cannot be above 100 %. */
const SHARE =
  /满意|合格率|及时率|覆盖率|达标率|准确率|优良率|完好率|知晓率|通过率|合规率|建档率|发放率|支付率|兑付率|就业率|出勤率|入学率/;
const GROWTH = /增长|提高|提升|增幅|较上年/;

/** Whether the value states a share above 100 %, which no satisfaction or pass rate can be. */
export function isImpossibleShare(indicator: Indicator, read: Read<Quantity>): boolean {
  const { value, problem } = read;
  if (problem !== null || value?.kind !== "amount") return false;
  if (value.dimension !== "ratio" || value.canonical <= 1.0001) return false;
  const name = nameOf(indicator);
  const isShare = SHARE.test(name) || indicator.category === "beneficiarySatisfaction";
  return isShare && !GROWTH.test(name);
}

/** Without an operator such a rate is as likely a ceiling (受害率 0.9%) as a floor (增长率 5%). */
const SMALL_SHARE = 0.5;
const UNWANTED =
  /受害|成灾|损失|损耗|变质|复发|返贫|不合格|超标|遗漏|污染|发生率|死亡|投诉|事故|差错|违约|坏账|空置/;

function isDirectionOpen(indicator: Indicator): boolean {
  const target = indicator.target.value;
  if (target?.kind !== "amount" || !target.implied) return false;
  const isSmallShare = target.dimension === "ratio" && target.canonical < SMALL_SHARE;
  return isSmallShare || UNWANTED.test(nameOf(indicator));
}

/** Whether target and actual can be held against each other at all. */
export function isJudgeable(indicator: Indicator): boolean {
  const { target, actual } = indicator;
  if (isImpossibleShare(indicator, target) || isImpossibleShare(indicator, actual)) return false;
  return !isDirectionOpen(indicator);
}

/** Rows with a score of their own whose figures can be held against each other. */
export const judgedRows = oncePer((scored: ScoredForm): readonly ScoredIndicator[] => {
  const rows = rowsWithOwnScore(scored);
  return allOr(
    rows,
    rows.filter(({ indicator }) => isJudgeable(indicator)),
  );
});

/** A verdict that rests on a doubtful reading is a question: lowers an error to a warning. */
export function doubtOf({ target, actual }: Indicator) {
  const isDoubtful = target.problem !== null || actual.problem !== null;
  return isDoubtful ? ({ level: "warning", kind: "review" } as const) : {};
}
