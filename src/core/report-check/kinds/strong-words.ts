import { placeIn } from "../read-report";
import { scoreDistributions } from "../read-distribution";
import { mentionsOf } from "../concepts";
import { pass, review, type ReportRule, type Said } from "../report-rule";
import type { Report, ReportCell, Sentence } from "../report-types";
import { fullScore, scoreCell, type WorkbookFacts } from "../workbook-facts";

/** "均高质量完成" beside "基本实现" or beside a score below the full one. */
export const strongWords: ReportRule = {
  id: "RC13",
  title: "肯定说法与失分",
  *check(report, facts) {
    const strong = report.sentences.filter(isStrong);
    if (strong.length === 0) return;
    const weak = report.sentences.filter(isWeak);
    const losses = lossesOf(report, facts);
    for (const sentence of strong) yield judge(report, sentence, { weak, losses, facts });
  },
};

const ABOUT = /目标|指标|任务|项目|工作|绩效/;
const STRONG =
  /(?<!未能?|没有|不能|未)(?:(?:均|全部|都|全面|圆满|超额)(?:[^,;。、]{0,8}?)(?:完成(?!较多|的(?:指标|原因|情况)|情况)|实现|达到|达成|达标)|(?<!\d\s*[个项家][^,;。]{0,14})(?:均|全部|都)[^,;。、\d]{0,6}满分|(?:高质量|圆满|全面|超额)完成(?!较多|的(?:指标|原因|情况)|情况)|100%(?:完成|实现)|完成率(?:均|都|全部)(?:达到?|为)?100%)/;
const NOT_WORK =
  /自评表?[^,;。]{0,4}(?:均|全部|都)|(?:均|全部|都)[^,;。]{0,6}(?:填报|上报|报送|自评)|(?:资金|款项|经费|费用|工资|补贴)[^,;。]{0,6}(?:均|全部|都)|整改[^,;。]{0,4}(?:均|全部|都)|(?:将|拟|确保|力争|争取|要求|应当?|需要?)[^,;。]{0,16}(?:均|全部|都|全面|圆满|超额)/;
const WEAK =
  /基本(?:实现|完成|达到|达成)|未(?:能)?(?:完成|实现|达到|达标|全部)|没有(?:完成|实现|达到)|部分(?:分项)?(?:指标|绩效|目标)[^,;。]{0,8}(?:不够|不足|未|偏低|欠)|不够(?:完美|理想|到位)|有(?:所)?偏差|低于(?:目标|预期)|尚未(?:完成|实现|达到)/;

function isStrong({ text, isRow, isHeading }: Sentence): boolean {
  return !isRow && !isHeading && ABOUT.test(text) && STRONG.test(text) && !NOT_WORK.test(text);
}

function isWeak({ text, isRow, isHeading }: Sentence): boolean {
  return !isRow && !isHeading && WEAK.test(text);
}

type Losses = {
  readonly scores: readonly number[];
  readonly from: readonly Sentence[];
  readonly cells: readonly ReportCell[];
};

/** Scores below the full one: of the report and of the workbook. */
function lossesOf(report: Report, facts: WorkbookFacts): Losses {
  const full = fullScore(facts);
  const stated = scoreDistributions(report).filter(({ groups }) =>
    groups.some(({ score }) => score < full),
  );
  const overall = mentionsOf(report, "overallScore").filter(({ figure }) => figure.value < full);
  const scores = [
    ...stated.flatMap(({ groups }) => groups.map(({ score }) => score)),
    ...overall.map(({ figure }) => figure.value),
  ].filter((score) => score < full);
  const lost = facts.projects.filter(({ score }) => score !== null && score < full);
  return {
    scores: [...new Set(scores)],
    from: [...new Set([...stated, ...overall].map(({ sentence }) => sentence))],
    cells: lost.flatMap(scoreCell),
  };
}

type Against = {
  readonly weak: readonly Sentence[];
  readonly losses: Losses;
  readonly facts: WorkbookFacts;
};

const LISTED = 5;

function judge(report: Report, sentence: Sentence, { weak, losses, facts }: Against): Said {
  const { scores, from, cells } = losses;
  const others = [...new Set([...weak, ...from])].filter((one) => one !== sentence);
  const places = [sentence, ...others.slice(0, LISTED)].map((one) => placeIn(report, one));
  const word = STRONG.exec(sentence.text)?.[0] ?? "";
  const reasons: string[] = [];
  if (weak.length > 0) {
    const said = weak.map(({ text }) => WEAK.exec(text)?.[0] ?? "");
    reasons.push(`别处写“${[...new Set(said)].slice(0, LISTED).join("”“")}”`);
  }
  if (scores.length > 0) reasons.push(`报告所列得分有 ${scores.join("、")} 分`);
  if (cells.length > 0) reasons.push(`表中 ${String(cells.length)} 个项目没有得满分`);
  if (reasons.length > 0) {
    const message = `这里写“${word}”，而${reasons.join("，")}。请统一说法，失分的写明是哪些。`;
    return review("warning", message, { places, cells: cells.slice(0, LISTED) });
  }
  return facts.projects.length > 0
    ? pass(`已核对一致：写“${word}”，表中各项目都得满分。`, { places })
    : {
        kind: "open",
        level: "note",
        message: `无法核对“${word}”：没有可对照的得分。`,
        places,
        cells: [],
      };
}
