import { changeSheet } from "../change-sheet";
import { filled } from "../plant-help";
import { pick } from "../random";
import type { DefectKind } from "../types";

/** What shows only beside other forms. */
export const projectSet: readonly DefectKind[] = [
  {
    name: "same-project-twice",
    check: "SE109",
    // What the other form says of itself.
    along: ["SE216"],
    plant: ({ form, others }, random) => {
      const name = filled(form.projectName) === null ? null : form.projectName.text;
      const other = pick(random, others);
      if (name === null || other === undefined || form.kind === "department") return null;
      return { change: {}, added: [changeSheet(other, { cells: { C3: name } })] };
    },
  },
];
