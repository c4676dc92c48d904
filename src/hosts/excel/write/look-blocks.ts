import type { Range } from "../../../core/model/address";

/** A rectangle of cells that share a value. */
export type LookBlock = { readonly area: Range; readonly value: string };

/**
 * Covers all cells that have a value with few rectangles, 1-based: equal neighbours in a row first, then equal runs one
 * below the other.
 */
export function lookBlocks(
  rows: readonly (readonly (string | null)[])[],
  firstRow: number,
): readonly LookBlock[] {
  const blocks: LookBlock[] = [];
  let open = new Map<string, LookBlock>();
  rows.forEach((row, index) => {
    const next = new Map<string, LookBlock>();
    for (const run of runsOf(row)) {
      const above = open.get(run.key);
      const at = firstRow + index;
      const top = above?.area.top ?? at;
      next.set(run.key, {
        value: run.value,
        area: { top, bottom: at, left: run.left, right: run.right },
      });
    }
    for (const [key, block] of open) if (!next.has(key)) blocks.push(block);
    open = next;
  });
  return [...blocks, ...open.values()];
}

type Run = {
  readonly key: string;
  readonly value: string;
  readonly left: number;
  readonly right: number;
};

function runsOf(row: readonly (string | null)[]): readonly Run[] {
  const runs: Run[] = [];
  let left = 0;
  row.forEach((value, at) => {
    if (row[at + 1] === value && at + 1 < row.length) return;
    if (value !== null) {
      runs.push({ key: `${left} ${at} ${value}`, value, left: left + 1, right: at + 1 });
    }
    left = at + 1;
  });
  return runs;
}
