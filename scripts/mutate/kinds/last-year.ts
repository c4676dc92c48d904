import { changeSheet } from "../change-sheet";
import { anyRow, floorOf, inCell, type OwnRow } from "../plant-help";
import type { CellInputs, DefectKind, Specimen } from "../types";

/** The form of the year before says another year, so year checks speak of it. */
const OTHER_YEAR = [
  "SE106",
  "SE107",
  "SE120",
  "SE511",
  "SE119",
  "SE530",
  "SE526",
  "SE540",
  "SE506",
  "SE505",
];

/** What the form says of itself it says a second time in the copy. */
const ITS_OWN = ["SE216", "SE402", "SE403", "SE416", "SE534", "SE541", "SE542"];

const isPlainFloor = (row: OwnRow): boolean => {
  const floor = floorOf(row);
  const isCost = row.indicator.dimension === "cost" || row.indicator.category === "cost";
  return floor !== null && floor.unit !== "%" && floor.value >= 20 && !isCost;
};

/** The same project's form of the year before, with these cells. */
function lastYear({ sheet, form }: Specimen, cells: CellInputs) {
  const { cell, text, value } = form.fiscalYear;
  if (cell === null || text === null || value === null) return null;
  const year = { [cell]: text.replace(String(value), String(value - 1)) };
  return { ...changeSheet(sheet, { cells: { ...year, ...cells } }), name: `${sheet.name}（上年）` };
}

/** Held against the same project a year before. */
export const againstLastYear: readonly DefectKind[] = [
  {
    name: "target-below-last-year",
    check: "SE415",
    along: [...OTHER_YEAR, ...ITS_OWN],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, isPlainFloor);
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null || specimen.form.kind !== "project") return null;
      const before = `${Math.round(floor.value * (1.5 + random()))}${floor.unit}`;
      const last = lastYear(specimen, { [row.cells.actual]: before });
      if (last === null) return null;
      return { change: {}, at: row.cells.target, beside: specimen.others, added: [last] };
    },
  },
  {
    name: "worse-with-the-same-marks",
    check: "SE534",
    along: [...OTHER_YEAR, ...ITS_OWN, "SE415", "SE524", "SE542", "SE546"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => isPlainFloor(one) && one.score === one.weight);
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null || specimen.form.kind !== "project") return null;
      const last = lastYear(specimen, {});
      const now = `${Math.floor(floor.value * (0.5 + random() * 0.4))}${floor.unit}`;
      const plant = inCell(row.cells.actual, now);
      if (last === null || plant === null) return null;
      return { ...plant, at: row.cells.score, beside: specimen.others, added: [last] };
    },
  },
];
