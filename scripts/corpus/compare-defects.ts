import { checks, type Evaluation, type Finding } from "../../src/core";
import type { FormLabel, UnlabelledDefect } from "./labels";
import { tally, type Tally } from "./tally";

export type DefectTallies = {
  /** Certain defects that a check of the catalogue is for. */
  readonly found: Tally;
  /** Certain defects that no check of the catalogue is for yet. */
  readonly notYet: Tally;
  /** Error-level findings on cells without a labelled defect. */
  readonly noise: Tally;
  readonly warnings: Tally;
  /** Error-level findings that are true though no label lists them. */
  readonly unlabelled: Tally;
};

export function newDefectTallies(): DefectTallies {
  return {
    found: tally("certain known defects found"),
    notYet: tally("defects without a check yet"),
    noise: tally("error-level findings on a labelled defect"),
    warnings: tally("warnings on a labelled defect"),
    unlabelled: tally("true error-level findings that no label lists"),
  };
}

const DEFECTS_OF_CHECK = new Map<string, readonly string[]>(
  checks.map(({ meta }) => [meta.id, meta.defects]),
);
const KNOWN_DEFECTS = new Set(checks.flatMap(({ meta }) => meta.defects));

/** Where the counts go, and what is known beyond the labels. */
export type DefectComparison = {
  readonly tallies: DefectTallies;
  readonly unlabelled: readonly UnlabelledDefect[];
};

/** Compares the findings of one labelled form with the defects its label lists. */
export function compareDefects(
  label: FormLabel,
  { findings }: Evaluation,
  { tallies, unlabelled }: DefectComparison,
): void {
  for (const defect of label.known_defects.filter(({ certain }) => certain)) {
    const what = `${label.id} ${defect.check_hint} ${defect.cells.join(",")}: ${defect.what}`;
    const target = KNOWN_DEFECTS.has(defect.check_hint) ? tallies.found : tallies.notYet;
    if (findings.some((finding) => isAbout(finding, defect))) target.agree();
    else target.differ(what);
  }
  const isTrue = (finding: Finding): boolean =>
    unlabelled.some(
      ({ id, cell, check }) =>
        id === label.id && check === finding.check && finding.cells.includes(cell),
    );
  for (const finding of findings) {
    if (isTrue(finding)) tallies.unlabelled.agree();
    else compareFinding(label, finding, tallies);
  }
}

function isAbout(
  finding: Finding,
  { cells, check_hint }: FormLabel["known_defects"][number],
): boolean {
  const about = DEFECTS_OF_CHECK.get(finding.check)?.includes(check_hint) ?? false;
  return about && finding.cells.some((cell) => cells.includes(cell));
}

function compareFinding(label: FormLabel, finding: Finding, tallies: DefectTallies): void {
  if (finding.level === "note") return;
  const target = finding.level === "error" ? tallies.noise : tallies.warnings;
  const labelled = label.known_defects.some(({ cells }) =>
    cells.some((cell) => finding.cells.includes(cell)),
  );
  if (labelled) target.agree();
  else target.differ(`${label.id} ${finding.cells.join(",")} ${finding.check} ${finding.message}`);
}
