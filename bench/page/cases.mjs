import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookBytes } from "../form/workbook-file.mjs";
import { workFolder } from "../paths.mjs";

const FILES = 500;
const ROWS = 100_000;

/** What is dropped, by its name on the command line; `make` gives the paths. */
export const CASES = {
  1: { label: "1 sheet", make: () => [workbook(1)] },
  27: { label: "27 sheets", make: () => [workbook(27)] },
  1000: { label: "1,000 sheets", make: () => [workbook(1000)] },
  files: { label: `${FILES} files of 1 sheet`, make: () => Array.from({ length: FILES }, file) },
  rows: { label: "1 form and a sheet of 100,000 rows", make: () => [longSheet()] },
};

function workbook(sheets) {
  return kept(join(workFolder, "page"), `forms-${sheets}.xlsx`, () =>
    workbookBytes({ sheets, formulas: false }),
  );
}

/** Each file its own form: equal ones would be unpacked and read from warm caches. */
function file(_, index) {
  const name = `自评表-${String(index + 1).padStart(3, "0")}.xlsx`;
  return kept(join(workFolder, "page", "files"), name, () =>
    workbookBytes({ sheets: 1, formulas: false, seed: index + 1 }),
  );
}

function longSheet() {
  return kept(join(workFolder, "page"), "long.xlsx", () =>
    workbookBytes({ sheets: 1, formulas: false, ledgerRows: ROWS }),
  );
}

/** Generated once: the same seed gives the same bytes. */
function kept(folder, name, bytes) {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes());
  return path;
}
