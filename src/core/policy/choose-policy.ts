import type { SelfEvaluationForm } from "../model/form";
import { defaultPolicy, policies } from "./policies";
import { regionNameIn } from "./regions";
import type { Policy } from "./types";

/** What the choice of a policy rests on. */
export type FormFacts = {
  readonly family: string;
  /** The family by the name a user knows it under. */
  readonly familyTitle: string;
  /** `null`: not stated; then the year rules nothing out. */
  readonly fiscalYear: number | null;
  /** Title and names of organisations, in which a region may be named. */
  readonly texts: readonly string[];
};

export type ChosenPolicy = {
  readonly policy: Policy;
  /** One or two Chinese sentences for the user. */
  readonly chosenBecause: string;
};

const NATIONWIDE = "全国";

/** The facts a form states about itself. A project's name may mention any place and is left out. */
export function factsOf(form: SelfEvaluationForm): FormFacts {
  const { title, lineDepartment, implementingUnit } = form;
  const texts = [title, lineDepartment, implementingUnit]
    .map((read) => read.text ?? "")
    .filter((text) => text !== "");
  return {
    family: form.family,
    familyTitle: form.familyTitle,
    fiscalYear: form.fiscalYear.value,
    texts,
  };
}

function isFor(policy: Policy, year: number | null): boolean {
  const [from, to] = policy.fiscalYears;
  if (year === null) return true;
  return (from === null || from <= year) && (to === null || year <= to);
}

/** A family that no nationwide policy claims is that region's own form: its look alone settles the region. */
function isLocalForm(family: string): boolean {
  return !policies.some(
    (policy) => policy.region === NATIONWIDE && policy.families.includes(family),
  );
}

function fits(policy: Policy, facts: FormFacts): boolean {
  if (!policy.families.includes(facts.family) || !isFor(policy, facts.fiscalYear)) return false;
  if (policy.status === "draft") return false;
  if (policy.region === NATIONWIDE || isLocalForm(facts.family)) return true;
  return regionNameIn(policy.region, facts.texts) !== null;
}

function rank(policy: Policy): number {
  return policy.region === NATIONWIDE ? 1 : 0;
}

function reason(policy: Policy, facts: FormFacts): string {
  const look = `表格样式为“${facts.familyTitle}”`;
  const name = policy.region === NATIONWIDE ? null : regionNameIn(policy.region, facts.texts);
  const place = name === null ? "" : `，表中写有“${name}”`;
  const year = facts.fiscalYear === null ? "年度未写明" : `${String(facts.fiscalYear)} 年度`;
  return `${look}${place}，${year}，选用“${policy.title}”。`;
}

const STATUS_NOTES: Readonly<Record<Policy["status"], string>> = {
  inForce: "",
  unverified: "该口径没有核对到文件原文，请核实后使用。",
  draft: "该口径是草案，请核实后使用。",
};

/** Says that a draft for the region exists; a draft is never chosen unasked. */
function draftHint(facts: FormFacts): string {
  const draft = policies.find(
    ({ status, region }) => status === "draft" && regionNameIn(region, facts.texts) !== null,
  );
  if (draft === undefined) return "";
  return `表中写有“${regionNameIn(draft.region, facts.texts) ?? draft.region}”，另有未核实的草案“${draft.id}”，不会自动选用，需要时请指定。`;
}

function fallback(facts: FormFacts): string {
  const { familyTitle, fiscalYear } = facts;
  const outside = fiscalYear !== null && !isFor(defaultPolicy, fiscalYear);
  const because = outside
    ? `没有收录 ${String(fiscalYear)} 年度的办法`
    : `没有专门针对“${familyTitle}”的办法`;
  return `${because}，按默认的“${defaultPolicy.title}”计算，请核实是否适用。`;
}

/**
 * The policy for a form by its family, region and fiscal year, and why.
 * Drafts are never chosen; where nothing fits it is the default policy, and that is said.
 */
export function choosePolicy(facts: FormFacts): ChosenPolicy {
  const [policy] = policies
    .filter((candidate) => fits(candidate, facts))
    .sort((one, other) => rank(one) - rank(other));
  const chosenBecause =
    policy === undefined ? fallback(facts) : reason(policy, facts) + STATUS_NOTES[policy.status];
  return { policy: policy ?? defaultPolicy, chosenBecause: chosenBecause + draftHint(facts) };
}
