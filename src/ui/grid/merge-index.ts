import { contains, type Range } from "../../core/index";

/** The merged cells of a sheet, found by where they stand. */
export type MergeIndex = {
  /** The merge that covers a cell; `null` when it stands alone. */
  at(row: number, column: number): Range | null;
  /** Those with a cell in these rows, both ends included, each once. */
  touching(from: number, to: number): readonly Range[];
  /** Those whose first row this is. */
  beginningIn(row: number): readonly Range[];
};

/** Rows of one drawer of the index. */
const DRAWER = 64;

/** A merge over more drawers than this is kept aside, so that whole merged columns do not fill the index. */
const MANY_DRAWERS = 64;

type Drawers = {
  readonly byDrawer: ReadonlyMap<number, readonly Range[]>;
  readonly tall: readonly Range[];
};

/** A merge of a single cell is none. */
export function createMergeIndex(merges: readonly Range[]): MergeIndex {
  const real = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const drawers = sorted(real);
  const beginnings = grouped(real, ({ top }) => top);
  return {
    at: (row, column) =>
      candidates(drawers, row).find((merge) => contains(merge, { row, column })) ?? null,
    touching: (from, to) => touching(drawers, from, to),
    beginningIn: (row) => beginnings.get(row) ?? [],
  };
}

function sorted(merges: readonly Range[]): Drawers {
  const byDrawer = new Map<number, Range[]>();
  const tall: Range[] = [];
  for (const merge of merges) {
    const last = drawerOf(merge.bottom);
    if (last - drawerOf(merge.top) > MANY_DRAWERS) {
      tall.push(merge);
      continue;
    }
    for (let drawer = drawerOf(merge.top); drawer <= last; drawer++) put(byDrawer, drawer, merge);
  }
  return { byDrawer, tall };
}

function drawerOf(row: number): number {
  return Math.floor((row - 1) / DRAWER);
}

function put(map: Map<number, Range[]>, key: number, merge: Range): void {
  const list = map.get(key);
  if (list) list.push(merge);
  else map.set(key, [merge]);
}

function grouped(merges: readonly Range[], keyOf: (merge: Range) => number): Map<number, Range[]> {
  const groups = new Map<number, Range[]>();
  for (const merge of merges) put(groups, keyOf(merge), merge);
  return groups;
}

function candidates({ byDrawer, tall }: Drawers, row: number): readonly Range[] {
  const here = byDrawer.get(drawerOf(row)) ?? [];
  return tall.length === 0 ? here : [...here, ...tall];
}

function touching({ byDrawer, tall }: Drawers, from: number, to: number): readonly Range[] {
  const found = new Set<Range>(tall);
  for (let drawer = drawerOf(from); drawer <= drawerOf(to); drawer++) {
    for (const merge of byDrawer.get(drawer) ?? []) found.add(merge);
  }
  return [...found].filter((merge) => merge.top <= to && merge.bottom >= from);
}
