import type { DefectKind } from "../types";
import { actuals } from "./actuals";
import { betweenForms } from "./between-forms";
import { blankCells } from "./blank-cells";
import { errorsInCells } from "./errors-in-cells";
import { againstLastYear } from "./last-year";
import { leftOverText } from "./left-over-text";
import { money } from "./money";
import { notes } from "./notes";
import { plausibility } from "./plausibility";
import { projectSet } from "./project-set";
import { scores } from "./scores";
import { sheetState } from "./sheet-state";
import { targets } from "./targets";
import { totals } from "./totals";
import { weights } from "./weights";
import { years } from "./years";

/** Every defect that the bench plants. */
export const kinds: readonly DefectKind[] = [
  ...sheetState,
  ...blankCells,
  ...leftOverText,
  ...errorsInCells,
  ...years,
  ...projectSet,
  ...betweenForms,
  ...againstLastYear,
  ...plausibility,
  ...money,
  ...weights,
  ...targets,
  ...actuals,
  ...scores,
  ...notes,
  ...totals,
];

/** Checks without a kind, and why. */
export const WITHOUT_KIND: Readonly<Record<string, string>> = {};
