import type { CellEdit } from "../model/edit";
import type { Fix } from "../model/finding";
import type { SelfEvaluationForm } from "../model/form";
import type { Read } from "../model/read";
import { plainNumber } from "./messages";
import { replaceCell } from "./reads";

const NONE: readonly Fix[] = [];

/** One fix of these edits; none where a cell cannot be replaced (`null`) or nothing would change. */
export function fixOf(
  safety: Fix["safety"],
  title: string,
  edits: readonly (CellEdit | null)[],
): readonly Fix[] {
  const made = edits.filter((edit) => edit !== null);
  return made.length === 0 || made.length < edits.length ? NONE : [{ title, safety, edits: made }];
}

/** The fix that puts the score the rule-set gives into a score cell; none where it gives none, or a formula stands there. */
export function scoreFix(
  form: SelfEvaluationForm,
  score: Read<number>,
  expected: number | null,
): readonly Fix[] {
  if (expected === null) return NONE;
  const title = `改为 ${plainNumber(expected)} 分`;
  return fixOf("needsReview", title, [replaceCell(form, score, expected)]);
}
