import { clauseOf, leadOf, tailOf } from "./read-labels";
import type { Figure, Sentence } from "./report-types";

/** The stages a project goes through, the first one first. A later one cannot be reached by more. */
const STAGES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["签约", /签约|签订|引进|审批|批准|批复(?!预算)|入库|储备|受理|申报|谋划/],
  ["注册", /注册|登记|备案|立项|落户|落地/],
  ["开工", /开工|动工|启动建设|进场|(?:开始|启动|已|进入)实施/],
  ["竣工", /竣工|完工|投产|投用|投运|建成|达产|验收|交付/],
];

/** A whole number of projects or firms. */
export function isStageCount({ dimension, unit, decimals, bound }: Figure): boolean {
  return dimension === "count" && /^[个项家]/.test(unit ?? "") && decimals === 0 && bound === null;
}

/** The stage a count has reached, by the word nearest to it; -1 when none is named, or it is a plan. */
export function stageOf(sentence: Sentence, figure: Figure): number {
  if (/计划|目标|拟|预计|力争|增加|增长|减少/.test(clauseOf(sentence, figure))) return -1;
  const lead = leadOf(sentence, figure);
  const ahead = STAGES.findIndex(([, pattern]) => pattern.test(lead.slice(-8)));
  if (ahead >= 0) return ahead;
  const tail = tailOf(sentence, figure);
  return STAGES.findIndex(([, pattern]) => pattern.test(tail.slice(0, 10)));
}

/** What a stage is called; 总数 for those before any. */
export function stageName(stage: number): string {
  return STAGES[stage]?.[0] ?? "总数";
}
