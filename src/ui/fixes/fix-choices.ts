import type { CellEdit, Fix } from "../../core/index";
import type { FindingRow } from "../findings/finding-rows";

/** One fix that can be chosen, with the finding it heals. */
export type FixChoice = {
  /** Stays the same over checks of the same workbook. */
  readonly key: string;
  readonly row: FindingRow;
  readonly fix: Fix;
};

/** The fixes of one check that may be trusted alike. */
export type FixGroup = {
  readonly key: string;
  /** Check id. */
  readonly check: string;
  readonly safety: Fix["safety"];
  readonly choices: readonly FixChoice[];
};

/**
 * Every fix of the findings, by check: the safe ones first, each in the order of the findings. A fix whose edits are all
 * those of one before it is left out: it is the same change of a merged cell.
 */
export function fixGroups(rows: readonly FindingRow[]): readonly FixGroup[] {
  const groups = new Map<string, FixChoice[]>();
  const seen = new Set<string>();
  for (const row of rows) {
    for (const [index, fix] of row.finding.fixes.entries()) {
      const edits = JSON.stringify(fix.edits);
      if (seen.has(edits)) continue;
      seen.add(edits);
      const key = `${fix.safety} ${row.finding.check}`;
      const choice = { key: `${row.key}\n${String(index)}`, row, fix };
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [choice]);
      else members.push(choice);
    }
  }
  const all = [...groups].map(([key, choices]) => groupOf(key, choices));
  return [...all.filter(isSafe), ...all.filter((group) => !isSafe(group))];
}

function groupOf(key: string, choices: readonly FixChoice[]): FixGroup {
  const [safety, check = ""] = key.split(" ");
  return { key, check, safety: safety === "safe" ? "safe" : "needsReview", choices };
}

/** Whether a group's fixes only change how something is written. */
export function isSafe({ safety }: FixGroup): boolean {
  return safety === "safe";
}

/** Keys of the chosen fixes. */
export type ChosenFixes = ReadonlySet<string>;

/** What is chosen at first: the safe fixes, as far as each cell is changed once. */
export function firstChosen(groups: readonly FixGroup[]): ChosenFixes {
  return withChoices(
    new Set(),
    groups,
    groups.filter(isSafe).flatMap(({ choices }) => choices),
  );
}

/** The chosen fixes without these. */
export function withoutChoices(chosen: ChosenFixes, choices: readonly FixChoice[]): ChosenFixes {
  const next = new Set(chosen);
  for (const { key } of choices) next.delete(key);
  return next;
}

/** The chosen fixes with these added, one after the other, as far as none before it changes the same cell. */
export function withChoices(
  chosen: ChosenFixes,
  groups: readonly FixGroup[],
  choices: readonly FixChoice[],
): ChosenFixes {
  const next = new Set(chosen);
  const taken = new Set(chosenOf(groups, chosen).flatMap(cellsOf));
  for (const choice of choices) {
    const cells = cellsOf(choice);
    if (cells.some((cell) => taken.has(cell))) continue;
    next.add(choice.key);
    for (const cell of cells) taken.add(cell);
  }
  return next;
}

/** One fix chosen instead of those that change the same cell: of two ways to mend a total, one is taken. */
export function choosing(
  chosen: ChosenFixes,
  groups: readonly FixGroup[],
  choice: FixChoice,
): ChosenFixes {
  const cells = new Set(cellsOf(choice));
  const rivals = chosenOf(groups, chosen).filter((one) =>
    cellsOf(one).some((cell) => cells.has(cell)),
  );
  return withChoices(withoutChoices(chosen, rivals), groups, [choice]);
}

/** The chosen fixes themselves, in the order of the list. */
export function chosenOf(groups: readonly FixGroup[], chosen: ChosenFixes): readonly FixChoice[] {
  return groups.flatMap(({ choices }) => choices).filter(({ key }) => chosen.has(key));
}

/** How many cells fixes change. */
export function cellsChanged(choices: readonly FixChoice[]): number {
  return choices.reduce((count, { fix }) => count + fix.edits.length, 0);
}

function cellsOf({ fix }: FixChoice): readonly string[] {
  return fix.edits.map(placeOf);
}

function placeOf({ sheet, cell }: CellEdit): string {
  return `${sheet}!${cell}`;
}
