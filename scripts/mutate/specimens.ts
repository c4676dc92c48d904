import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, type Evaluation, type Sheet } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/read/open-workbook";
import { cleanForm } from "./clean/clean-form";
import { cleanFigureSheet } from "./clean/figure-sheet";
import { cleanMonitoringForm } from "./clean/monitoring-form";
import { cleanStandardForm } from "./clean/standard-form";
import { seededRandom } from "./random";
import type { Random, Specimen, SpecimenSort } from "./types";

const CASES = "test/cases";
const GENERATED = 60;
/** Fewer of the sorts that only a few kinds are planted into. */
const OF_A_SORT = 24;
/** So many sheets stand beside a form where a defect shows between forms. */
const BESIDE = 3;

/** Clean forms: generated ones of every sort, and the real ones of the cases that have notes at most. */
export async function specimens(seed: number): Promise<readonly Specimen[]> {
  const others = cleanForms(seed + 1).slice(0, BESIDE);
  const scored = [...cleanForms(seed), ...(await realSheets())];
  return [
    ...scored.flatMap((sheet) => specimenOf(sheet, { others })),
    ...ofSort(seed, "standards", cleanStandardForm).flatMap((sheet) =>
      specimenOf(sheet, { sort: "standards" }),
    ),
    ...ofSort(seed, "monitoring", cleanMonitoringForm).flatMap((sheet) =>
      specimenOf(sheet, { sort: "monitoring" }),
    ),
    ...ofSort(seed, "figures", cleanFigureSheet).flatMap((sheet) =>
      specimenOf(sheet, { sort: "figures", others: others.slice(0, 1) }),
    ),
  ];
}

function cleanForms(seed: number): readonly Sheet[] {
  const random = seededRandom(seed, "clean forms");
  return Array.from({ length: GENERATED }, (_, index) => cleanForm(index + 1, random));
}

type MakeSheet = (number: number, random: Random) => Sheet;

function ofSort(seed: number, sort: SpecimenSort, make: MakeSheet): readonly Sheet[] {
  const random = seededRandom(seed, sort);
  return Array.from({ length: OF_A_SORT }, (_, index) => make(index + 1, random));
}

async function realSheets(): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const folder of readdirSync(CASES)) {
    const file = join(CASES, folder, "workbook.xlsx");
    if (!existsSync(file)) continue;
    const { workbook } = await openWorkbook(new Uint8Array(readFileSync(file)), folder);
    sheets.push(...workbook.sheets.map((sheet) => ({ ...sheet, name: `${folder} ${sheet.name}` })));
  }
  return sheets;
}

export type SpecimenOptions = {
  readonly sort?: SpecimenSort;
  readonly others?: readonly Sheet[];
};

/** The sheet as a specimen; none where it is not clean, or no form (with figures: none beside it) or several are to be seen. */
export function specimenOf(
  sheet: Sheet,
  { sort = "scored", others = [] }: SpecimenOptions = {},
): readonly Specimen[] {
  const sheets = sort === "figures" ? [sheet, ...others] : [sheet];
  const evaluation = evaluateWorkbook({ name: sheet.name, sheets, date1904: false });
  const [scored, second] = evaluation.forms;
  if (scored === undefined || second !== undefined || !isOfSort(sort, evaluation)) return [];
  if (!evaluation.findings.every(({ level }) => level === "note")) return [];
  const { form } = scored;
  return [{ sort, label: sheet.name, sheet, form, scored, evaluation, others }];
}

function isOfSort(sort: SpecimenSort, { forms, departmentFigures }: Evaluation): boolean {
  const all = forms.flatMap(({ form }) => form.indicators);
  if (all.length === 0) return false;
  if (sort === "monitoring") return forms.every(({ form }) => form.monitoring !== null);
  if (sort === "figures" && (departmentFigures ?? []).length === 0) return false;
  return all.every(({ score }) => score.value !== null);
}
