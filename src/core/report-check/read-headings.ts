import { parseChineseNumeral } from "../values";
import type { ReportParagraph } from "../model/report-text";
import type { Heading, HeadingLevel } from "./report-types";
import { sameLength } from "./same-length";

const NUMERAL = "[一二三四五六七八九十]+";

const PATTERNS: readonly (readonly [HeadingLevel, RegExp])[] = [
  [1, new RegExp(`^\\s*(${NUMERAL})\\s*、\\s*(.*)$`)],
  [2, new RegExp(`^\\s*\\(\\s*(${NUMERAL})\\s*\\)\\s*、?\\s*(.*)$`)],
  [3, /^\s*(\d{1,2})\s*(?:[.、](?!\d))\s*(.*)$/],
  [4, /^\s*(?:\(\s*(\d{1,2})\s*\)|(?<![\d(])(\d{1,2})\))\s*(.*)$/],
];

/** A numbered line that goes on for longer is a paragraph with its heading at the head (本工具默认). */
const LONGEST_TITLE = 40;

/**
 * The headings of a report, by the numbers typed before them. A numbered paragraph counts too: its title is what
 * stands before the first full stop. Rows of tables are none.
 */
export function readHeadings(paragraphs: readonly ReportParagraph[]): readonly Heading[] {
  return paragraphs.flatMap(({ text }, index) => {
    const heading = text.includes("\t") ? null : headingOf(sameLength(text));
    return heading === null ? [] : [{ ...heading, paragraph: index + 1 }];
  });
}

function headingOf(text: string): Omit<Heading, "paragraph"> | null {
  for (const [level, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return numbered(level, match);
  }
  return null;
}

function numbered(level: HeadingLevel, match: RegExpExecArray): Omit<Heading, "paragraph"> | null {
  const groups = match.slice(1).filter((group) => group !== undefined);
  const [numeral = "", rest = ""] = groups;
  const number = level > 2 ? Number(numeral) : parseChineseNumeral(numeral);
  if (number === null || number === 0) return null;
  const title = (rest.split(/[。:;]/)[0] ?? "").trim();
  return { level, number, title: title.slice(0, LONGEST_TITLE) };
}
