import type { SeenFinding, Waiver } from "../model/waiver";
import { pathBelow, pathRoot } from "./seen-finding";

/** The names of all sheets of the workbook: a sheet that is not among them has been renamed or is gone. */
export type SheetNames = ReadonlySet<string>;

/**
 * Whether a finding of before and one of now stand at the same place by words. On a sheet that has another name now, the
 * project's name says so, and for a form without one its own words.
 */
export function isSamePlace(before: SeenFinding, now: SeenFinding, names: SheetNames): boolean {
  if (before.sheet === now.sheet) return before.path === now.path;
  if (names.has(before.sheet)) return false;
  return before.path === now.path || (saysTheSame(before, now) && ownPath(before) === ownPath(now));
}

/** Whether a finding of now is in the form that a waiver for a project was given for. */
export function isSameForm({ path, seen }: Waiver, now: SeenFinding, names: SheetNames): boolean {
  const [before] = seen;
  if (before === undefined) return false;
  if (before.sheet === now.sheet) return path === rootOf(now);
  if (names.has(before.sheet)) return false;
  return path === rootOf(now) || saysTheSame(before, now);
}

function rootOf({ sheet, path }: SeenFinding): string {
  return pathRoot(sheet, path);
}

function saysTheSame(before: SeenFinding, now: SeenFinding): boolean {
  return before.words !== "" && before.words === now.words;
}

/** Paths under which a finding is looked up: its own, and what a renaming of the sheet leaves of it. */
export function lookupPaths(seen: SeenFinding): readonly string[] {
  return seen.words === "" ? [seen.path] : [seen.path, ownPath(seen)];
}

/** The part below the sheet's name, else all of it. */
function ownPath({ sheet, path }: SeenFinding): string {
  return pathBelow(sheet, path) ?? path;
}

/**
 * Of findings that may be those of a sheet renamed since, none where they stand on several: which of them it was cannot be
 * told, and a finding too many is better than one too few.
 */
export function unlessAmbiguous<T extends { readonly now: SeenFinding }>(
  there: readonly T[],
): readonly T[] {
  return new Set(there.map(({ now }) => now.sheet)).size > 1 ? [] : there;
}

/** Whether the cells hold what they held. */
export function holdsTheSame(before: SeenFinding, now: SeenFinding): boolean {
  const { contents } = now;
  return (
    before.contents.length === contents.length &&
    before.contents.every((content, index) => content === contents[index])
  );
}
