import { normalizeLabel } from "../values";
import { areaAddress, shownText, type ColumnSpan, type GridView } from "./grid-view";
import type { LabelTable } from "./labels";
import { matchLabel, type LabelMatch } from "./match-labels";

/** A column of a block: where it stands and what its header says. */
export type HeaderColumn = ColumnSpan & {
  /** The header's own words, of the lowest header row, with line feeds. */
  readonly text: string;
  /** A1 address of the header cell. */
  readonly cell: string;
};

/** The columns of one block by role; a role the header does not name is absent. */
export type ColumnMap<Role extends string> = ReadonlyMap<Role, HeaderColumn>;

type Leaf = HeaderColumn & { readonly parentText: string };

/** The header rows of a block and the columns they may use. */
export type HeaderRows = ColumnSpan & { readonly top: number; readonly bottom: number };

/**
 * Gives each role at most one column and each column at most one role, the surest wording first.
 *
 * @example over "二级指标 | 三级指标 | 年度指标值 | 实际完成值" → category, name, target, actual
 */
export function resolveColumns<Role extends string>(
  view: GridView,
  header: HeaderRows,
  table: LabelTable<Role>,
): ColumnMap<Role> {
  const candidates = headerLeaves(view, header).flatMap((leaf) =>
    leafMatches(leaf, table).map((match) => ({ ...match, leaf })),
  );
  candidates.sort((a, b) => a.rank - b.rank || a.leaf.left - b.leaf.left);
  const columns = new Map<Role, HeaderColumn>();
  const taken = new Set<number>();
  for (const { role, leaf } of candidates) {
    if (columns.has(role) || taken.has(leaf.left)) continue;
    columns.set(role, leaf);
    taken.add(leaf.left);
  }
  return columns;
}

/** The words of the parent header and of the column together decide before the column's own words alone. */
function leafMatches<Role extends string>(
  { text, parentText }: Leaf,
  table: LabelTable<Role>,
): readonly LabelMatch<Role>[] {
  const own = matchLabel(headerLabel(text), table);
  if (parentText === "") return own;
  const joined = matchLabel(headerLabel(parentText + text), table);
  return [...joined.map(({ role, rank }) => ({ role, rank: rank - 0.5 })), ...own];
}

/** `headerLabel("支出实现率⏎⑤=④/③")` → `"支出实现率"`: column numbers and formulas behind a label say nothing. */
function headerLabel(text: string): string {
  return normalizeLabel(text.replace(/[①-⑳].*$/s, ""));
}

function headerLeaves(view: GridView, header: HeaderRows): Leaf[] {
  const leaves: Leaf[] = [];
  for (let column = header.left; column <= header.right;) {
    const leaf = leafAt(view, header, column);
    if (leaf.text !== "") leaves.push(leaf);
    column = leaf.right + 1;
  }
  return leaves;
}

function leafAt(view: GridView, { top, bottom }: HeaderRows, column: number): Leaf {
  const upper = view.area(top, column);
  let lower = view.area(bottom, column);
  if (shownText(view.shown(bottom, column)) === "") lower = upper;
  const text = shownText(view.shown(lower.top, lower.left));
  const hasParent = lower.top > upper.bottom;
  return {
    left: column,
    right: lower.right,
    text,
    cell: areaAddress(lower),
    parentText: hasParent ? shownText(view.shown(upper.top, upper.left)) : "",
  };
}
