import type { DepartmentFigure } from "../../model/department-figures";
import { NOT_THERE } from "../../model/read";
import { shownText, type GridView } from "../grid-view";
import { figureKind, figureRole, headerYear, unitOfLabel, type FigureRole } from "./figure-labels";
import { labelCells, readFigure, readRate, tableUnit } from "./figure-reads";

/** The columns of a table with this year, last year and the change between them. */
export type YearlyHeader = {
  readonly row: number;
  readonly columns: ReadonlyMap<FigureRole, number>;
  /** The last column left of the figures that holds the lines' labels. */
  readonly firstFigure: number;
};

/** A header with fewer labels is no header (本工具默认). */
const FEWEST_LABELS = 3;

/** A header that names this year and something to hold it against; `null` for any other row. */
export function yearlyHeader(view: GridView, row: number): YearlyHeader | null {
  const cells = labelCells(view, row);
  if (cells.length < FEWEST_LABELS) return null;
  const columns = new Map<FigureRole, number>();
  for (const cell of cells) {
    const role = figureRole(shownText(cell));
    if (role !== null && !columns.has(role)) columns.set(role, cell.column);
  }
  const years = cells.flatMap((cell) => {
    const year = headerYear(shownText(cell));
    return year === null ? [] : [{ year, column: cell.column }];
  });
  years.sort((one, other) => other.year - one.year);
  if (years[0] && !columns.has("thisYear")) columns.set("thisYear", years[0].column);
  if (years[1] && !columns.has("lastYear")) columns.set("lastYear", years[1].column);
  const compares = columns.has("lastYear") || columns.has("change") || columns.has("changeRate");
  if (!columns.has("thisYear") || !compares) return null;
  return { row, columns, firstFigure: Math.min(...columns.values()) };
}

/** The lines under such a header, down to the next blank row. */
export function yearlyRows(view: GridView, header: YearlyHeader): readonly DepartmentFigure[] {
  const figures: DepartmentFigure[] = [];
  let previous = header.row;
  const unit = tableUnit(view, header.row);
  for (const row of view.rowsBetween(header.row + 1, Infinity)) {
    if (row - previous > 1 || yearlyHeader(view, row)) break;
    const label = rowLabel(view, row, header.firstFigure);
    if (label !== "") figures.push(figureAt(view, header, { row, label, unit }));
    previous = row;
  }
  return figures;
}

type Line = { readonly row: number; readonly label: string; readonly unit: string | null };

function figureAt(
  view: GridView,
  { row: headerRow, columns }: YearlyHeader,
  { row, label, unit }: Line,
): DepartmentFigure {
  const at = (role: FigureRole) => ({ view, row, column: columns.get(role) });
  const rate = columns.get("changeRate");
  const stated = columns.get("unit");
  const ownUnit = stated === undefined ? "" : shownText(view.shown(row, stated));
  return {
    row,
    kind: figureKind(label),
    label,
    unit: ownUnit === "" ? (unitOfLabel(label) ?? unit) : ownUnit,
    thisYear: readFigure(at("thisYear")),
    lastYear: readFigure(at("lastYear")),
    change: readFigure(at("change")),
    changeRate:
      rate === undefined
        ? NOT_THERE
        : readRate(at("changeRate"), shownText(view.shown(headerRow, rate))),
  };
}

/** The last text left of the figures that is no number of the line. */
function rowLabel(view: GridView, row: number, firstFigure: number): string {
  const texts = view
    .rowCells(row)
    .filter(({ column }) => column < firstFigure)
    .map(shownText)
    .filter((text) => /[\u4e00-\u9fff]/.test(text));
  return (texts.at(-1) ?? "").replace(/\s+/g, "");
}
