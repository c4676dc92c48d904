import { placeIn } from "../read-report";
import { fail, pass, type ReportRule, type Said } from "../report-rule";
import type { Report, Sentence } from "../report-types";

/** Anything that looks as if it were meant for a document number: 财预〔2020〕10号. */
const CANDIDATE =
  /(?<issuer>[\u4e00-\u9fff]{1,10}?)(?<open>[〔[【({〈<])\s*(?<year>\d{2,5})\s*(?<close>[〕\]】)}〉>])\s*(?<ordinal>第)?\s*(?<number>\d+)\s*(?<mark>号)?/g;
const BARE =
  /(?<issuer>[\u4e00-\u9fff]{1,8}(?:发|办|函|预|绩|字|财|政|文|监))(?<year>(?:19|20)\d{2})\s*(?:年)?\s*(?:第)?\s*(?<number>\d+)\s*号/g;

type Numbered = {
  readonly sentence: Sentence;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly wellFormed: string;
  readonly slips: readonly string[];
};

/** Document numbers are written X〔YYYY〕N号, and one document has one number. */
export const documentNumber: ReportRule = {
  id: "RC14",
  title: "文号",
  *check(report) {
    const found = report.sentences.flatMap((sentence) => numbersIn(sentence, report.year));
    for (const one of found) yield judge(report, one);
    yield* oneTitleOneNumber(report);
  },
};

function numbersIn(sentence: Sentence, reportYear: number | null): readonly Numbered[] {
  const bracketed = [...sentence.text.matchAll(CANDIDATE)].flatMap((match) =>
    isNumber(match) ? [numbered(sentence, match, reportYear)] : [],
  );
  const bare = [...sentence.text.matchAll(BARE)].map((match) =>
    numbered(sentence, match, reportYear),
  );
  return [...bracketed, ...bare];
}

/** "(2023)3号楼", "2 项(2023)5": only with 号, or in the brackets of document numbers. */
function isNumber({ groups }: RegExpExecArray): boolean {
  const { open = "", mark, year = "" } = groups ?? {};
  if (open === "〔" || open === "[" || open === "【") return year.length >= 2;
  return mark !== undefined && year.length === 4;
}

/** A number of a document is not of the future; one of the year after may be. */
const LATER = 1;

function numbered(sentence: Sentence, match: RegExpExecArray, reportYear: number | null): Numbered {
  const { issuer = "", open, close, year = "", ordinal, number = "", mark } = match.groups ?? {};
  const slips: string[] = [];
  if (open === undefined) slips.push("年份没有用六角括号〔〕");
  else if (open !== "〔" || close !== "〕") slips.push("年份应当用六角括号〔〕");
  if (!/^(?:19|20)\d{2}$/.test(year)) slips.push(`年份“${year}”不是四位年份`);
  else if (reportYear !== null && Number(year) > reportYear + LATER) {
    slips.push(`年份 ${year} 晚于报告年度`);
  }
  if (ordinal !== undefined) slips.push("序号前不加“第”");
  if (/^0/.test(number)) slips.push("序号前不加 0");
  if (open !== undefined && mark === undefined) slips.push("末尾缺“号”");
  const name = issuer.replace(/^.*(?:按照|根据|依据|印发|的通知|关于|和|与|及|以|由|据|照|见)/, "");
  const wellFormed = `${name}〔${year}〕${number.replace(/^0+(?=\d)/, "")}号`;
  const end = match.index + match[0].length;
  const start = match.index + issuer.length - name.length;
  const text = sentence.text.slice(start, end);
  return { sentence, text, start, end, wellFormed, slips };
}

function judge(report: Report, { sentence, slips, wellFormed, text, start, end }: Numbered): Said {
  const places = [placeIn(report, sentence, { start, end })];
  if (slips.length === 0) return pass(`已核对一致：文号“${text}”写法规范。`, { places });
  const isYear = slips.some((slip) => slip.startsWith("年份“") || slip.includes("晚于"));
  const advice = isYear ? "请按原文件核对文号。" : `应写作 ${wellFormed}。`;
  return fail("warning", `文号“${text}”写法不规范：${slips.join("，")}。${advice}`, { places });
}

const TITLED =
  /《(?<title>[^》]{4,})》\s*[(]?\s*(?<number>[\u4e00-\u9fff]{1,8}[〔[(【]\d{4}[〕\])】]\s*第?\d+号)/g;

function* oneTitleOneNumber(report: Report): Generator<Said> {
  const known = new Map<string, { readonly number: string; readonly sentence: Sentence }>();
  for (const sentence of report.sentences) {
    for (const match of sentence.text.matchAll(TITLED)) {
      const { title = "", number = "" } = match.groups ?? {};
      const plain = number.replace(/[^\u4e00-\u9fff\d]|第/g, "");
      const before = known.get(title);
      if (before === undefined) known.set(title, { number: plain, sentence });
      else if (before.number !== plain) {
        const places = [sentence, before.sentence].map((one) => placeIn(report, one));
        yield fail("warning", `《${title}》在两处写了不同的文号。请按原文件统一。`, { places });
      }
    }
  }
}
