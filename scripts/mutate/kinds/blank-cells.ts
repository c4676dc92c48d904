import type { FundingRow } from "../../../src/core";
import { anyRow, filled, inCell, moneyRow, type OwnRow } from "../plant-help";
import type { DefectKind, Specimen } from "../types";

/** A cell that was not filled in. */
const indicatorCell = (
  name: string,
  check: string,
  {
    part,
    along,
    test,
  }: { part: keyof OwnRow["cells"]; along: readonly string[]; test?: (row: OwnRow) => boolean },
): DefectKind => ({
  name,
  check,
  along,
  plant: (specimen, random) => {
    const row = anyRow(specimen, random, test);
    return row === undefined ? null : inCell(row.cells[part], null);
  },
});

const fundingCell = (
  name: string,
  check: string,
  { part, along }: { part: keyof FundingRow; along: readonly string[] },
): DefectKind => ({
  name,
  check,
  along,
  plant: (specimen) => {
    const read = moneyRow(specimen, part)?.[part];
    return typeof read === "object" ? inCell(read.cell, null) : null;
  },
});

/** The check, then checks that may fire along. */
type Checks = readonly [string, ...string[]];

const headCell = (
  name: string,
  [check, ...along]: Checks,
  read: (specimen: Specimen) => string | null,
): DefectKind => ({ name, check, along, plant: (specimen) => inCell(read(specimen), null) });

const isComputed = ({ proposedScore }: OwnRow): boolean => proposedScore !== null;

/** Blank cells, and who has to say so. A blank weight also breaks the sum of weights, and so on. */
export const blankCells: readonly DefectKind[] = [
  indicatorCell("blank-target", "SE401", { part: "target", along: [] }),
  indicatorCell("blank-actual", "SE501", { part: "actual", along: [] }),
  indicatorCell("blank-score", "SE520", { part: "score", along: ["SE602"], test: isComputed }),
  // The marks of the row are then marks without a weight.
  indicatorCell("blank-weight", "SE304", {
    part: "weight",
    along: ["SE301", "SE303", "SE308", "SE601"],
  }),
  indicatorCell("blank-note-of-shortfall", "SE540", {
    part: "note",
    along: [],
    test: ({ status, indicator }) => status === "short" && filled(indicator.deviationNote) !== null,
  }),
  fundingCell("blank-budget", "SE201", { part: "finalBudget", along: ["SE210", "SE512"] }),
  fundingCell("blank-spending", "SE202", { part: "actualExpenditure", along: ["SE210"] }),
  fundingCell("blank-original-budget", "SE203", { part: "originalBudget", along: [] }),
  fundingCell("blank-rate", "SE204", { part: "executionRate", along: [] }),
  fundingCell("blank-execution-score", "SE209", { part: "score", along: [] }),
  headCell("blank-project-name", ["SE103"], ({ form }) => filled(form.projectName)),
  headCell("blank-department", ["SE104"], ({ form }) => filled(form.lineDepartment)),
  headCell("blank-unit", ["SE104"], ({ form }) => filled(form.implementingUnit)),
  headCell("blank-objective", ["SE408", "SE215"], ({ form }) => filled(form.objective.expected)),
  headCell("blank-achievement", ["SE408", "SE215"], ({ form }) => filled(form.objective.achieved)),
  headCell("blank-total", ["SE602"], ({ form }) => filled(form.total.score)),
];
