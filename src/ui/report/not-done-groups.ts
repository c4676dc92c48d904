import type { Edit, EditOutcome, EditStatus } from "../../core/index";

/** What was not done on one sheet for one reason. */
export type NotDoneGroup = {
  readonly sheet: string;
  readonly status: Exclude<EditStatus, "done">;
  /** The host's words where all the cells share them; `null` where they differ. */
  readonly reason: string | null;
  /** Empty where a whole sheet was not made or taken away. */
  readonly cells: readonly string[];
  readonly count: number;
};

type Place = { readonly sheet: string; readonly cell: string | null };
type NotDone = EditOutcome & { readonly status: Exclude<EditStatus, "done"> };

/** Outcomes that are not done, by sheet and reason, in the order they came. */
export function notDoneGroups(outcomes: readonly EditOutcome[]): readonly NotDoneGroup[] {
  const groups = new Map<string, NotDone[]>();
  for (const outcome of outcomes.filter(isNotDone)) {
    const key = JSON.stringify([placeOf(outcome.edit).sheet, outcome.status]);
    const group = groups.get(key);
    if (group) group.push(outcome);
    else groups.set(key, [outcome]);
  }
  return [...groups.values()].flatMap(groupOf);
}

function isNotDone(outcome: EditOutcome): outcome is NotDone {
  return outcome.status !== "done";
}

function groupOf(outcomes: readonly NotDone[]): readonly NotDoneGroup[] {
  const [first] = outcomes;
  if (!first) return [];
  const cells = outcomes.flatMap(({ edit }) => placeOf(edit).cell ?? []);
  const reasons = new Set(outcomes.map(({ reason }) => reason));
  return [
    {
      sheet: placeOf(first.edit).sheet,
      status: first.status,
      reason: reasons.size === 1 ? first.reason : null,
      cells: [...new Set(cells)],
      count: outcomes.length,
    },
  ];
}

function placeOf(edit: Edit): Place {
  const isSheet = edit.kind === "resultSheet" || edit.kind === "removeSheet";
  return isSheet ? { sheet: edit.name, cell: null } : { sheet: edit.sheet, cell: edit.cell };
}
