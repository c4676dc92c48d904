import { cursorAt, type Cursor } from "./cursor";
import { edgeOfData } from "./data-edge";
import type { Place } from "./places";
import { stepped, type Direction, type Field } from "./steps";

/** How a key moves the cursor. */
export type Way =
  | Direction
  | "edgeLeft"
  | "edgeRight"
  | "edgeUp"
  | "edgeDown"
  | "rowStart"
  | "rowEnd"
  | "sheetStart"
  | "sheetEnd"
  | "pageUp"
  | "pageDown"
  | "tab"
  | "tabBack"
  | "enter"
  | "enterBack";

export type Move = { readonly way: Way; readonly extend: boolean };

/** The cursor after a key. Hidden rows and columns are passed over, a merge is one step; at an edge it stays. */
export function moved(field: Field, cursor: Cursor, { way, extend }: Move): Cursor {
  if (way === "tab" || way === "tabBack") return tabbed(field, cursor, way);
  if (way === "enter" || way === "enterBack") return entered(field, cursor, way);
  const target = targetOf(field, extend ? cursor.head : cursor.anchor, way);
  return extend ? { ...cursor, head: target, tabColumn: null } : cursorAt(target);
}

function tabbed(field: Field, cursor: Cursor, way: "tab" | "tabBack"): Cursor {
  const target = stepped(field, cursor.anchor, way === "tab" ? "right" : "left");
  return { ...cursorAt(target), tabColumn: cursor.tabColumn ?? cursor.anchor.column };
}

function entered(field: Field, cursor: Cursor, way: "enter" | "enterBack"): Cursor {
  const target = stepped(field, cursor.anchor, way === "enter" ? "down" : "up");
  return cursorAt({ row: target.row, column: cursor.tabColumn ?? target.column });
}

type PlainWay = Exclude<Way, "tab" | "tabBack" | "enter" | "enterBack">;

function targetOf(field: Field, from: Place, way: PlainWay): Place {
  switch (way) {
    case "edgeLeft":
      return edgeOfData(field, from, "left");
    case "edgeRight":
      return edgeOfData(field, from, "right");
    case "edgeUp":
      return edgeOfData(field, from, "up");
    case "edgeDown":
      return edgeOfData(field, from, "down");
    case "rowStart":
      return { row: from.row, column: field.home.column };
    case "rowEnd":
      return { row: from.row, column: endOfRow(field, from) };
    case "sheetStart":
      return field.home;
    case "sheetEnd":
      return endOfSheet(field);
    case "pageUp":
      return paged(field, from, -field.page);
    case "pageDown":
      return paged(field, from, field.page);
    default:
      return stepped(field, from, way);
  }
}

function endOfRow(field: Field, from: Place): number {
  for (let column = field.last.column; column > 1; column--) {
    if (field.columns.size(column) === 0) continue;
    if (field.filled({ row: from.row, column }) !== false) return column;
  }
  return field.columns.visible(1, 1) ?? from.column;
}

function endOfSheet({ rows, columns, last }: Field): Place {
  return {
    row: rows.visible(Math.max(1, last.row), -1) ?? rows.visible(1, 1) ?? 1,
    column: columns.visible(Math.max(1, last.column), -1) ?? columns.visible(1, 1) ?? 1,
  };
}

/** A page never stays where it is, however high the row. */
function paged(field: Field, from: Place, length: number): Place {
  const row = field.rows.at(field.rows.start(from.row) + length);
  return row === from.row
    ? stepped(field, from, length > 0 ? "down" : "up")
    : { row, column: from.column };
}
