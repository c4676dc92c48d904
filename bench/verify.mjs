import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { INDICATORS } from "./form/project-form.mjs";
import { cellsOf, changedCells } from "./inspect.mjs";
import { checkArguments } from "./contestants/index.mjs";
import { runProcess } from "./run-process.mjs";

/**
 * Proves that a run did the whole work, and throws when it did not: the exit status, every form evaluated, and an output
 * with every sheet and the cells written. Gives how many cells changed a sheet.
 */
export async function verifyRun(contestant, { input, sheets, run, cells }) {
  const demand = (isRight, problem) => {
    if (isRight) return;
    throw new Error(`${contestant.name}, ${sheets} sheets: ${problem}; see ${run.outputFile}`);
  };
  demand(contestant.statuses.includes(run.status), `exit status ${run.status}`);
  const files = readdirSync(contestant.folder);
  demand(files.length === 1, `${files.length} files in ${contestant.folder} in place of one`);
  const output = join(contestant.folder, files[0]);
  const changed = changedCells(cellsOf(input), cellsOf(output));
  demand(changed.sheets === sheets, `${changed.sheets} sheets in place of ${sheets}`);
  if (contestant.name !== "selfeval") {
    demand(
      changed.fewest === cells && changed.most === cells,
      `${JSON.stringify(changed)} cells written`,
    );
    return changed;
  }
  demand(changed.fewest > 0, "a sheet without a written cell");
  const again = await runProcess(checkArguments(output), "check-output");
  demandForms(again.outputFile, sheets, demand);
  return changed;
}

function demandForms(file, sheets, demand) {
  const [workbook] = JSON.parse(readFileSync(file, "utf8")).workbooks;
  demand(workbook?.forms.length === sheets, `${workbook?.forms.length} forms evaluated`);
  const short = workbook.forms.find((form) => form.indicators.length !== INDICATORS);
  demand(short === undefined, `form ${short?.sheet} has ${short?.indicators.length} indicators`);
}
