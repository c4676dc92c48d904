import type { DetectedForm, Detection } from "../../app/session/session-types";

/** Below this a form's layout differs from the known ones enough to be looked at (本工具默认). */
const SURE = 0.8;

const KINDS: readonly DetectedForm["kind"][] = [
  "project",
  "department",
  "transfer",
  "indicatorList",
  "monitoring",
];

/** What S3 says about the forms found. */
export type DetectionFacts = {
  /** How many of each kind, project forms first. */
  readonly kinds: readonly { readonly kind: DetectedForm["kind"]; readonly count: number }[];
  readonly sure: number;
  readonly unsure: readonly DetectedForm[];
  /** The unit of amounts that most forms state; `null` when none does. */
  readonly unit: string | null;
  readonly otherUnits: readonly DetectedForm[];
};

/** Counts what was found; units are compared with the most frequent one. */
export function detectionFacts({ forms }: Detection): DetectionFacts {
  const kinds = KINDS.map((kind) => ({
    kind,
    count: forms.filter((form) => form.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const unsure = forms.filter(({ confidence }) => confidence < SURE);
  const units = forms.flatMap(({ amountUnit }) => (amountUnit === null ? [] : [amountUnit]));
  const unit = tally(units).sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  const otherUnits = unit === null ? [] : forms.filter(({ amountUnit }) => amountUnit !== unit);
  return { kinds, sure: forms.length - unsure.length, unsure, unit, otherUnits };
}

function tally<T>(values: readonly T[]): (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
