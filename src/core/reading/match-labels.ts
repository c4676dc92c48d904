import type { LabelTable } from "./labels";

/** How well a label fits a role: 0 is the surest wording. */
export type LabelMatch<Role extends string> = { readonly role: Role; readonly rank: number };

/** The roles a label may stand for, surest first; empty when it is no known label. */
export function matchLabel<Role extends string>(
  label: string,
  table: LabelTable<Role>,
): readonly LabelMatch<Role>[] {
  if (label === "" || label.length > LONGEST_LABEL) return [];
  const seen = seenLabels(table);
  const known = seen.get(label) as readonly LabelMatch<Role>[] | undefined;
  if (known) return known;
  const matches = findRoles(label, table);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(label, matches);
  return matches;
}

/** Forms repeat the same few hundred labels on every sheet; each is matched once. */
const seenByTable = new WeakMap<object, Map<string, readonly LabelMatch<string>[]>>();
const MOST_SEEN = 10_000;

function seenLabels(table: object): Map<string, readonly LabelMatch<string>[]> {
  const seen = seenByTable.get(table) ?? new Map<string, readonly LabelMatch<string>[]>();
  seenByTable.set(table, seen);
  return seen;
}

function findRoles<Role extends string>(
  label: string,
  table: LabelTable<Role>,
): readonly LabelMatch<Role>[] {
  const matches: LabelMatch<Role>[] = [];
  for (const role of Object.keys(table) as Role[]) {
    const rank = table[role].findIndex((pattern) => pattern.test(label));
    if (rank >= 0) matches.push({ role, rank });
  }
  return matches.sort((a, b) => a.rank - b.rank);
}

/** Longer text is content, not a label (本工具默认). */
const LONGEST_LABEL = 24;
