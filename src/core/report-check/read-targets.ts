import { clauseOf, isOfOtherYear, tailOf } from "./read-labels";
import type { Figure, Report, Sentence } from "./report-types";

/** A figure that says what was to be reached, or what was, and the words that say of what. */
export type Stated = {
  readonly sentence: Sentence;
  readonly figure: Figure;
  /** The things counted: "项目", "企业"; `null` where no such word stands near. */
  readonly noun: string | null;
  /** What is done with them: "引进"; `null` where no such word stands near. */
  readonly verb: string | null;
};

const TARGET_WORDS = /计划|目标|任务|预期|指标值?|拟|力争|要求|应/;
const REACHED_WORDS = /实际|已完成|已达|全年完成|共完成/;
const VERBS =
  /引进|签约|招引|举办|开展|组织|培训|走访|服务|新建|建设|改造|修缮|购置|维修|检查|检测|发放|补助|资助|扶持|孵化|审批|注册|完成|培育|认定|接待|编制|印发|采购|救助|安置|绿化|种植|养护|参加|推介|开工|竣工|投产/g;
const NOUNS =
  /项目|企业|活动|学员|人员|群众|农户|家庭|设备|场馆|道路|公路|农田|学校|岗位|会议|培训班|课题|专利|标准|报告|材料|教师|学生|客商|机构|产品|平台|园区|树木|车辆|房屋|管网|路灯|图书|演出|讲座/g;

/**
 * What the report set out to reach: a lower bound, or a plan that the same sentence goes on to tell the result of. Rows
 * of tables are left out.
 */
export function targetsIn({ sentences }: Report): readonly Stated[] {
  return sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : sentence.figures
          .filter((figure) => isTarget(sentence, figure))
          .map((figure) => stated(sentence, figure)),
  );
}

/** "每个项目不少于3个数量指标" is a rule for each, and of indicators: nothing that was to be reached in the year. */
const FOR_EACH = /每(?!年|季|月|周|日|天)/;

function isTarget(sentence: Sentence, figure: Figure): boolean {
  if (!isCounted(figure) || figure.bound === "atMost") return false;
  if (FOR_EACH.test(clauseOf(sentence, figure)) || /指标/.test(tailOf(sentence, figure))) {
    return false;
  }
  if (figure.bound === "atLeast") {
    return TARGET_WORDS.test(head(sentence, figure) + clauseOf(sentence, figure));
  }
  const isPlan = TARGET_WORDS.test(clauseOf(sentence, figure)) && !isReached(sentence, figure);
  return isPlan && REACHED_WORDS.test(sentence.text.slice(figure.end));
}

/** What the report says was reached, of its year. */
export function actualsIn(report: Report): readonly Stated[] {
  return report.sentences.flatMap((sentence) =>
    sentence.isRow || OF_EVALUATION.test(sentence.text)
      ? []
      : sentence.figures
          .filter((figure) => isActual(report, sentence, figure))
          .map((figure) => stated(sentence, figure)),
  );
}

/** Clauses that tell of plans and of changes. */
const NO_RESULT = /计划|目标|任务|预期|拟|力争|增加|减少|预算项目/;
/** Sentences about the evaluation itself. */
const OF_EVALUATION = /自评|评价|得分|得\s*\d+(?:\.\d+)?\s*分/;

function isActual({ year }: Report, sentence: Sentence, figure: Figure): boolean {
  if (figure.bound !== null || !isCounted(figure)) return false;
  if (isReached(sentence, figure)) return true;
  // Figures behind "N 以上" are those of a series.
  const inSeries = sentence.figures.some(
    ({ bound, start }) => bound !== null && start < figure.start,
  );
  return (
    !inSeries &&
    !NO_RESULT.test(clauseOf(sentence, figure)) &&
    !isOfOtherYear(sentence, figure, year)
  );
}

/** Whether the words before a figure say that it was reached. */
export function isReached({ text }: Sentence, { start }: Figure): boolean {
  return REACHED_WORDS.test(
    text
      .slice(0, start)
      .split(/[,;。]/)
      .at(-1) ?? "",
  );
}

const NOT_COUNTED: readonly Figure["dimension"][] = ["money", "ratio", "time"];

function isCounted({ dimension, unit, family }: Figure): boolean {
  return unit !== null && unit !== "分" && family !== "百分点" && !NOT_COUNTED.includes(dimension);
}

/** From the last full clause on: a target's word may stand one comma before. */
function head({ text }: Sentence, figure: Figure): string {
  return text.slice(0, figure.start).split(/[;。]/).at(-1) ?? "";
}

function stated(sentence: Sentence, figure: Figure): Stated {
  const before =
    sentence.text
      .slice(0, figure.start)
      .split(/[,;。、]/)
      .at(-1) ?? "";
  const after = tailOf(sentence, figure);
  // "审批的项目中,130 个完成注册": what is counted may stand a clause before.
  const noun =
    word(after, NOUNS, "first") ??
    word(before, NOUNS, "last") ??
    word(head(sentence, figure), NOUNS, "last");
  const verb = verbIn(before, "last") ?? verbIn(after, "first");
  return { sentence, figure, noun, verb };
}

/** 完成 says least: 完成注册 is 注册. */
function verbIn(text: string, which: "first" | "last"): string | null {
  return word(text.replaceAll("完成", ""), VERBS, which) ?? word(text, VERBS, which);
}

function word(text: string, pattern: RegExp, which: "first" | "last"): string | null {
  const found = [...text.matchAll(pattern)].map(([one]) => one);
  return (which === "first" ? found[0] : found.at(-1)) ?? null;
}
