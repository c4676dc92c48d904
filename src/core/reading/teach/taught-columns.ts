import { formatAddress } from "../../model/address";
import type { TaughtBlock } from "../../model/reader-profile";
import { spanContains, type GridView } from "../grid-view";
import {
  headerLeaves,
  leafColumn,
  type ColumnMap,
  type HeaderColumn,
  type HeaderRows,
} from "../resolve-columns";

/** What a person said of a block that stands here. */
type TaughtPlace<Role extends string> = {
  readonly rows: HeaderRows;
  readonly columns: TaughtBlock<Role>["columns"];
  /** The role whose long texts spill into the unlabelled columns on its right. */
  readonly anchor?: Role;
};

/** The columns that a person pointed out, as a block's labels would give them. */
export function taughtColumns<Role extends string>(
  view: GridView,
  { rows, columns, anchor }: TaughtPlace<Role>,
): ReadonlyMap<Role, HeaderColumn> {
  const named = Object.entries(columns) as [Role, number | null][];
  const lefts = named.flatMap(([, column]) => (column === null ? [] : [rows.left + column - 1]));
  const leaves = headerLeaves(view, rows);
  const found = new Map<Role, HeaderColumn>();
  for (const [role, column] of named) {
    if (column === null) continue;
    const left = rows.left + column - 1;
    const leaf = leaves.find((one) => spanContains(one, left));
    const next = Math.min(Infinity, ...lefts.filter((other) => other > left));
    const whole = leaf
      ? leafColumn(leaf, role === anchor)
      : { left, right: left, text: "", cell: formatAddress({ row: rows.bottom, column: left }) };
    found.set(role, { ...whole, left, right: Math.min(whole.right, next - 1) });
  }
  return found;
}

/**
 * What was pointed out and, where nothing was, what the labels say: a taught role is never where its label stands, and a
 * taught column is nothing else.
 */
export function overLabels<Role extends string>(
  labelled: ColumnMap<Role>,
  taught: ReadonlyMap<Role, HeaderColumn>,
  columns: TaughtBlock<Role>["columns"],
): ColumnMap<Role> {
  const spans = [...taught.values()];
  const isFree = ({ left, right }: HeaderColumn): boolean =>
    spans.every((span) => span.right < left || span.left > right);
  const kept = [...labelled].filter(
    ([role, column]) => !Object.hasOwn(columns, role) && isFree(column),
  );
  return new Map([...kept, ...taught]);
}
