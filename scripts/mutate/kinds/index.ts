import type { DefectKind } from "../types";
import { actuals } from "./actuals";
import { betweenForms } from "./between-forms";
import { blankCells } from "./blank-cells";
import { departmentFigures } from "./department-figures";
import { errorsInCells } from "./errors-in-cells";
import { againstLastYear } from "./last-year";
import { leftOverText } from "./left-over-text";
import { money } from "./money";
import { monitoring } from "./monitoring";
import { notes } from "./notes";
import { ownStandard } from "./own-standard";
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
  ...ownStandard,
  ...totals,
  ...monitoring,
  ...departmentFigures,
];

/** Checks that no kind is planted for: every check of the catalogue must have one. */
export function withoutKind(ids: readonly string[]): readonly string[] {
  const covered = new Set(kinds.map(({ check }) => check));
  return ids.filter((id) => !covered.has(id));
}
