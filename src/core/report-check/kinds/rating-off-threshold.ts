import { clauseText } from "../../policy/clause";
import type { Policy, Rating } from "../../policy/types";
import { ratingOf } from "../../scoring/rating";
import { mentionsOf } from "../concepts";
import { scoreDistributions } from "../read-distribution";
import { ratingBands, ratingWords, type RatingWord } from "../read-ratings";
import { placeIn } from "../read-report";
import { fail, open, pass, type ReportRule, type Said, type Sides } from "../report-rule";
import type { Report, ReportCell, Sentence } from "../report-types";
import { cellOf, scoreCell, type WorkbookFacts } from "../workbook-facts";

/** A rating is that of its score under the rule-set; a scale the report explains is the rule-set's. */
export const ratingOffThreshold: ReportRule = {
  id: "RC05",
  title: "评价等级与得分",
  *check(report, facts) {
    for (const sentence of report.sentences) {
      const bands = ratingBands(sentence.text);
      for (const band of bands) yield* judgeBand(report, { sentence, band, facts });
      if (sentence.isRow) continue;
      for (const word of ratingWords(sentence.text)) {
        if (bands.length === 0 || !isOfScale(sentence.text, word))
          yield judgeWord(report, { sentence, word, facts });
      }
    }
  },
};

/** "60 分以下为差" explains the scale; "等级为优" behind it does not. */
function isOfScale(text: string, { start }: RatingWord): boolean {
  const clause =
    text
      .slice(0, start)
      .split(/[,;、。]/)
      .at(-1) ?? "";
  return /\d|以[上下]/.test(clause);
}

type BandAt = {
  readonly sentence: Sentence;
  readonly band: ReturnType<typeof ratingBands>[number];
  readonly facts: WorkbookFacts;
};

function* judgeBand(report: Report, { sentence, band, facts }: BandAt): Generator<Said> {
  if (band.rating === "poor") return;
  const expected = facts.policy.rating.thresholds.value[band.rating];
  const sides = { places: [placeIn(report, sentence, band)] };
  if (expected === band.from) {
    yield pass(
      `已核对一致：${String(band.from)} 分起为“${band.word}”，与${source(facts.policy)}相同。`,
      sides,
    );
    return;
  }
  const message = `报告写 ${String(band.from)} 分起为“${band.word}”，${source(facts.policy)}是 ${String(expected)} 分起。请核对所用的办法。`;
  yield fail("warning", message, sides);
}

function source({ title, rating }: Policy): string {
  return `《${title}》（${clauseText(rating.thresholds)}）`;
}

type WordAt = {
  readonly sentence: Sentence;
  readonly word: RatingWord;
  readonly facts: WorkbookFacts;
};

/** A score that a rating was given for, and where it stands. */
type Rated = {
  readonly score: number;
  readonly name: string;
  readonly cells: readonly ReportCell[];
};

function judgeWord(report: Report, at: WordAt): Said {
  const { sentence, word, facts } = at;
  const { policy } = facts;
  const { scores, from } = ratedBy(report, at);
  const sides: Sides = {
    places: [placeIn(report, sentence), ...from.map((one) => placeIn(report, one))],
    cells: scores.flatMap(({ cells }) => cells).slice(0, MOST_CELLS),
  };
  if (scores.length === 0) {
    return open(`无法核对等级“${word.word}”：报告和表格都没有对应的得分。`, sides);
  }
  const wrong = scores.filter(({ score }) => ratingOf(score, policy) !== word.rating);
  const label = policy.rating.labels.value[word.rating];
  if (wrong.length > 0) return fail("error", wrongRating(word, wrong, policy), sides);
  const list = [...new Set(scores.map(({ score }) => String(score)))].slice(0, MOST_CELLS);
  const naming = label === word.word ? "" : `（${policy.title}写作“${label}”）`;
  const bound = thresholdText(policy, word.rating);
  return pass(
    `已核对一致：得分 ${list.join("、")} 分，${bound}，等级“${word.word}”${naming}。`,
    sides,
  );
}

const MOST_CELLS = 5;

function wrongRating({ word }: RatingWord, wrong: readonly Rated[], policy: Policy): string {
  const list = wrong.slice(0, MOST_CELLS).map(({ score, name }) => {
    const rating = ratingOf(score, policy);
    const label = rating === null ? "" : policy.rating.labels.value[rating];
    return `${name}${String(score)} 分应为“${label}”`;
  });
  return `报告写等级“${word}”，按${source(policy)}，${list.join("；")}。请核对得分和等级。`;
}

function thresholdText({ rating }: Policy, of: Rating): string {
  const { excellent, good, fair } = rating.thresholds.value;
  if (of === "poor") return `低于 ${String(fair)} 分`;
  return `${String({ excellent, good, fair }[of])} 分起`;
}

const EVERY = /均|全部|都|各项目|所有/;

/** The scores the rating is about: in the sentence itself, of all projects, or the overall one. */
function ratedBy(
  report: Report,
  { sentence, word, facts }: WordAt,
): { readonly scores: readonly Rated[]; readonly from: readonly Sentence[] } {
  const before = sentence.text.slice(0, word.start);
  const own = sentence.figures.filter(
    ({ unit, bound, end }) => unit === "分" && bound === null && end <= word.start,
  );
  if (EVERY.test(before.split(/[;。]/).at(-1) ?? "")) return everyScore(report, facts);
  const nearest = own.at(-1);
  if (nearest) return { scores: [plain(nearest.value)], from: [] };
  const overall = mentionsOf(report, "overallScore")[0];
  if (overall === undefined) return { scores: ofDepartment(facts), from: [] };
  const from = overall.sentence === sentence ? [] : [overall.sentence];
  return { scores: [plain(overall.figure.value)], from };
}

/** The report says no overall score: that of the department's own form. */
function ofDepartment({ department }: WorkbookFacts): readonly Rated[] {
  const score = department?.form.total.score ?? null;
  if (department === null || score === null || score.value === null) return [];
  return [{ score: score.value, name: "部门", cells: cellOf(department.form, score, "总分") }];
}

function plain(score: number): Rated {
  return { score, name: "", cells: [] };
}

function everyScore(report: Report, facts: WorkbookFacts) {
  const stated = scoreDistributions(report);
  const groups = stated.flatMap(({ groups: all }) => all.map(({ score }) => plain(score)));
  const typed = facts.projects.flatMap((project) =>
    project.score === null
      ? []
      : [{ score: project.score, name: `“${project.name}”`, cells: scoreCell(project) }],
  );
  const lowestFirst = [...typed].sort((one, other) => one.score - other.score);
  return { scores: [...groups, ...lowestFirst], from: stated.map(({ sentence }) => sentence) };
}
