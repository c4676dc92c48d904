import { formName } from "../checks/finding-words";
import { weighedIndicators } from "../checks/form-facts";
import type { FormAt } from "../checks/projects-of-workbook";
import { roundTo } from "../checks/reads";
import { firstCell } from "./first-cell";
import type { FormReview, TargetReviewKind, TargetReviewLine } from "./types";

/** How many of the indicators of a form its lines are about, a row counted once for each kind. */
export function formReview(
  { scored, index }: FormAt,
  compared: number,
  lines: readonly TargetReviewLine[],
): FormReview {
  const indicators = weighedIndicators(scored.form).length;
  const rowsOf = (kind: TargetReviewKind): number =>
    new Set(lines.filter((line) => line.kind === kind).map(({ row }) => row)).size;
  const share = (count: number): number => (indicators === 0 ? 0 : roundTo(count / indicators, 4));
  const counts = {
    setLow: rowsOf("setLow"),
    notReached: rowsOf("notReached"),
    notQuantified: rowsOf("notQuantified"),
    notTestable: rowsOf("notTestable"),
  };
  return {
    form: index,
    sheet: scored.form.sheet,
    cell: scored.form.projectName.cell ?? firstCell(scored.form),
    project: formName(scored),
    indicators,
    compared,
    ...counts,
    shares: {
      setLow: share(counts.setLow),
      notReached: share(counts.notReached),
      notQuantified: share(counts.notQuantified),
      notTestable: share(counts.notTestable),
    },
    lines: lines.length,
  };
}
