import { normalizeText, remember } from "../../values";
import { readClause, type Clause } from "./read-clause";
import type { StandardReading, StandardRule, StepBase } from "./standard-rule";

/**
 * Reads a scoring standard (评分标准). Only a text of which every clause is understood is a rule; all else says which words
 * are not, for a person to judge.
 *
 * @example readStandard("每降低1个百分点扣1分，扣完为止") → steps of 1 point, 1 mark each
 * @example readStandard("达到90%得5分，80%-90%得3分，80%以下不得分") → three bands
 * @example readStandard("制度健全得2分，执行有效得3分") → not understood: "制度健全得2分"
 */
export const readStandard: (text: string) => StandardReading = remember((text) => {
  const parts = clausesOf(text);
  const clauses: Clause[] = [];
  for (const part of parts) {
    const clause = readClause(part);
    if (clause === null) return failed(`其中“${shortened(part)}”看不出按什么数字计分`);
    clauses.push(clause);
  }
  return together(clauses);
});

function failed(reason: string): StandardReading {
  return { ok: false, reason };
}

const LONGEST_QUOTE = 24;

function shortened(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Marks that stand behind a comma belong to what stands before: "达到90%以上，得5分". */
const MARKS_BEHIND = /[,、](?=(?:的)?(?:得|计|记)(?:满分|\d)|扣(?:减|除)?\d|不得分|不计分)/g;
const NUMBERING = /^(?:[①-⑳]|\(?\d{1,2}[).、]|[一二三四五六七八九十]{1,2}、)/;
const HEADING = /^(?:评分标准|计分标准|评分办法|计分办法|评分规则|计分规则)[:]?/;

function clausesOf(text: string): readonly string[] {
  return normalizeText(text)
    .replace(/ /g, "")
    .replace(HEADING, "")
    .replace(MARKS_BEHIND, "")
    .split(/[;,。\n:]|、(?=\D*\d+(?:\.\d+)?%)/)
    .map((part) => part.replace(NUMBERING, ""))
    .filter((part) => part !== "");
}

function together(clauses: readonly Clause[]): StandardReading {
  const deductions = clauses.filter((clause) => clause.kind === "deduction");
  const occurrences = clauses.filter((clause) => clause.kind === "occurrence");
  if (deductions.length + occurrences.length > 1) return failed("写了不止一种扣分办法");
  if (occurrences[0] !== undefined) return eachTime(clauses, occurrences[0].marks);
  if (deductions[0] !== undefined) return steps(clauses, deductions[0]);
  if (clauses.some(({ kind }) => kind === "band")) return bands(clauses);
  if (clauses.some(({ kind }) => kind === "proportional")) return plain({ kind: "proportional" });
  if (clauses.some(({ kind }) => kind === "otherwiseNothing")) {
    return plain({ kind: "wholeOrNothing" });
  }
  return failed("没有写未达到时怎样扣分");
}

function plain(rule: StandardRule): StandardReading {
  return { ok: true, rule };
}

/** "制度健全得满分" or a band beside it says more than how often something happened. */
function eachTime(clauses: readonly Clause[], marks: number): StandardReading {
  const plainly = clauses.every(({ kind }) => kind === "occurrence" || kind === "nothingNew");
  return plainly
    ? plain({ kind: "occurrences", marks })
    : failed("既按次数扣分，又写了别的计分办法");
}

function steps(
  clauses: readonly Clause[],
  { deduction }: Extract<Clause, { kind: "deduction" }>,
): StandardReading {
  if (clauses.some(({ kind }) => kind === "proportional" || kind === "otherwiseNothing")) {
    return failed("既写了逐步扣分，又写了别的计分办法");
  }
  const found = clauses.filter((clause) => clause.kind === "band");
  const base = found[0] === undefined ? null : baseOf(found[0]);
  if (found.length > 1 || (found.length === 1 && base === null)) {
    return failed("既写了逐步扣分，又分段给分");
  }
  const partCountsWhole = clauses.some(({ kind }) => kind === "partCountsWhole");
  return plain({ kind: "steps", deduction: { ...deduction, partCountsWhole }, base });
}

/** "达到95%得5分" beside a deduction says from where the steps count. */
function baseOf({ band, subject }: Extract<Clause, { kind: "band" }>): StepBase | null {
  if (band.from === null || band.to !== null) return null;
  return { value: band.from, subject, marks: band.marks };
}

function bands(clauses: readonly Clause[]): StandardReading {
  const found = clauses.filter((clause) => clause.kind === "band");
  const [first] = found;
  const other = clauses.some(({ kind }) => kind === "proportional" || kind === "met");
  if (first === undefined || other) return failed("既分段给分，又写了别的计分办法");
  const units = new Set(found.map(({ subject }) => subject.unit));
  const words = new Set(found.map(({ subject }) => subject.words).filter((one) => one !== ""));
  if (units.size > 1 || words.size > 1) return failed("各段说的不是同一个数");
  const rest = clauses.some(({ kind }) => kind === "otherwiseNothing");
  const subject = { unit: first.subject.unit, words: [...words][0] ?? "" };
  if (found.length < 2 && !rest) return failed("只写了一段，没有写其余情形怎样计分");
  const all = found.map(({ band }) => band);
  const below = { from: null, to: null, fromEdge: "in", toEdge: "in", marks: 0 } as const;
  return plain({ kind: "bands", bands: rest ? [...all, below] : all, subject });
}
