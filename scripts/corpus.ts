/**
 * Compares what the core reads from the corpus of published forms with its labels and prints the shares.
 * `npm run corpus` · `npm run corpus -- DIR` · `npm run corpus -- --list` names every difference.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook } from "../src/core";
import { openWorkbook } from "../src/hosts/xlsx/read/open-workbook";
import { compareDefects, newDefectTallies } from "./corpus/compare-defects";
import { compareForm, newTallies } from "./corpus/compare-form";
import { parseLabels, type LabelException, type UnlabelledDefect } from "./corpus/labels";
import type { Tally } from "./corpus/tally";

const args = process.argv.slice(2);
const list = args.includes("--list");
const folder =
  args.find((arg) => !arg.startsWith("--")) ??
  ["../shared/corpus", "test/corpus"].find((path) => existsSync(join(path, "labels.jsonl"))) ??
  "test/corpus";

/** The corpus folder's own workbook, else the copy that our case folders hold. */
function workbookOf({ id, file }: { readonly id: string; readonly file: string }): string {
  const own = join(folder, file);
  return existsSync(own) ? own : join("test", "cases", id, "workbook.xlsx");
}

const labels = parseLabels(readFileSync(join(folder, "labels.jsonl"), "utf8"));
const exceptions = JSON.parse(
  readFileSync("test/corpus/label-exceptions.json", "utf8"),
) as readonly LabelException[];
const unlabelled = JSON.parse(
  readFileSync("test/corpus/unlabelled-defects.json", "utf8"),
) as readonly UnlabelledDefect[];
const tallies = newTallies();
const defects = newDefectTallies();

for (const label of labels) {
  const { workbook } = await openWorkbook(
    new Uint8Array(readFileSync(workbookOf(label))),
    label.id,
  );
  const evaluation = evaluateWorkbook(workbook);
  const excepted = (row: number | null, field: string): boolean =>
    exceptions.some((entry) => entry.id === label.id && entry.row === row && entry.field === field);
  compareForm(label, evaluation, { tallies, excepted });
  compareDefects(label, evaluation, { tallies: defects, unlabelled });
}

/** What this step of the product promises of each figure. */
const goals: readonly (readonly [Tally, number])[] = [
  [tallies.forms, 1],
  [tallies.cells, 0.99],
  [tallies.quantities, 0.98],
  [tallies.silent, 0.995],
  [tallies.rows, 1],
  [tallies.statuses, 0.98],
  [tallies.head, 0.98],
  [defects.found, 0.99],
];

let failed = 0;
console.log(`${folder}: ${labels.length} forms, ${exceptions.length} label exceptions`);
for (const [{ name, total, share, differences }, goal] of goals) {
  const reached = share() >= goal;
  if (!reached) failed++;
  const percent = (share() * 100).toFixed(1).padStart(6);
  console.log(
    `${reached ? "ok  " : "MISS"} ${percent} %  ${name} (${total()}, goal ${goal * 100} %)`,
  );
  if (list || !reached) differences.forEach((difference) => console.log(`       ${difference}`));
}
/** Findings off any labelled defect, a form, at most. */
const quiet: readonly (readonly [Tally, string, number])[] = [
  [defects.noise, "error-level findings", 0.1],
  [defects.warnings, "warnings", 3],
];
for (const [{ differences }, what, goal] of quiet) {
  const share = differences.length / labels.length;
  if (share > goal) failed++;
  console.log(
    `${share <= goal ? "ok  " : "MISS"} ${share.toFixed(2).padStart(6)}    ${what} off any labelled defect, a form (goal ≤ ${goal})`,
  );
  if (list || share > goal)
    differences.forEach((difference) => console.log(`       ${difference}`));
}
console.log(
  `     ${String(defects.unlabelled.total()).padStart(6)}    true error-level findings that no label lists (test/corpus/unlabelled-defects.json)`,
);
console.log(
  `     ${String(defects.notYet.total()).padStart(6)}    certain defects of kinds that have no check yet`,
);
if (list) {
  console.log("without a check yet:");
  defects.notYet.differences.forEach((difference) => console.log(`       ${difference}`));
}
process.exitCode = failed === 0 ? 0 : 1;
