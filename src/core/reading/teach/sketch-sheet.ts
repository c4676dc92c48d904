import { columnLetters } from "../../model/address";
import type {
  ReaderProfile,
  TaughtAmount,
  TaughtColumn,
  TaughtLabel,
} from "../../model/reader-profile";
import type { Sheet } from "../../model/workbook";
import { amountTerms, columnTerms, labelTerms } from "../../profiles";
import { findIndicatorHeaders, type IndicatorHeader } from "../find-headers";
import { shownText, spanContains, viewGrid, type GridView } from "../grid-view";
import { labelColumns } from "../label-columns";
import { fundingRoles, headRoles } from "../match-labels";
import { nearestHeader } from "../nearest-header";
import { isTitle } from "../read-head";
import { headerLeaves, resolveColumns, type HeaderRows, type Leaf } from "../resolve-columns";
import type { SheetSketch, SketchColumn, SketchRow } from "./teach-types";

export type SketchWish = {
  /** The header rows to look at; `null`: those that are read now, else those most like a header. */
  readonly rows: { readonly top: number; readonly bottom: number } | null;
  readonly profiles: readonly ReaderProfile[];
};

/** What a person needs to see of a sheet to point at its header. */
export function sketchSheet(sheet: Sheet, { rows, profiles }: SketchWish): SheetSketch {
  const view = viewGrid(sheet);
  const { headers } = findIndicatorHeaders(view, profiles);
  const at = rows ?? likelyRows(view, headers);
  const area = { ...at, ...rowSpan(view, at) };
  const header = headers.find(({ top, bottom }) => top === at.top && bottom === at.bottom);
  return {
    sheet: sheet.name,
    rows: headerRows(view, at),
    ...at,
    columns: sketchColumns(view, area),
    suggested: suggestedColumns(header?.columns ?? labelColumns(view, area)),
    suggestedAmounts: suggestedAmounts(view, area),
    ...sketchLabels(view, at.top),
    profile: header?.profile ?? null,
  };
}

function likelyRows(view: GridView, [header]: readonly IndicatorHeader[]) {
  if (header) return { top: header.top, bottom: header.bottom };
  const wide = view.rows.find((row) => view.rowCells(row).length >= FEWEST_CELLS);
  const row = nearestHeader(view)?.row ?? wide ?? view.rows[0] ?? 0;
  return { top: row, bottom: row };
}

/** A header has at least so many cells (本工具默认). */
const FEWEST_CELLS = 3;

function rowSpan(
  view: GridView,
  { top, bottom }: { readonly top: number; readonly bottom: number },
) {
  const areas = view
    .rowsBetween(top, bottom)
    .flatMap((row) => view.rowCells(row).map((cell) => view.area(row, cell.column)));
  return {
    left: Math.min(...areas.map(({ left }) => left), Infinity),
    right: Math.max(...areas.map(({ right }) => right), 0),
  };
}

/** Rows further down are not offered, except the one looked at (本工具默认). */
const MOST_ROWS = 120;
const LONGEST_ROW = 60;

function headerRows(view: GridView, { top }: { readonly top: number }): readonly SketchRow[] {
  const offered = view.rows.filter((row) => row === top || view.rowCells(row).length >= 2);
  const shown = offered.filter((row, index) => row === top || index < MOST_ROWS);
  return shown.map((row) => ({ row, text: rowText(view, row) }));
}

function rowText(view: GridView, row: number): string {
  const texts = view.rowCells(row).map((cell) => shownText(cell).replace(/\s+/g, ""));
  const text = texts.filter((one) => one !== "").join(" ┆ ");
  return text.length > LONGEST_ROW ? `${text.slice(0, LONGEST_ROW)}…` : text;
}

/** Rows below a header that tell whether a column without a header of its own holds something (本工具默认). */
const ROWS_BELOW = 12;

function sketchColumns(view: GridView, area: HeaderRows): readonly SketchColumn[] {
  if (area.left > area.right) return [];
  const leaves = headerLeaves(view, area);
  const below = view.rowsBetween(area.bottom + 1, area.bottom + ROWS_BELOW);
  const filled = new Set(below.flatMap((row) => view.rowCells(row).map(({ column }) => column)));
  const columns: SketchColumn[] = [];
  const last = Math.max(area.right, ...filled);
  for (let column = area.left; column <= last; column++) {
    const leaf = leaves.find((one) => spanContains(one, column));
    if (leaf?.left !== column && !filled.has(column)) continue;
    columns.push({ column, letters: columnLetters(column), text: leaf ? leafText(leaf) : "" });
  }
  return columns;
}

function leafText({ text, parentText }: Leaf): string {
  const words = parentText === "" ? text : `${parentText} / ${text}`;
  return words.replace(/\s+/g, " ");
}

function suggestedColumns(columns: IndicatorHeader["columns"]): SheetSketch["suggested"] {
  const known = [...columns].filter(([role]) => Object.hasOwn(columnTerms, role));
  return Object.fromEntries(known.map(([role, { left }]) => [role as TaughtColumn, left]));
}

function suggestedAmounts(view: GridView, area: HeaderRows): SheetSketch["suggestedAmounts"] {
  if (area.left > area.right) return {};
  const columns = resolveColumns(view, area, { rolesOf: fundingRoles });
  const known = [...columns].filter(([role]) => Object.hasOwn(amountTerms, role));
  return Object.fromEntries(known.map(([role, { left }]) => [role as TaughtAmount, left]));
}

const LONGEST_LABEL = 20;
const MOST_LABELS = 40;

/** Short texts above the header, and what labels among them are known. */
function sketchLabels(view: GridView, top: number) {
  const cells = view.rowsBetween(1, top - 1).flatMap((row) => view.rowCells(row));
  const texts = cells
    .filter(({ value }) => typeof value === "string")
    .map((cell) => labelOf(shownText(cell)))
    .filter((text) => text !== "" && !isTitle(text));
  const labels = [...new Set(texts)];
  const roles = Object.keys(labelTerms) as TaughtLabel[];
  const suggested = roles.map((role) => [role, surestLabel(labels, role)] as const);
  return {
    labels: labels.slice(0, MOST_LABELS),
    suggestedLabels: Object.fromEntries(suggested.filter(([, label]) => label !== undefined)),
  };
}

/** The text that most surely is the label of a role. */
function surestLabel(labels: readonly string[], role: TaughtLabel): string | undefined {
  const ranked = labels.flatMap((label) => {
    const match = headRoles(label).find((one) => one.role === role);
    return match ? [{ label, rank: match.rank }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.label;
}

/** `labelOf("项目负责人：王某")` → `"项目负责人"`; `""` for what is too long to be a label. */
function labelOf(text: string): string {
  const label = (/^([^:：]{2,16})[:：]/.exec(text)?.[1] ?? text).replace(/\s+/g, "");
  return label.length <= LONGEST_LABEL ? label : "";
}
