import type { ReaderProfile, TaughtLabel } from "../../model/reader-profile";
import { templateText } from "../../profiles";

/** Labels of the head that a person pointed out, by their words. */
export type TaughtLabels = ReadonlyMap<string, TaughtLabel>;

export const NONE_TAUGHT: TaughtLabels = new Map();

/** The labels of a profile, ready to be compared. */
export function taughtLabelsOf(profile: ReaderProfile | null): TaughtLabels {
  if (!profile?.head) return NONE_TAUGHT;
  const labels = Object.entries(profile.head) as [TaughtLabel, string][];
  return new Map(labels.map(([role, words]) => [templateText(words), role]));
}
