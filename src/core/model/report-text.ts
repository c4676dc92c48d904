/**
 * A paragraph of a narrative report (绩效自评报告) as its file gives it. A row of a table is one too, its cells parted
 * by tabs.
 */
export type ReportParagraph = {
  readonly text: string;
  /** The word processor numbers it: the number is not in the text. */
  readonly autoNumbered?: true;
};

/** A pasted or plain text as paragraphs: one for each line, blank ones too, so that their numbers are those of the text. */
export function paragraphsOfText(text: string): readonly ReportParagraph[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => ({ text: line }));
}
