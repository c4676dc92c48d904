import type { ReportParagraph } from "../model/report-text";
import { parseFiscalYear } from "../values";
import { readFigures } from "./read-figures";
import { readHeadings } from "./read-headings";
import type { Heading, Report, ReportPlace, Sentence } from "./report-types";
import { sameLength } from "./same-length";

/**
 * Takes a report apart into sentences with their figures, headings and fiscal year. The year is that of the first
 * lines, else `expectedYear`.
 */
export function readReport(
  paragraphs: readonly ReportParagraph[],
  expectedYear: number | null,
): Report {
  const headings = readHeadings(paragraphs);
  const titled = headings.filter(({ level }) => level <= 2);
  const pieces = paragraphs.flatMap((paragraph, index) =>
    sentencesOf(paragraph.text).map((piece) => ({ ...piece, paragraph: index + 1 })),
  );
  const numbered = new Set(headings.map(({ paragraph }) => paragraph));
  const sentences = pieces.map(({ text, start, paragraph }, index): Sentence => ({
    index,
    paragraph,
    start,
    text,
    figures: readFigures(text),
    section: sectionAt(titled, paragraph),
    isHeading: numbered.has(paragraph) && isTitle(text),
    isRow: text.includes("\t"),
  }));
  return { paragraphs, sentences, headings, year: titleYear(paragraphs) ?? expectedYear };
}

/** A numbered line that is longer, or ends like a sentence, is a paragraph (本工具默认). */
const LONGEST_HEADING = 40;

function isTitle(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[。;,]/.test(text);
}

type Piece = { readonly text: string; readonly start: number };

/** A text that never comes to a full stop is cut at so many characters (本工具默认). */
const SENTENCE = /[^。!?]{1,1000}(?:[。!?]+["”)]?)?/g;

/** A row of a table is one piece: a full stop inside a cell parts nothing. */
function sentencesOf(text: string): readonly Piece[] {
  const plain = sameLength(text);
  if (plain.includes("\t") && plain.length <= LONGEST_ROW) return [{ text: plain, start: 0 }];
  return [...plain.matchAll(SENTENCE)].flatMap((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    const piece = match[0].slice(lead);
    return piece.trim() === "" ? [] : [{ text: piece, start: match.index + lead }];
  });
}

/** Characters of a row; what is longer is no table of a report (本工具默认). */
const LONGEST_ROW = 4_000;

function sectionAt(headings: readonly Heading[], paragraph: number): string | null {
  let section: string | null = null;
  for (const heading of headings) {
    if (heading.paragraph > paragraph) break;
    section = heading.title === "" ? section : heading.title;
  }
  return section;
}

/** A title stands in one of the first lines. */
const TITLE_LINES = 8;

function titleYear(paragraphs: readonly ReportParagraph[]): number | null {
  const lines = paragraphs.slice(0, TITLE_LINES).map(({ text }) => text);
  const titles = lines.filter((line) => /报告|自评/.test(line) && line.length <= 60);
  return titles.map(parseFiscalYear).find((year) => year !== null) ?? null;
}

/** Where a sentence, or a piece of it, stands in the report; the text is as the report has it. */
export function placeIn(
  report: Report,
  sentence: Sentence,
  piece?: { readonly start: number; readonly end: number },
): ReportPlace {
  const { paragraph, section } = sentence;
  const start = sentence.start + (piece?.start ?? 0);
  const end = sentence.start + (piece?.end ?? sentence.text.length);
  const text = report.paragraphs[paragraph - 1]?.text.slice(start, end).trim() ?? "";
  return { paragraph, start, end, text, section };
}
