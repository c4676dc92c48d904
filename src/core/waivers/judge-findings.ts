import type { Evaluation } from "../checks/types";
import type { Finding } from "../model/finding";
import type { LapsedWaiver, SeenFinding, Waiver } from "../model/waiver";
import {
  holdsTheSame,
  isSameForm,
  isSamePlace,
  lookupPaths,
  unlessAmbiguous,
  type SheetNames,
} from "./same-place";
import { seenFinding } from "./seen-finding";

/** What the waivers say of a finding. */
export type Judgement =
  | { readonly kind: "waived"; readonly waiver: Waiver }
  | { readonly kind: "lapsed"; readonly lapsed: LapsedWaiver };

export type Judgements = {
  /** A finding that no waiver speaks of is not among them. */
  readonly judgements: ReadonlyMap<Finding, Judgement>;
  /** The waivers that speak of some finding. */
  readonly matched: ReadonlySet<Waiver>;
};

/** A finding of a check that has waivers, as it stands now. */
type Candidate = { readonly finding: Finding; readonly now: SeenFinding };

type Court = {
  readonly byCheck: ReadonlyMap<string, readonly Candidate[]>;
  readonly byPlace: ReadonlyMap<string, readonly Candidate[]>;
  readonly names: SheetNames;
  readonly judgements: Map<Finding, Judgement>;
  readonly matched: Set<Waiver>;
};

/**
 * Holds findings against waivers. A waiver for one finding speaks of one; the one with the same content comes first. A
 * wider one speaks of every finding in its reach, also of those that came later, but not of one that has changed.
 */
export function judgeFindings(
  evaluation: Evaluation,
  { waivers, sheetNames }: { readonly waivers: readonly Waiver[]; readonly sheetNames: SheetNames },
): Judgements {
  const court = openCourt(evaluation, new Set(waivers.map(({ check }) => check)), sheetNames);
  const narrow = waivers.filter(({ scope }) => scope === "cell");
  const open = narrow.filter((waiver) => !holdsOne(court, waiver));
  for (const waiver of open) lapseOne(court, waiver);
  for (const waiver of waivers) if (waiver.scope !== "cell") judgeReach(court, waiver);
  return court;
}

function openCourt(evaluation: Evaluation, checks: ReadonlySet<string>, names: SheetNames): Court {
  const candidates = evaluation.findings
    .filter(({ check }) => checks.has(check))
    .map((finding): Candidate => ({ finding, now: seenFinding(evaluation, finding) }));
  const byCheck = groupedBy(candidates, ({ finding }) => [finding.check]);
  const byPlace = groupedBy(candidates, ({ finding, now }) => placeKeys(finding.check, now));
  return { byCheck, byPlace, names, judgements: new Map(), matched: new Set() };
}

function placeKeys(check: string, seen: SeenFinding): readonly string[] {
  return lookupPaths(seen).map((path) => `${check}\n${path}`);
}

/** The findings where a waiver for one was given. */
function atPlace(
  { byPlace, names }: Court,
  { check, seen: [before] }: Waiver,
): readonly Candidate[] {
  if (before === undefined) return [];
  const there = allOf(byPlace, placeKeys(check, before));
  return unlessAmbiguous(there.filter(({ now }) => isSamePlace(before, now, names)));
}

function holdsOne(court: Court, waiver: Waiver): boolean {
  const { judgements, matched } = court;
  const [before] = waiver.seen;
  const held = atPlace(court, waiver).find(
    ({ finding, now }) =>
      before !== undefined && holdsTheSame(before, now) && !judgements.has(finding),
  );
  if (held === undefined) return false;
  judgements.set(held.finding, { kind: "waived", waiver });
  matched.add(waiver);
  return true;
}

function lapseOne(court: Court, waiver: Waiver): void {
  const [before] = waiver.seen;
  const changed = atPlace(court, waiver).find(({ finding }) => !court.judgements.has(finding));
  if (before !== undefined && changed !== undefined) lapse(court, waiver, { before, ...changed });
}

type Change = Candidate & { readonly before: SeenFinding };

function lapse({ judgements, matched }: Court, waiver: Waiver, { finding, before, now }: Change) {
  const lapsed = { waiver, before, after: now };
  judgements.set(finding, { kind: "lapsed", lapsed });
  matched.add(waiver);
}

/** What another waiver holds back already is in this one's reach too. */
function judgeReach(court: Court, waiver: Waiver): void {
  const { judgements, matched, names } = court;
  const seen = groupedBy(waiver.seen, lookupPaths);
  for (const candidate of inReach(court, waiver)) {
    const { finding, now } = candidate;
    matched.add(waiver);
    if (judgements.get(finding)?.kind === "waived") continue;
    const known = allOf(seen, lookupPaths(now)).filter((before) => isSamePlace(before, now, names));
    const [before] = known;
    if (before === undefined || known.some((one) => holdsTheSame(one, now))) {
      judgements.set(finding, { kind: "waived", waiver });
    } else if (!judgements.has(finding)) lapse(court, waiver, { ...candidate, before });
  }
}

function inReach({ byCheck, names }: Court, waiver: Waiver): readonly Candidate[] {
  const all = byCheck.get(waiver.check) ?? [];
  if (waiver.scope === "check") return all;
  return unlessAmbiguous(all.filter(({ now }) => isSameForm(waiver, now, names)));
}

function groupedBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** What stands under any of the keys, each once. */
function allOf<T>(
  groups: ReadonlyMap<string, readonly T[]>,
  keys: readonly string[],
): readonly T[] {
  return [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
}
