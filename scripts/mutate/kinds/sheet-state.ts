import { anyRow } from "../plant-help";
import { pick } from "../random";
import type { DefectKind } from "../types";

/** Hidden, protected: what the sheet itself is set to. */
export const sheetState: readonly DefectKind[] = [
  {
    name: "hidden-sheet",
    check: "SE113",
    plant: (_, random) => ({
      change: { visibility: pick(random, ["hidden", "veryHidden"] as const) ?? "hidden" },
    }),
  },
  { name: "protected-sheet", check: "SE115", plant: () => ({ change: { protected: true } }) },
  {
    name: "hidden-row",
    check: "SE114",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      if (row === undefined) return null;
      return { change: { hiddenRows: [row.indicator.row] }, at: row.cells.weight };
    },
  },
];
