import type { Desk } from "./desk";
import type { Field } from "./steps";

/** What a move needs to know of the open sheet. */
export function fieldOf({ model, tiles, view }: Pick<Desk, "model" | "tiles" | "view">): Field {
  const { layout, rows, columns, merges, fixed } = model;
  return {
    rows,
    columns,
    merges,
    last: { row: layout.rows, column: layout.columns },
    home: {
      row: rows.visible(model.frozenRows + 1, 1) ?? 1,
      column: columns.visible(model.frozenColumns + 1, 1) ?? 1,
    },
    page: Math.max(0, view.height - fixed.height),
    filled({ row, column }) {
      const cells = tiles.row(row);
      if (!cells) return null;
      const cell = cells.find((other) => other.column === column);
      return cell !== undefined && cell.kind !== "blank";
    },
  };
}
