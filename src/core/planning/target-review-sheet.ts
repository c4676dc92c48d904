import type { ResultCell, ResultSheetEdit } from "../model/edit";
import { levelTerms } from "../model/terms";
import {
  TARGET_REVIEW_NOTE,
  TARGET_REVIEW_RANKING,
  targetReviewKinds,
  targetReviewTerms,
} from "../next-year/terms";
import type { FormReview, TargetReview, TargetReviewLine } from "../next-year/types";
import { classesText, formFigures, reviewCountsText } from "../next-year/words";
import { percentText, plainNumber } from "../checks/messages";
import { clauseText } from "../policy/clause";
import { factRow, linkCell, resultCell, rowMerge } from "./result-cells";

const COLUMNS = [
  "序号",
  "类别",
  "级别",
  "项目",
  "单元格",
  "情况",
  "涉及分值",
  "完成率",
  "依据",
] as const;
const WIDTHS = [6, 20, 8, 26, 32, 60, 10, 10, 22] as const;

/** Lines beyond these are counted, not listed: nobody reads on, and the list is ranked (本工具默认). */
const MOST_LINES = 500;

/**
 * The sheet 目标质量倒查: how many lines of which kind and by which rule they are ranked, every line with a link to its
 * cell, then under the same columns what to do for each kind, and each form's shares.
 */
export function targetReviewSheet(review: TargetReview, name: string): ResultSheetEdit {
  const head = headRows(review);
  const listed = lineRows(review);
  const kinds = kindRows(review);
  const header = head.length + 1;
  const kindHeading = header + listed.length + 1;
  const formHeading = kindHeading + kinds.length + 1;
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: WIDTHS,
    frozenRows: header,
    rows: [
      ...head,
      COLUMNS.map((title) => resultCell(title, "header")),
      ...listed,
      headingRow("下一年度怎么改"),
      ...kinds,
      headingRow("各项目（部门）的指标占比"),
      ...formRows(review),
    ],
    merges: [
      ...headMerges(head.length),
      rowMerge(kindHeading, 1, COLUMNS.length),
      rowMerge(formHeading, 1, COLUMNS.length),
    ],
    print: { landscape: true, repeatRows: header },
  };
}

/** A heading over all columns; the header above it is repeated on each page and still holds below. */
function headingRow(title: string): readonly ResultCell[] {
  return COLUMNS.map((_, index) => resultCell(index === 0 ? title : null, "header"));
}

function headRows(review: TargetReview): readonly (readonly ResultCell[])[] {
  const classes = classesText(review);
  return [
    [resultCell("目标质量倒查", "title")],
    factRow("说明", `${TARGET_REVIEW_NOTE}${TARGET_REVIEW_RANKING}`),
    factRow("合计", reviewCountsText(review)),
    ...(classes === "" ? [] : [factRow("完成率", `${classes}（越多越好的定量指标）`)]),
    [],
  ];
}

function headMerges(headRowCount: number): readonly string[] {
  const facts = Array.from({ length: headRowCount - 2 }, (_, index) => index + 2);
  return [rowMerge(1, 1, COLUMNS.length), ...facts.map((row) => rowMerge(row, 2, COLUMNS.length))];
}

function lineRows({ lines }: TargetReview): readonly (readonly ResultCell[])[] {
  const rows = lines.slice(0, MOST_LINES).map((line, index) => lineRow(line, index + 1));
  const more = lines.length - rows.length;
  if (more <= 0) return rows;
  return [...rows, [resultCell(`另有 ${plainNumber(more)} 条没有列出。`, "muted")]];
}

function lineRow(line: TargetReviewLine, number: number): readonly ResultCell[] {
  const { kind, level, project, sheet, cells, message, weight, achievementRate } = line;
  const [first = "A1"] = cells;
  return [
    resultCell(number, "count"),
    resultCell(targetReviewTerms[kind].title, "wrap"),
    resultCell(levelTerms[level], level),
    resultCell(project, "wrap"),
    linkCell(`${first} · ${sheet}`, { sheet, cell: first }),
    resultCell(message, "wrap"),
    resultCell(weight, "score"),
    resultCell(achievementRate, "percent"),
    resultCell(clauseText(line), "wrap"),
  ];
}

/** What to do for each kind that has a line. */
function kindRows({ counts }: TargetReview): readonly (readonly ResultCell[])[] {
  return targetReviewKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind, index) => {
      const { title, advice } = targetReviewTerms[kind];
      const text = `${plainNumber(counts[kind])} 条。${advice}`;
      return row([
        resultCell(index + 1, "count"),
        resultCell(title),
        null,
        null,
        null,
        wrapped(text),
      ]);
    });
}

/** The forms with a line: what share of its indicators is of which kind. */
function formRows({ forms }: TargetReview): readonly (readonly ResultCell[])[] {
  return forms
    .filter(({ lines }) => lines > 0)
    .map((form, index) => {
      const { project, sheet, cell } = form;
      const place = linkCell(`${cell} · ${sheet}`, { sheet, cell });
      return row([
        resultCell(index + 1, "count"),
        null,
        null,
        wrapped(project),
        place,
        wrapped(shareText(form)),
      ]);
    });
}

function shareText(form: FormReview): string {
  const figures = formFigures(form)
    .filter(({ indicators }) => indicators > 0)
    .map(({ title, indicators, share }) => {
      return `${title} ${plainNumber(indicators)} 项（${percentText(share)}）`;
    });
  const all = `共 ${plainNumber(form.indicators)} 项指标，${plainNumber(form.compared)} 项可算完成率`;
  return [all, ...figures].join(" · ");
}

function wrapped(text: string): ResultCell {
  return resultCell(text, "wrap");
}

/** A row of the list with some of its cells left blank. */
function row(cells: readonly (ResultCell | null)[]): readonly ResultCell[] {
  return COLUMNS.map((_, index) => cells[index] ?? resultCell(null));
}
