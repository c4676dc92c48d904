import { ratingOf } from "../../scoring/rating";
import { ratingCounts, type RatingCount } from "../read-rating-counts";
import { placeIn } from "../read-report";
import { clauseOf } from "../read-labels";
import { fail, open, pass, type ReportRule, type Said } from "../report-rule";
import type { Report, Sentence } from "../report-types";
import { showFigure } from "../show-figures";
import { scoreCell, type ProjectFacts, type WorkbookFacts } from "../workbook-facts";

/** How many projects have which rating, against the scores of their sheets under their rule-sets. */
export const ratingCountsOfProjects: ReportRule = {
  id: "RC25",
  title: "各等级的项目个数",
  *check(report, facts) {
    if (facts.projects.length === 0) return;
    for (const sentence of report.sentences) {
      const counts = ratingCounts(sentence);
      if (isOfSome(sentence, counts, facts.projects.length)) continue;
      for (const stated of counts) {
        if (isOfYearBefore(sentence, stated, report.year)) continue;
        yield judge(report, { sentence, stated }, facts);
      }
    }
  },
};

/** "市级项目 10 个,其中等级为优 9 个": of fewer projects than were evaluated, and not said to be all of them. */
function isOfSome(sentence: Sentence, counts: readonly RatingCount[], projects: number): boolean {
  const [first] = counts;
  const total = sentence.figures.find(
    ({ family, value, end }) =>
      first?.count.family === family && end <= first.count.start && value < projects,
  );
  return total !== undefined && !/自评|评价|纳入|共|全部/.test(clauseOf(sentence, total));
}

/** "2022 年各项目中,等级为优 1 个": what follows in the sentence is of that year. */
function isOfYearBefore({ text }: Sentence, { count }: RatingCount, year: number | null): boolean {
  const years = [...text.slice(0, count.start).matchAll(/(?:19|20)\d{2}(?=年)/g)];
  const last = years.at(-1)?.[0];
  return year !== null && last !== undefined && Number(last) !== year;
}

type StatedIn = { readonly sentence: Sentence; readonly stated: RatingCount };

const LISTED = 5;

function judge(
  report: Report,
  { sentence, stated: { word, rating, count } }: StatedIn,
  { projects }: WorkbookFacts,
): Said {
  const having = projects.filter((project) => ratingIn(project) === rating);
  const sure = having.filter(isRated).length;
  const unrated = projects.filter((project) => !isRated(project)).length;
  const cells = having.flatMap(scoreCell).slice(0, LISTED);
  const sides = { places: [placeIn(report, sentence)], cells };
  const stated = `等级“${word}”的项目 ${showFigure(count)}`;
  if (count.value === having.length || count.value === sure) {
    return pass(`已核对一致：${stated}。`, sides);
  }
  const found = `按表中得分，等级为“${word}”的有 ${String(having.length)} 个`;
  if (count.value > sure && count.value <= sure + unrated) {
    const missing = `有 ${String(unrated)} 个项目没有得分或不能定级`;
    return open(`无法核对${stated}：${found}，${missing}。请先补齐得分。`, sides);
  }
  return fail("error", `报告写${stated}，${found}。请核对得分和等级。`, sides);
}

function ratingIn({ score, scored }: ProjectFacts) {
  return ratingOf(score, scored.policy);
}

/** It has a score, and the score makes a rating. */
function isRated({ score, scored }: ProjectFacts): boolean {
  return score !== null && scored.rating !== null;
}
