import { AlignmentType, convertMillimetersToTwip, LineRuleType, type IRunOptions } from "docx";

/**
 * How official documents look: A4, title 二号小标宋, body 三号仿宋, headings 黑体 and 楷体, 30 points from line to line,
 * tables 五号, page numbers 四号 at the foot. Sizes are half points, lengths twips.
 */
export const SIZES = {
  title: 44,
  body: 32,
  tableTitle: 24,
  table: 21,
  source: 18,
  page: 28,
} as const;

const LATIN = "Times New Roman";

/** A Chinese font with its Latin companion. */
function font(eastAsia: string): NonNullable<IRunOptions["font"]> {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia };
}

export const FONTS = {
  title: font("方正小标宋简体"),
  body: font("仿宋"),
  heading: font("黑体"),
  subheading: font("楷体"),
  table: font("宋体"),
} as const;

/** What a machine without a font shows instead, where it keeps to the names. */
export const SUBSTITUTES: readonly (readonly [string, string])[] = [
  ["方正小标宋简体", "宋体"],
  ["仿宋", "仿宋_GB2312"],
  ["楷体", "楷体_GB2312"],
];

export const PAGE = {
  // A4 as Word writes it.
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
} as const;

/** Room for text from margin to margin. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });

/** Two characters of the body in, by characters where the program counts them. */
const firstLine = { firstLine: 2 * SIZES.body * 10, firstLineChars: 200 } as const;

/** The paragraph styles of the document; headings show in Word's navigation. */
export const STYLES = {
  default: {
    document: {
      run: { font: FONTS.body, size: SIZES.body, language: { value: "zh-CN", eastAsia: "zh-CN" } },
    },
    title: {
      run: { font: FONTS.title, size: SIZES.title, bold: false, color: "000000" },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(36), before: 0, after: 300 },
      },
    },
    heading1: {
      run: { font: FONTS.heading, size: SIZES.body, bold: false, color: "000000" },
      paragraph: {
        spacing: { ...exactly(30), before: 0, after: 0 },
        indent: firstLine,
        keepNext: true,
      },
    },
    heading2: {
      run: { font: FONTS.subheading, size: SIZES.body, bold: false, color: "000000" },
      paragraph: {
        spacing: { ...exactly(30), before: 0, after: 0 },
        indent: firstLine,
        keepNext: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: "ReportBody",
      name: "报告正文",
      basedOn: "Normal",
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: { ...exactly(30), before: 0, after: 0 },
        indent: firstLine,
      },
    },
    {
      id: "ReportTableTitle",
      name: "报告表题",
      basedOn: "Normal",
      run: { font: FONTS.heading, size: SIZES.tableTitle },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(20), before: 120, after: 60 },
        keepNext: true,
      },
    },
  ],
} as const;
