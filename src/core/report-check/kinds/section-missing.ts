import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Report, Sentence } from "../report-types";
import { promisedContents, type Promised } from "../read-promises";
import { reportParts, type ReportPart } from "../report-parts";

/** Every usual part is there, and what the report says it holds too. */
export const sectionMissing: ReportRule = {
  id: "RC12",
  title: "必备部分和承诺的内容",
  *check(report) {
    yield* parts(report);
    for (const promised of promisedContents(report)) yield judge(report, promised);
  },
};

/** Fewer paragraphs are a piece of a report: nothing is missing from it (本工具默认). */
const FEWEST_PARAGRAPHS = 6;

function* parts(report: Report): Generator<Said> {
  const filled = report.paragraphs.filter(({ text }) => text.trim() !== "");
  if (filled.length < FEWEST_PARAGRAPHS) return;
  const titles = report.headings.map(({ title }) => title);
  const isIn = ({ words }: ReportPart): boolean =>
    titles.length > 0
      ? titles.some((title) => words.test(title))
      : filled.some(({ text }) => words.test(text));
  const missing = reportParts.filter((part) => !isIn(part));
  if (missing.length === 0) {
    yield pass(
      `已核对一致：通常应有的 ${String(reportParts.length)} 个部分（本工具默认）都在。`,
      {},
    );
    return;
  }
  const names = missing.map(({ name }) => `“${name}”`).join("、");
  yield fail("warning", `标题中没有看到${names}部分（本工具默认的提纲）。请补写，或核对标题。`, {});
}

function judge(report: Report, { name, sentence, found }: Promised): Said {
  const places = [sentence, ...(found ? [found] : [])].map((one: Sentence) => placeIn(report, one));
  if (found !== null) return pass(`已核对一致：报告说到的“${name}”有对应内容。`, { places });
  const message = `报告说包括“${name}”，正文里没有找到。请补写这一部分，或改正前面的说法。`;
  return fail("warning", message, { places });
}
