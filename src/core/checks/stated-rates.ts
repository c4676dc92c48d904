import { near } from "./reads";

/** A percentage that a text states, as a ratio, with the words it stands in. */
export type StatedRate = {
  readonly words: string;
  readonly rate: number;
  readonly tolerance: number;
};

const NUMBER = "(?:为|是|仅为|只有|仅|只|达到|达|约为|约|:|：|\\s)*(\\d+(?:\\.\\d+)?)\\s*[%％]";
const OF_ACHIEVEMENT = new RegExp(
  `(?:完成率|完成比例|完成比率|完成进度|完成度|(?:仅|只|实际|共|目前)完成(?:了)?(?:年度)?(?:指标值?|目标|任务|目标任务|计划)?的?)${NUMBER}`,
);
const OF_EXECUTION = new RegExp(`(?:执行率|支出率|支付率|执行进度|支出进度|支付进度)${NUMBER}`);

/** About another time, another rate or a part: such a clause is not held against the figures. */
const ELSEWHERE =
  /上年|去年|往年|次年|明年|下一年|以前年度|月底|月末|季度|上半年|下半年|截至|截止|其中|平均|同比|预计|计划|目标值?为|应|复核|调整后|剔除|扣除/;

/** The achievement rate a note states for its own row: `"仅完成60%"` → 0.6; `null` where it states none, or of another time. */
export function statedAchievement(text: string): StatedRate | null {
  return statedIn(text, OF_ACHIEVEMENT);
}

/** The execution rate a note states: `"预算执行率为78.5%"` → 0.785; `null` where it states none, or of another time. */
export function statedExecution(text: string): StatedRate | null {
  return statedIn(text, OF_EXECUTION);
}

function statedIn(text: string, pattern: RegExp): StatedRate | null {
  if (!/[%％]/.test(text)) return null;
  for (const clause of text.split(/[，,。；;、\n]/)) {
    const match = pattern.exec(clause);
    const digits = match?.[1];
    if (match === null || digits === undefined || ELSEWHERE.test(clause)) continue;
    const decimals = (digits.split(".")[1] ?? "").length;
    return { words: match[0].trim(), rate: Number(digits) / 100, tolerance: 10 ** -(decimals + 2) };
  }
  return null;
}

/** Whether what is stated is one of the figures, one unit in the last place shown allowed: 86% agrees with 0.8619. */
export function agreesWith(
  { rate, tolerance }: StatedRate,
  figures: readonly (number | null)[],
): boolean {
  return figures.some((figure) => figure !== null && near(rate, figure, tolerance));
}
