import { MAX_COLUMN, type Range } from "../model/address";
import { areaAddress, shownText, type ColumnSpan, type GridView } from "./grid-view";
import type { LabelMatch, LabelMatcher } from "./match-labels";

/** A column of a block: where it stands and what its header says. */
export type HeaderColumn = ColumnSpan & {
  /** The header's own words, of the lowest header row, with line feeds. */
  readonly text: string;
  /** A1 address of the header cell. */
  readonly cell: string;
};

/** The columns of one block by role; a role the header does not name is absent. */
export type ColumnMap<Role extends string> = ReadonlyMap<Role, HeaderColumn>;

/** A column's lowest header cell that says something. */
export type Leaf = ColumnSpan & {
  readonly text: string;
  readonly area: Range;
  readonly parentText: string;
  /** The last of the blank header cells that follow. */
  readonly blankRight?: number;
};

/** The header rows of a block and the columns they may use. */
export type HeaderRows = ColumnSpan & { readonly top: number; readonly bottom: number };

/** What header texts mean, and the role whose column the others are placed by. */
export type ColumnLabels<Role extends string> = {
  readonly rolesOf: LabelMatcher<Role>;
  readonly anchor?: Role;
};

/**
 * Gives each role at most one column and each column at most one role, the surest wording first. Of columns with the
 * same wording (分值 of each level) the first one after the `anchor` role's column counts; the anchor itself is the last.
 *
 * @example over "二级指标 | 三级指标 | 年度指标值 | 实际完成值" → category, name, target, actual
 */
export function resolveColumns<Role extends string>(
  view: GridView,
  header: HeaderRows,
  { rolesOf, anchor }: ColumnLabels<Role>,
): ColumnMap<Role> {
  const candidates = headerLeaves(view, header).flatMap((leaf) =>
    leafMatches(leaf, rolesOf).map(({ role, rank }) => ({ role, rank, leaf })),
  );
  const pivot = anchorColumn(candidates, anchor);
  const place = ({ role, leaf }: Candidate<Role>): number => {
    if (role === anchor) return -leaf.left;
    return leaf.left < pivot ? leaf.left + MAX_COLUMN : leaf.left;
  };
  candidates.sort((a, b) => a.rank - b.rank || place(a) - place(b));
  const columns = new Map<Role, HeaderColumn>();
  const taken = new Set<number>();
  for (const { role, leaf } of candidates) {
    if (columns.has(role) || taken.has(leaf.left)) continue;
    columns.set(role, leafColumn(leaf, role === anchor));
    taken.add(leaf.left);
  }
  return columns;
}

/** A leaf as a column. Long names spill into the unlabelled columns that follow; figures do not. */
export function leafColumn(leaf: Leaf, spills: boolean): HeaderColumn {
  const { left, text, area } = leaf;
  const right = spills ? (leaf.blankRight ?? leaf.right) : leaf.right;
  return { left, right, text, cell: areaAddress(area) };
}

type Candidate<Role extends string> = LabelMatch<Role> & { readonly leaf: Leaf };

/** Of several levels the deepest, rightmost one is the anchor. */
function anchorColumn<Role extends string>(
  candidates: readonly Candidate<Role>[],
  anchor: Role | undefined,
): number {
  const anchors = candidates.filter(({ role }) => role === anchor);
  const best = Math.min(...anchors.map(({ rank }) => rank));
  return Math.max(0, ...anchors.filter(({ rank }) => rank === best).map(({ leaf }) => leaf.left));
}

/**
 * The words of the parent header and of the column together decide before the column's own words alone, and before all
 * where both say the same. Words that mean nothing alone take their meaning from the parent: 内容 under 年度指标值,
 * 单位自评 under 得分.
 */
function leafMatches<Role extends string>(
  { text, parentText }: Leaf,
  rolesOf: LabelMatcher<Role>,
): readonly LabelMatch<Role>[] {
  const own = rolesOf(labelPart(text));
  if (parentText === "") return own;
  const joined = rolesOf(labelPart(parentText + text));
  if (own.length === 0 && joined.length === 0) return rolesOf(labelPart(text + parentText));
  const agreed = ({ role }: LabelMatch<Role>): number =>
    own.some((one) => one.role === role) ? 0.25 : 0;
  return [...joined.map((one) => ({ ...one, rank: one.rank - 0.5 - agreed(one) })), ...own];
}

/** `labelPart("支出实现率⏎⑤=④/③")` → `"支出实现率⏎"`: column numbers and formulas behind a label say nothing. */
function labelPart(text: string): string {
  return text.replace(/(?<!^\s*)[（(]?[①-⑳].*$/s, "").replace(/[%％](?=\s*([（(]|$))/, "");
}

/** The header cells that say something, left to right. */
export function headerLeaves(view: GridView, header: HeaderRows): Leaf[] {
  const leaves: Leaf[] = [];
  for (let column = header.left; column <= header.right;) {
    const leaf = leafAt(view, header, column);
    const last = leaves[leaves.length - 1];
    if (leaf.text !== "") leaves.push(leaf);
    else if (last) leaves[leaves.length - 1] = { ...last, blankRight: leaf.right };
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
    area: lower,
    parentText: hasParent ? shownText(view.shown(upper.top, upper.left)) : "",
  };
}
