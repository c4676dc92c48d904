import { nameFinder } from "../named-in-report";
import { placeIn } from "../read-report";
import { scoreDistributions } from "../read-distribution";
import { pass, review, type ReportRule } from "../report-rule";
import type { Heading, Report, Sentence } from "../report-types";
import { fullScore, indicatorsOf, scoreCell } from "../workbook-facts";

/** Where projects lost marks, the problems the report lists have to do with them. */
export const problemsNotTied: ReportRule = {
  id: "RC21",
  title: "存在问题与失分项目",
  *check(report, facts) {
    const heading = report.headings.find(({ title }) => /问题|不足/.test(title));
    const full = fullScore(facts);
    const lost = facts.projects.filter(({ score }) => score !== null && score < full);
    const stated = scoreDistributions(report).filter(({ groups }) =>
      groups.some(({ score }) => score < full),
    );
    if (heading === undefined || (lost.length === 0 && stated.length === 0)) return;
    const problems = sentencesUnder(report, heading).filter(
      ({ paragraph, text }) => paragraph > heading.paragraph || text.length > LONGEST_HEADING,
    );
    if (problems.length === 0) return;
    const findProject = nameFinder(lost, ({ name }) => name);
    const findIndicator = nameFinder(
      indicatorsOf(facts),
      ({ indicator }) => indicator.name.value ?? "",
    );
    const tied = problems.filter(
      (one) => findProject(one).length > 0 || findIndicator(one).length > 0 || saysLoss(one),
    );
    const cells = lost.flatMap(scoreCell).slice(0, LISTED);
    if (tied[0] !== undefined) {
      yield pass("已核对一致：存在的问题说到了失分的项目或指标。", {
        places: [placeIn(report, tied[0])],
      });
      return;
    }
    const count = lost.length > 0 ? `${String(lost.length)} 个` : "有";
    const message = `${count}项目没有得满分，“${heading.title}”部分没有说到是哪些项目、哪些指标。请把问题与失分的项目对应起来。`;
    const shown = [...problems.slice(0, LISTED), ...stated.map(({ sentence }) => sentence)];
    const places = shown.map((one) => placeIn(report, one));
    yield review("warning", message, { places, cells });
  },
};

const LISTED = 5;
/** A heading that goes on for longer has its text in the same paragraph (本工具默认). */
const LONGEST_HEADING = 40;

function saysLoss({ text }: Sentence): boolean {
  return /[扣失]\s*分|扣\d|得分(?:较|偏)低|\d\s*分/.test(text);
}

/** Up to the next heading of the same level or above. */
function sentencesUnder(report: Report, heading: Heading): readonly Sentence[] {
  const next = report.headings.find(
    ({ paragraph, level }) => paragraph > heading.paragraph && level <= heading.level,
  );
  return report.sentences.filter(
    ({ paragraph }) =>
      paragraph >= heading.paragraph && paragraph < (next?.paragraph ?? Number.POSITIVE_INFINITY),
  );
}
