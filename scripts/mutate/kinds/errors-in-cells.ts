import { anyRow, inCell, word } from "../plant-help";
import { pick } from "../random";
import type { DefectKind } from "../types";

/** Formulas that broke. */
export const errorsInCells: readonly DefectKind[] = [
  {
    name: "excel-error",
    check: "SE112",
    along: [
      "SE301",
      "SE303",
      "SE306",
      "SE305",
      "SE501",
      "SE401",
      "SE506",
      "SE601",
      "SE540",
      "SE604",
      "SE216",
      "SE308",
      "SE512",
    ],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      const { total } = specimen.form;
      const rate = specimen.form.funding[0]?.executionRate.cell ?? null;
      const cell = pick(random, [
        row?.cells.score ?? null,
        row?.cells.weight ?? null,
        total.score.cell,
        rate,
      ]);
      return inCell(cell ?? null, { error: word(random, "#DIV/0! #REF! #N/A #VALUE! #NAME?") });
    },
  },
];
