import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, type Sheet } from "../../src/core";
import { openWorkbook } from "../../src/hosts/xlsx/read/open-workbook";
import { cleanForm } from "./clean/clean-form";
import { seededRandom } from "./random";
import type { Specimen } from "./types";

const CASES = "test/cases";
const GENERATED = 60;
/** So many sheets stand beside a form where a defect shows between forms. */
const BESIDE = 3;

/** Clean forms: generated ones, and the real ones of the cases that have notes at most. */
export async function specimens(seed: number): Promise<readonly Specimen[]> {
  const generated = generatedSheets(seed);
  const others = generatedSheets(seed + 1).slice(0, BESIDE);
  const real = await realSheets();
  return [...generated, ...real].flatMap((sheet) => specimenOf(sheet, others));
}

function generatedSheets(seed: number): readonly Sheet[] {
  const random = seededRandom(seed, "clean forms");
  return Array.from({ length: GENERATED }, (_, index) => cleanForm(index + 1, random));
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

/** The sheet as a specimen; none where it holds no form, several forms, or a form that is not clean or not scored. */
export function specimenOf(sheet: Sheet, others: readonly Sheet[] = []): readonly Specimen[] {
  const evaluation = evaluateWorkbook({ name: sheet.name, sheets: [sheet], date1904: false });
  const [scored, second] = evaluation.forms;
  if (scored === undefined || second !== undefined) return [];
  const { form } = scored;
  const isScored =
    form.indicators.length > 0 && form.indicators.every(({ score }) => score.value !== null);
  const isClean = evaluation.findings.every(({ level }) => level === "note");
  if (!isScored || !isClean) return [];
  return [{ label: sheet.name, sheet, form, scored, evaluation, others }];
}
