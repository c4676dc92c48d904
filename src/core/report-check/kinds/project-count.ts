import { clauseOf, leadOf, tailOf } from "../read-labels";
import { placeIn } from "../read-report";
import { scoreDistributions } from "../read-distribution";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Figure, Report, Sentence } from "../report-types";
import { showFigure } from "../show-figures";
import { fullScore, scoreCell, type WorkbookFacts } from "../workbook-facts";

/** How many projects were evaluated, and how many have which score, against the sheets of the workbook. */
export const projectCount: ReportRule = {
  id: "RC17",
  title: "自评项目的个数",
  *check(report, facts) {
    if (facts.projects.length === 0) return;
    const seen = new Set<Figure>();
    for (const { sentence, figure } of countsIn(report)) {
      seen.add(figure);
      yield judge(report, { sentence, figure }, facts.projects.length);
    }
    for (const { sentence, figure } of fullScoreCounts(report)) {
      yield byScore(report, { sentence, count: figure, score: fullScore(facts), facts });
    }
    for (const { sentence, total, groups } of scoreDistributions(report)) {
      if (total && !seen.has(total))
        yield judge(report, { sentence, figure: total }, facts.projects.length);
      for (const { count, score } of groups)
        yield byScore(report, { sentence, count, score, facts });
    }
  },
};

type Count = { readonly sentence: Sentence; readonly figure: Figure };

const EVALUATED = /自评|评价|纳入|绩效管理/;

function countsIn({ sentences }: Report): readonly Count[] {
  return sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : sentence.figures
          .filter((figure) => isProjectCount(sentence, figure))
          .map((figure) => ({ sentence, figure })),
  );
}

const FULL_BEFORE = /满分(?:的)?(?:项目)?(?:共|有|为|共有)?$/;
const FULL_BEHIND =
  /^(?:自评)?(?:项目)?(?:自评)?(?:得分)?(?:均|都|全部)?(?:为|得|获|获得|取得|达到)?满分/;

/** "满分项目 6 个", "6 个项目得满分". */
function fullScoreCounts({ sentences }: Report): readonly Count[] {
  return sentences.flatMap((sentence) =>
    sentence.isRow
      ? []
      : sentence.figures
          .filter(
            (figure) =>
              /^[个项]$/.test(figure.unit ?? "") &&
              figure.bound === null &&
              /项目/.test(sentence.text) &&
              (FULL_BEFORE.test(leadOf(sentence, figure)) ||
                FULL_BEHIND.test(tailOf(sentence, figure))),
          )
          .map((figure) => ({ sentence, figure })),
  );
}

function isProjectCount(sentence: Sentence, figure: Figure): boolean {
  if (!/^[个项]$/.test(figure.unit ?? "") || figure.bound !== null) return false;
  const after = tailOf(sentence, figure);
  const clause = clauseOf(sentence, figure);
  const isProjects =
    /^(?:预算|财政|支出|专项|资金|绩效|自评|参评|二级|三级)*项目(?!.*(?:得|均|为)\S*$)/.test(after);
  return isProjects && EVALUATED.test(clause) && !/其中|部分|上年|分|重点评价/.test(clause);
}

function judge(report: Report, { sentence, figure }: Count, projects: number): Said {
  const sides = { places: [placeIn(report, sentence)] };
  if (figure.value === projects) {
    return pass(
      `已核对一致：自评项目 ${showFigure(figure)}，工作簿有 ${String(projects)} 张项目自评表。`,
      sides,
    );
  }
  const message = `报告写自评项目 ${showFigure(figure)}，工作簿有 ${String(projects)} 张项目自评表。请核对是否有缺漏或重复。`;
  return fail("error", message, sides);
}

type OfScore = {
  readonly sentence: Sentence;
  readonly count: Figure;
  readonly score: number;
  readonly facts: WorkbookFacts;
};

const LISTED = 5;

function byScore(report: Report, { sentence, count, score, facts }: OfScore): Said {
  const having = facts.projects.filter((project) => project.score === score);
  const cells = having.flatMap(scoreCell).slice(0, LISTED);
  const sides = { places: [placeIn(report, sentence)], cells };
  const stated = `${showFigure(count)}项目得 ${String(score)} 分`;
  if (having.length === count.value) return pass(`已核对一致：${stated}。`, sides);
  const message = `报告写 ${stated}，表中得 ${String(score)} 分的项目有 ${String(having.length)} 个。请核对。`;
  return fail("error", message, sides);
}
