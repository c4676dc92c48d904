import { sortFindings } from "../checks/sort-findings";
import type { Evaluation } from "../checks/types";
import type { Finding, WaivedFinding } from "../model/finding";
import type { Waiver } from "../model/waiver";
import { judgeFindings, type Judgement } from "./judge-findings";
import type { SheetNames } from "./same-place";

/** The waivers of a workbook, and what must be known to hold its findings against them. */
export type WaiversInForce = {
  readonly waivers: readonly Waiver[];
  /** Of the whole workbook, the sheets not evaluated too. */
  readonly sheetNames: SheetNames;
  /** Whether a check has looked at the whole workbook: only then is a waiver of it without a finding not needed any more. */
  hasRun(check: string): boolean;
};

const NONE: readonly never[] = [];

/**
 * The evaluation with its findings held against the waivers: what is waived stands apart, a finding whose cells have
 * changed since comes back and says so. The same again with other waivers begins from all findings.
 */
export function withWaivers(evaluation: Evaluation, inForce: WaiversInForce): Evaluation {
  const all = allFindings(evaluation);
  const { waivers } = inForce;
  if (waivers.length === 0) {
    return { ...evaluation, findings: all, waived: NONE, unneededWaivers: NONE };
  }
  const { judgements, matched } = judgeFindings({ ...evaluation, findings: all }, inForce);
  return {
    ...evaluation,
    findings: all.flatMap((finding) => listed(finding, judgements.get(finding))),
    waived: all.flatMap((finding) => heldBack(finding, judgements.get(finding))),
    unneededWaivers: waivers.filter(
      (waiver) => !matched.has(waiver) && inForce.hasRun(waiver.check),
    ),
  };
}

/** Every finding, in order and without a word of waivers. */
function allFindings(evaluation: Evaluation): readonly Finding[] {
  const { findings, waived } = evaluation;
  const plain = findings.some(({ lapsed }) => lapsed !== undefined)
    ? findings.map(withoutLapse)
    : findings;
  if (waived.length === 0) return plain;
  return sortFindings([...plain, ...waived.map(({ finding }) => finding)], evaluation);
}

function withoutLapse(finding: Finding): Finding {
  if (finding.lapsed === undefined) return finding;
  const plain: { lapsed?: unknown } & Finding = { ...finding };
  delete plain.lapsed;
  return plain;
}

function listed(finding: Finding, judgement: Judgement | undefined): readonly Finding[] {
  if (judgement === undefined) return [finding];
  return judgement.kind === "lapsed" ? [{ ...finding, lapsed: judgement.lapsed }] : NONE;
}

function heldBack(finding: Finding, judgement: Judgement | undefined): readonly WaivedFinding[] {
  return judgement?.kind === "waived" ? [{ finding, waiver: judgement.waiver }] : NONE;
}
