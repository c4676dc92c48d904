import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from "docx";
import type { ReportColumn, ReportTable } from "../../core/model/report-draft";
import { cleanText } from "./clean-text";
import { drawRuns, type RunLook, type SourceText } from "./draw-runs";
import { FONTS, TEXT_WIDTH } from "./typography";

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

/** A table with its title above; its head stands on every page, and no row is torn apart. */
export function drawTable(
  { caption, columns, rows }: ReportTable,
  sourceText: SourceText,
  size: number,
): readonly FileChild[] {
  const look: RunLook = { font: FONTS.table, size };
  const widths = columnWidths(columns);
  const row = (cells: readonly TableCell[], tableHeader: boolean): TableRow =>
    new TableRow({ tableHeader, cantSplit: true, children: cells });
  const head = columns.map(({ title }, index) =>
    cell(widths[index] ?? 0, "center", [
      new TextRun({ ...look, bold: true, text: cleanText(title) }),
    ]),
  );
  const body = rows.map((runs) =>
    runs.map((one, index) =>
      cell(widths[index] ?? 0, columns[index]?.align ?? "left", drawRuns(one, sourceText, look)),
    ),
  );
  return [
    new Paragraph({ style: "ReportTableTitle", text: cleanText(caption) }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      rows: [row(head, true), ...body.map((cells) => row(cells, false))],
    }),
    new Paragraph({ spacing: { before: 0, after: 120, line: 120, lineRule: "exact" } }),
  ];
}

function cell(
  width: number,
  align: ReportColumn["align"],
  children: ReturnType<typeof drawRuns>,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 30, bottom: 30, left: 70, right: 70 },
    children: [new Paragraph({ alignment: ALIGN[align], children })],
  });
}

/** The text's width in whole twips, shared out as the columns ask. */
function columnWidths(columns: readonly ReportColumn[]): readonly number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / all));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}
