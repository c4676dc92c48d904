import { checkGroupTerms, checks, type CheckGroup, type CheckMeta } from "../../core/index";

/** The checks of one group that hold what is looked for. */
export type FoundGroup = {
  readonly group: CheckGroup;
  readonly term: string;
  readonly members: readonly CheckMeta[];
};

/**
 * The checks whose id, name, title or words hold every word looked for, by group in the order of a form; all of them for
 * no words.
 */
export function findChecks(words: string): readonly FoundGroup[] {
  const wanted = words.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  const found = checks
    .map(({ meta }) => meta)
    .filter((meta) => wanted.every((word) => textOf(meta).includes(word)));
  return groups
    .map((group) => ({
      group,
      term: checkGroupTerms[group],
      members: found.filter((meta) => meta.group === group),
    }))
    .filter(({ members }) => members.length > 0);
}

const groups = Object.keys(checkGroupTerms) as readonly CheckGroup[];

function textOf({ id, name, title, why, howToFix, clause }: CheckMeta): string {
  return [id, name, title, why, howToFix, clause ?? ""].join(" ").toLowerCase();
}
