import type { Level } from "../model/finding";
import type { ReportParagraph } from "../model/report-text";
import type { UnitDimension } from "../model/quantity";

/** A piece of the report: which paragraph, from where to where, and what stands there. */
export type ReportPlace = {
  /** 1-based, blank paragraphs counted too. */
  readonly paragraph: number;
  /** Offsets of UTF-16 units in the paragraph; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The heading it stands under; `null` before the first one. */
  readonly section: string | null;
};

/** A number in a sentence with its unit of measure. Years, dates and document numbers are none. */
export type Figure = {
  readonly value: number;
  /** Decimals as written: half a unit of the last one is how far the true value may lie off. */
  readonly decimals: number;
  /** As written; `null` for a bare number. */
  readonly unit: string | null;
  readonly dimension: UnitDimension;
  /** Figures compare only within one family. */
  readonly family: string | null;
  /** Canonical value of 1 in this unit. */
  readonly factor: number;
  /** `value` in the base unit. */
  readonly canonical: number;
  /** "以上", "不少于": a bound, not a value. */
  readonly bound: "atLeast" | "atMost" | null;
  /** Written in Chinese numerals. */
  readonly spelled: boolean;
  /** Offsets in the sentence; `end` is behind the unit. */
  readonly start: number;
  readonly end: number;
};

export type Sentence = {
  /** Its place among the report's sentences, from 0. */
  readonly index: number;
  readonly paragraph: number;
  /** Where it begins in its paragraph. */
  readonly start: number;
  /** In half width, of the same length as in the report. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly section: string | null;
  /** It is a numbered heading: it names what follows and states nothing. */
  readonly isHeading: boolean;
  /** It stands in a table: its cells are parted by tabs. */
  readonly isRow: boolean;
};

/** The four ways in which a report numbers its headings, from the outermost: 一、 （一） 1. （1）. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export type Heading = {
  readonly level: HeadingLevel;
  readonly number: number;
  /** Without its number. */
  readonly title: string;
  readonly paragraph: number;
};

/** A narrative report, taken apart. */
export type Report = {
  readonly paragraphs: readonly ReportParagraph[];
  readonly sentences: readonly Sentence[];
  readonly headings: readonly Heading[];
  /** The fiscal year it reports on: of its title, else of the workbook; `null` when neither says. */
  readonly year: number | null;
};

/** A cell of the workbook that a statement was held against, with what it says. */
export type ReportCell = {
  readonly sheet: string;
  readonly cell: string;
  /** What the cell is, in Chinese: "项目甲 · 得分". */
  readonly label: string;
  readonly text: string;
};

/**
 * What became of a statement. As SARIF means it: `fail` does not agree, `review` needs a person, `open` could not be
 * held against anything (无法核对) and is never a pass, `pass` agrees (已核对一致).
 */
export type ReportResultKind = "fail" | "review" | "open" | "pass";

export type ReportResult = {
  /** Id of the kind of statement, e.g. "RC01". */
  readonly rule: string;
  readonly kind: ReportResultKind;
  /** `null` for a pass. */
  readonly level: Level | null;
  /** Whole Chinese sentences with the figures in them. */
  readonly message: string;
  /** The statement first, then the other sentences it was held against. Empty for the report as a whole. */
  readonly places: readonly ReportPlace[];
  readonly cells: readonly ReportCell[];
};

/** A report held against a workbook and against itself. */
export type ReportVerification = {
  /** In the order of the report. */
  readonly results: readonly ReportResult[];
  readonly paragraphs: number;
  readonly sentences: number;
  /** The fiscal year the report was taken to be about. */
  readonly year: number | null;
  /** The rule-set whose ratings and full score were used, by its Chinese title. */
  readonly policy: string;
};
