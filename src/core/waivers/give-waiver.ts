import type { Evaluation } from "../checks/types";
import type { Finding } from "../model/finding";
import type { Waiver, WaiverScope } from "../model/waiver";
import { pathRoot, seenFinding } from "./seen-finding";

/** What a person says when a finding is marked 不适用. */
export type WaiverGiven = {
  readonly scope: WaiverScope;
  /** Must not be blank. */
  readonly reason: string;
  /** ISO day or time; `null` without a clock. */
  readonly at: string | null;
};

/**
 * A waiver for a finding of an evaluation, or for all findings like it within a wider scope; it remembers what their cells
 * hold. Throws on a blank reason: the screen and the session ask for one before.
 */
export function waiverFor(
  evaluation: Evaluation,
  finding: Finding,
  { scope, reason, at }: WaiverGiven,
): Waiver {
  if (reason.trim() === "") throw new Error("a waiver needs a reason");
  const alike = findingsInReach(evaluation, finding, scope);
  return {
    scope,
    check: finding.check,
    path: pathFor(finding, scope),
    reason: reason.trim(),
    at,
    seen: alike.map((one) => seenFinding(evaluation, one)),
  };
}

/** The findings that a waiver of this scope would be given for, those waived already among them; the finding itself first. */
export function findingsInReach(
  { findings, waived }: Evaluation,
  finding: Finding,
  scope: WaiverScope,
): readonly Finding[] {
  if (scope === "cell") return [finding];
  const root = pathRoot(finding.sheet, finding.logicalPath);
  const isOther = (one: Finding): boolean =>
    !isSame(one, finding) &&
    one.check === finding.check &&
    (scope === "check" ||
      (one.sheet === finding.sheet && pathRoot(one.sheet, one.logicalPath) === root));
  const all = [...findings, ...waived.map((one) => one.finding)];
  return [finding, ...all.filter(isOther)];
}

function pathFor(finding: Finding, scope: WaiverScope): string {
  if (scope === "check") return "";
  return scope === "cell" ? finding.logicalPath : pathRoot(finding.sheet, finding.logicalPath);
}

/** Findings may have gone through a message on their way here: what they say counts, not who they are. */
function isSame(one: Finding, other: Finding): boolean {
  return (
    one.check === other.check &&
    one.sheet === other.sheet &&
    one.logicalPath === other.logicalPath &&
    one.message === other.message &&
    one.cells.join(" ") === other.cells.join(" ")
  );
}

/** The finding of an evaluation that says the same at the same cells; `null` when it is no longer there. */
export function sameFinding({ findings }: Evaluation, finding: Finding): Finding | null {
  return findings.find((one) => isSame(one, finding)) ?? null;
}

/** What makes a waiver the same one after it was kept and read again. */
export function waiverKey({ scope, check, path, seen }: Waiver): string {
  const [first] = seen;
  const own = scope === "cell" ? first?.contents : null;
  return JSON.stringify([scope, check, path, scope === "check" ? null : first?.sheet, own]);
}

/**
 * The waivers with one more. It takes the place of the one for this finding alone that lapsed, and of a wider one given
 * for the same before; two for single findings that look alike stand beside each other.
 */
export function withWaiver(
  waivers: readonly Waiver[],
  waiver: Waiver,
  { lapsed }: Pick<Finding, "lapsed">,
): readonly Waiver[] {
  const old = new Set([
    ...(waiver.scope === "cell" ? [] : [waiverKey(waiver)]),
    ...(lapsed?.waiver.scope === "cell" ? [waiverKey(lapsed.waiver)] : []),
  ]);
  return [...waivers.filter((one) => !old.has(waiverKey(one))), waiver];
}

/** The waivers without those of these keys; a key given once takes one away. */
export function withoutWaivers(
  waivers: readonly Waiver[],
  keys: readonly string[],
): readonly Waiver[] {
  const wanted = new Map<string, number>();
  for (const key of keys) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  return waivers.filter((waiver) => {
    const key = waiverKey(waiver);
    const left = wanted.get(key) ?? 0;
    wanted.set(key, left - 1);
    return left <= 0;
  });
}
