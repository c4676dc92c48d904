import type { CheckGroup } from "../../src/core/checks/define-check";

/** The ids of each group of checks, both ends included. */
export const GROUP_IDS: Readonly<Record<CheckGroup, readonly [number, number]>> = {
  structure: [101, 199],
  funding: [201, 299],
  weights: [301, 399],
  targets: [401, 499],
  actuals: [501, 519],
  scores: [520, 539],
  notes: [540, 599],
  totals: [601, 699],
  monitoring: [701, 749],
  department: [751, 799],
};

/** Whether the word names a group. */
export function isGroup(word: string): word is CheckGroup {
  return Object.keys(GROUP_IDS).includes(word);
}
