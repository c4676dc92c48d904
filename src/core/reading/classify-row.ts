import { normalizeLabel } from "../values";
import { fundingHeader } from "./funding-header";
import { shownText, spanCells, type GridView } from "./grid-view";
import {
  afterFormLabel,
  subtotalRowLabel,
  totalRowLabel,
  type HeadRole,
  type IndicatorRole,
} from "./labels";
import type { IndicatorHeader } from "./find-headers";
import { headRoles, type LabelMatch } from "./match-labels";
import { formTitle } from "./titles";

/** What a row under an indicator header is. */
export type RowKind = "indicator" | "total" | "subtotal" | "section" | "funding" | "end";

/** Tells indicators from the total, from section headings and from what stands below the form. */
export function classifyRow(view: GridView, header: IndicatorHeader, row: number): RowKind {
  const cells = spanCells(view, row, header);
  const first = cells[0];
  if (!first) return "indicator";
  const text = shownText(first);
  const label = normalizeLabel(text);
  const nameColumn = header.columns.get("name")?.right ?? header.right;
  const leads = first.column <= nameColumn;
  const sum = leads ? sumKind(label) : null;
  if (sum !== null) return sum;
  if (FUNDS.test(label) && isFundingHeader(view, header, row)) return "funding";
  if (leads && isNoteBeforeTotal(view, header, row)) return "section";
  if (endsForm(view, header, { row, column: first.column, text })) return "end";
  if (cells.length === 1 && NUMBERED_HEADING.test(text)) return "section";
  return coversOutcome(view, header, row) ? "section" : "indicator";
}

function sumKind(label: string): "total" | "subtotal" | null {
  if (totalRowLabel.test(label)) return "total";
  return subtotalRowLabel.test(label) ? "subtotal" : null;
}

/** What a funding block below the indicators may be called. */
const FUNDS = /资金|预算|金额/;

/** Nothing but words, budget and expenditure among them; an indicator about the budget has figures. */
function isFundingHeader(view: GridView, header: IndicatorHeader, row: number): boolean {
  if (spanCells(view, row, header).some(({ value }) => typeof value === "number")) return false;
  const columns = fundingHeader(view, { ...header, top: row, bottom: row }, row)?.columns;
  return columns !== undefined && columns.has("finalBudget") && columns.has("actualExpenditure");
}

type FirstCell = { readonly row: number; readonly column: number; readonly text: string };

function endsForm(
  view: GridView,
  header: IndicatorHeader,
  { row, column, text }: FirstCell,
): boolean {
  const area = view.area(row, column);
  const wide = area.right - area.left + 1 >= (header.right - header.left + 1) / 2;
  const leads =
    column <= (header.columns.get("dimension")?.left ?? header.left) || column === header.left;
  if (!leads && !wide) return false;
  if (wide && formTitle.test(normalizeLabel(text))) return true;
  if (headRoles(text).some(({ role, rank }) => role === "projectName" && rank === 0)) return true;
  if (STATED.test(text) && headRoles(text.replace(STATED, "")).some(isOfResult)) return true;
  return isAfterForm(text) && !holdsFigures(view, header, { row, column, text });
}

/** "自评得分：98.3 ┆ 自评等级：优" in place of a total row. */
const STATED = /[:：]\s*\S.*$/s;

function isOfResult({ role }: LabelMatch<HeadRole>): boolean {
  return role === "totalScore" || role === "rating";
}

/** "其他需要说明的事项 ┆ 无": one label and one wide cell, with the total still to come. */
function isNoteBeforeTotal(view: GridView, header: IndicatorHeader, row: number): boolean {
  const cells = spanCells(view, row, header);
  const [label, text] = cells;
  if (!label || !text || cells.length > 2 || !isAfterForm(shownText(label))) return false;
  const { right } = view.area(row, text.column);
  return right >= (header.columns.get("score") ?? header.columns.get("actual") ?? header).right;
}

function isAfterForm(text: string): boolean {
  return afterFormLabel.test(text.replace(/\s/g, ""));
}

const FIGURES: readonly IndicatorRole[] = ["target", "actual", "weight", "score"];

/** An indicator has something in its figures; a signature or note has nothing there, or the next label. */
function holdsFigures(
  view: GridView,
  header: IndicatorHeader,
  { row, column }: FirstCell,
): boolean {
  const last = view.area(row, column).right;
  return FIGURES.some((role) => {
    const span = header.columns.get(role);
    if (!span || span.left <= last) return false;
    const text = shownText(view.shown(row, span.left));
    return text !== "" && !isAfterForm(text);
  });
}

/** A heading between two blocks: one wide cell over name and outcome. */
function coversOutcome(view: GridView, header: IndicatorHeader, row: number): boolean {
  const name = header.columns.get("name");
  const other = header.columns.get("actual") ?? header.columns.get("score");
  if (!name || !other) return false;
  const area = view.area(row, name.left);
  return area.left <= name.left && area.right >= other.left;
}

/** "二、项目绩效", "（一）产出": a heading where it stands alone in its row. */
const NUMBERED_HEADING = /^[（(]?[一二三四五六七八九十]+([）)]|[、.．])/;
