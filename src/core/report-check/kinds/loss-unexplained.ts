import { placeIn } from "../read-report";
import { scoreDistributions } from "../read-distribution";
import { pass, review, type ReportRule, type Said } from "../report-rule";
import type { Report, Sentence } from "../report-types";
import { sameLength } from "../same-length";
import { fullScore, scoreCell, type ProjectFacts, type WorkbookFacts } from "../workbook-facts";

/** Projects below the full score are named, with what they lost and why. */
export const lossUnexplained: ReportRule = {
  id: "RC19",
  title: "失分项目的说明",
  *check(report, facts) {
    const full = fullScore(facts);
    const spreads = scoreDistributions(report).map(({ sentence, groups }): Statement => ({
      sentence,
      scores: groups.map(({ score }) => score).filter((score) => score < full),
    }));
    const told = spreads.map(({ sentence }) => sentence);
    const words = report.sentences.filter((one) => saysLoss(one) && !told.includes(one));
    const statements = [
      ...spreads,
      ...words.map((sentence): Statement => ({ sentence, scores: [] })),
    ];
    for (const statement of statements) {
      if (statement.scores.length > 0 || words.includes(statement.sentence))
        yield judge(report, { statement, facts, full });
    }
  },
};

/** A sentence that says that projects lost marks, and the scores it names. */
type Statement = { readonly sentence: Sentence; readonly scores: readonly number[] };

/** "个别项目未得满分", "有 2 个项目没有得到满分". */
function saysLoss({ text, isRow, isHeading }: Sentence): boolean {
  return !isRow && !isHeading && LOSS.test(text);
}

const LOSS = /项目[^,;。]{0,8}(?:未|没有|没能|没)(?:能)?(?:得到?|获得?|取得|拿到)?满分/;

type Held = {
  readonly statement: Statement;
  readonly facts: WorkbookFacts;
  readonly full: number;
};

const WHY = /原因|由于|因(?!此)|未(?:能)?(?:完成|达|实现)|导致|影响|推迟|滞后|不足|偏低/;

function judge(report: Report, { statement, facts, full }: Held): Said {
  const place = placeIn(report, statement.sentence);
  const lost = facts.projects.filter(({ score }) => score !== null && score < full);
  const { scores } = statement;
  const said = scores.length > 0 ? `得 ${scores.join("、")} 分` : "没有得满分";
  const explaining =
    lost.length > 0
      ? lost.map((project) => explanationOf(report, project))
      : [followed(report, statement.sentence)];
  const cells = lost.flatMap(scoreCell);
  if (explaining.every((sentence) => sentence !== null)) {
    const places = [place, ...explaining.map((sentence) => placeIn(report, sentence))];
    return pass(`已核对一致：${said}的项目写明了原因。`, { places, cells });
  }
  const silent = lost
    .filter((_, index) => explaining[index] === null)
    .map(({ name }) => `“${name}”`);
  const which = silent.length > 0 ? `（表中是${silent.slice(0, LISTED).join("、")}）` : "";
  const message = `报告写有项目${said}${which}，但没有写明是哪些项目、哪个指标失分和原因。请补写。`;
  return review("warning", message, { places: [place], cells: cells.slice(0, LISTED) });
}

const LISTED = 5;

/** The project by name, with a reason in the same sentence or the next one. */
function explanationOf(report: Report, { name }: ProjectFacts): Sentence | null {
  const wanted = sameLength(name);
  const found = report.sentences.filter(({ text }) => text.includes(wanted));
  return (
    found.find((one) => WHY.test(one.text) || WHY.test(nextOf(report, one)?.text ?? "")) ?? null
  );
}

/** Without a workbook: a reason right behind the statement. */
function followed(report: Report, sentence: Sentence): Sentence | null {
  if (WHY.test(sentence.text)) return sentence;
  const next = nextOf(report, sentence);
  const near = next !== null && next.paragraph - sentence.paragraph <= 1;
  return near && WHY.test(next.text) && /项目/.test(next.text) ? next : null;
}

function nextOf({ sentences }: Report, { index }: Sentence): Sentence | null {
  return sentences[index + 1] ?? null;
}
