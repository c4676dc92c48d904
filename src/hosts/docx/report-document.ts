import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from "docx";
import {
  titleText,
  type ReportBlock,
  type ReportDraft,
  type ReportSection,
} from "../../core/model/report-draft";
import { cleanText } from "./clean-text";
import { drawChart } from "./draw-chart";
import { drawRuns, SOURCES_BOOKMARK, type SourceText } from "./draw-runs";
import { drawTable } from "./draw-table";
import { fontTable } from "./font-table";
import { FONTS, PAGE, SIZES, STYLES } from "./typography";

/** The media type of the document. */
export const DOCUMENT_TYPE =
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The draft as the bytes of a .docx file; `sourceText` says where a figure comes from. */
export async function reportDocument(
  draft: ReportDraft,
  sourceText: SourceText,
): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(titleText(draft)),
    creator: CREATOR,
    lastModifiedBy: CREATOR,
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageNumber() },
        children: [
          titleParagraph(draft, sourceText),
          ...draft.sections.flatMap((section) => drawSection(section, sourceText)),
        ],
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document, false, [
    { path: "word/fontTable.xml", data: fontTable() },
  ]);
  return new Uint8Array(bytes);
}

const CREATOR = "绩效自评助手";

function titleParagraph({ title }: ReportDraft, sourceText: SourceText): Paragraph {
  const children = title.flatMap((line, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...drawRuns(line, sourceText),
  ]);
  return new Paragraph({ heading: HeadingLevel.TITLE, children });
}

function pageNumber(): Footer {
  const look = { font: FONTS.table, size: SIZES.page };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...look, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });
}

function drawSection(
  { id, level, title, blocks }: ReportSection,
  sourceText: SourceText,
): readonly FileChild[] {
  const isSources = id === SOURCES_BOOKMARK;
  const words = new TextRun({ text: cleanText(title) });
  const heading = new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore: isSources,
    children: [isSources ? new Bookmark({ id: SOURCES_BOOKMARK, children: [words] }) : words],
  });
  const size = isSources ? SIZES.source : SIZES.table;
  return [heading, ...blocks.flatMap((block) => drawBlock(block, sourceText, size))];
}

function drawBlock(block: ReportBlock, sourceText: SourceText, size: number): readonly FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [new Paragraph({ style: "ReportBody", children: drawRuns(block.runs, sourceText) })];
    case "table":
      return drawTable(block, sourceText, size);
    case "chart":
      return [drawChart(block)];
  }
}
