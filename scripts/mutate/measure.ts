import { evaluateWorkbook, type Evaluation, type Finding, type Sheet } from "../../src/core";
import { changeSheet } from "./change-sheet";
import { choose, seededRandom } from "./random";
import type { DefectKind, Plant, Specimen } from "./types";

/** What came of planting one kind many times. */
export type KindResult = {
  readonly kind: DefectKind;
  readonly planted: number;
  readonly found: number;
  /** Plants after which a check spoke up that has nothing to do with the defect. */
  readonly collateral: number;
  /** How often each such check did. */
  readonly strangers: Readonly<Record<string, number>>;
  /** For a person: the first plants that were missed or brought a stranger. */
  readonly examples: readonly string[];
};

export type MeasureOptions = {
  readonly specimens: readonly Specimen[];
  readonly seed: number;
  readonly plants: number;
};

/** So many tries for one plant wanted: many a form has no place for a kind. */
const TRIES = 30;
const EXAMPLES = 5;

/** Plants the kind at random places, and asks the tool before and after. */
export function measureKind(
  kind: DefectKind,
  { specimens, seed, plants }: MeasureOptions,
): KindResult {
  const random = seededRandom(seed, kind.name);
  const own = specimens.filter(({ sort }) => sort === (kind.into ?? "scored"));
  if (own.length === 0) throw new Error(`No clean specimen for ${kind.name}`);
  const strangers: Record<string, number> = {};
  const examples: string[] = [];
  let [planted, found, collateral] = [0, 0, 0];
  for (let turn = 0; turn < plants * TRIES && planted < plants; turn++) {
    const specimen = choose(random, own);
    const plant = kind.plant(specimen, random);
    if (plant === null) continue;
    const outcome = outcomeOf(kind, specimen, plant);
    if (outcome === null) continue;
    planted++;
    if (outcome.found) found++;
    if (outcome.strangers.length > 0) collateral++;
    for (const check of outcome.strangers) strangers[check] = (strangers[check] ?? 0) + 1;
    const isGood = outcome.found && outcome.strangers.length === 0;
    if (!isGood && examples.length < EXAMPLES) examples.push(exampleText(specimen, plant, outcome));
  }
  return { kind, planted, found, collateral, strangers, examples };
}

type Outcome = {
  readonly found: boolean;
  readonly strangers: readonly string[];
  readonly said: readonly string[];
};

/** `null` where the form had the defect before: nothing was planted. */
function outcomeOf(kind: DefectKind, specimen: Specimen, plant: Plant): Outcome | null {
  const before = evaluated([specimen.sheet], specimen, plant);
  if (before.findings.some((finding) => isWanted(kind, plant, finding))) return null;
  const mutant = changeSheet(specimen.sheet, plant.change);
  const after = evaluated([mutant, ...(plant.added ?? [])], specimen, plant);
  if (plant.at === undefined && countOf(kind.check, before) > 0) return null;
  const strangers = new Set(
    after.findings
      .filter(({ check }) => check !== kind.check && !kind.along?.includes(check))
      .filter(({ check }) => countOf(check, after) > countOf(check, before))
      .map(({ check }) => check),
  );
  const found = after.findings.some((finding) => isWanted(kind, plant, finding));
  const said = after.findings.filter(({ check }) => check === kind.check || strangers.has(check));
  return {
    found,
    strangers: [...strangers],
    said: said.map(({ check, message }) => `${check} ${message}`),
  };
}

function isWanted({ check }: DefectKind, { at }: Plant, finding: Finding): boolean {
  return finding.check === check && (at === undefined || finding.cells.includes(at));
}

function countOf(check: string, { findings }: Evaluation): number {
  return findings.filter((finding) => finding.check === check).length;
}

function evaluated(
  sheets: readonly Sheet[],
  { sheet, evaluation }: Specimen,
  { beside = [], options }: Plant,
): Evaluation {
  const isAlone = sheets.length === 1 && sheets[0] === sheet;
  if (isAlone && beside.length === 0 && options === undefined) return evaluation;
  const workbook = { name: sheet.name, sheets: [...sheets, ...beside], date1904: false };
  return evaluateWorkbook(workbook, options);
}

function exampleText(
  { label }: Specimen,
  { change, at }: Plant,
  { found, strangers, said }: Outcome,
): string {
  const what = JSON.stringify(change.cells ?? change);
  const told = found
    ? `brings ${strangers.join(", ")}`
    : `not found${at === undefined ? "" : ` at ${at}`}`;
  return `${label}: ${what} ${told}: ${said.join(" | ")}`;
}
