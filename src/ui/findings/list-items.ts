import type { FindingGroup } from "./finding-list";
import { looseIdentityOf, type FindingRow } from "./finding-rows";

/** One line of the tree as drawn: a group's header, or a finding below it. */
export type ListItem =
  | {
      readonly kind: "group";
      readonly key: string;
      readonly group: FindingGroup;
      readonly collapsed: boolean;
      readonly position: number;
      readonly siblings: number;
    }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly group: FindingGroup;
      readonly row: FindingRow;
      readonly position: number;
      readonly siblings: number;
    };

/** The lines in the order on screen; the rows of a collapsed group are left out. */
export function listItems(
  groups: readonly FindingGroup[],
  collapsed: ReadonlySet<string>,
): readonly ListItem[] {
  return groups.flatMap((group, index) => {
    const isCollapsed = collapsed.has(group.key);
    const header: ListItem = {
      kind: "group",
      key: group.key,
      group,
      collapsed: isCollapsed,
      position: index + 1,
      siblings: groups.length,
    };
    return isCollapsed ? [header] : [header, ...rowItems(group)];
  });
}

function rowItems(group: FindingGroup): readonly ListItem[] {
  return group.rows.map((row, index) => ({
    kind: "finding",
    key: row.key,
    group,
    row,
    position: index + 1,
    siblings: group.rows.length,
  }));
}

/**
 * Where the selection goes when the lines change below it: the same line; else the same finding whose cells have moved;
 * else the next finding that is still there, then the one before; else the first line. `null` only where nothing is left.
 */
export function follow(
  key: string | null,
  before: readonly ListItem[],
  after: readonly ListItem[],
): string | null {
  if (key === null) return null;
  const keys = new Set(after.map((item) => item.key));
  if (keys.has(key)) return key;
  const index = before.findIndex((item) => item.key === key);
  const moved = movedTo(before[index], before, after);
  if (moved !== null) return moved;
  const remains = (item: ListItem): boolean => item.kind === "finding" && keys.has(item.key);
  const next = before.slice(index + 1).find(remains);
  const previous = before.slice(0, Math.max(index, 0)).reverse().find(remains);
  return (next ?? previous ?? after[0])?.key ?? null;
}

/** The open finding after the lines have changed: closed with it when it is gone, not handed on to the next one. */
export function stillOpen(
  key: string | null,
  before: readonly ListItem[],
  after: readonly ListItem[],
): string | null {
  if (key === null || after.some((item) => item.key === key)) return key;
  return movedTo(
    before.find((item) => item.key === key),
    before,
    after,
  );
}

/** The finding with other cells, unless it stood there beside the lost one before. */
function movedTo(
  lost: ListItem | undefined,
  before: readonly ListItem[],
  after: readonly ListItem[],
): string | null {
  if (lost?.kind !== "finding") return null;
  const stood = new Set(before.map((item) => item.key));
  const loose = looseIdentityOf(lost.row.finding);
  const moved = after.find(
    (item) =>
      item.kind === "finding" &&
      looseIdentityOf(item.row.finding) === loose &&
      !stood.has(item.key),
  );
  return moved?.key ?? null;
}

/** How far PageUp and PageDown go. */
const PAGE = 10;

/** Keys that move through the list, as steps from the line where the focus is. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** The line a key leads to; `null` when the key does not move or there is nothing to move to. */
export function lineAfterKey(
  items: readonly ListItem[],
  key: string | null,
  pressed: string,
): ListItem | null {
  const step = STEPS[pressed];
  if (step === undefined || items.length === 0) return null;
  const from = items.findIndex((item) => item.key === key);
  const wanted = Math.max(from, 0) + step;
  return items[Math.min(Math.max(wanted, 0), items.length - 1)] ?? null;
}

/** The finding after (`1`) or before (`-1`) the line; `null` at the end of the list. Without a line: the first, or none. */
export function neighbour(
  items: readonly ListItem[],
  key: string | null,
  direction: 1 | -1,
): ListItem | null {
  const from = key === null ? -1 : items.findIndex((item) => item.key === key);
  const isFinding = (item: ListItem): boolean => item.kind === "finding";
  if (direction === 1) return items.slice(from + 1).find(isFinding) ?? null;
  return items.slice(0, Math.max(from, 0)).reverse().find(isFinding) ?? null;
}

/** "3" of "3 / 28": which finding the line is; `null` for a header and for none. */
export function ordinal(items: readonly ListItem[], key: string | null): number | null {
  const findings = items.filter(({ kind }) => kind === "finding");
  const index = findings.findIndex((item) => item.key === key);
  return index < 0 ? null : index + 1;
}
