import { NOT_THERE, type Read } from "../model/read";
import { normalizeLabel } from "../values";
import { parseText, readColumn } from "./column-reads";
import { shownText, type GridView } from "./grid-view";
import { headLabels } from "./labels";
import { matchLabel } from "./match-labels";
import { regionCells, type FormRegion, type LabelledValues } from "./read-head";

export type Objective = { readonly expected: Read<string>; readonly achieved: Read<string> };

/**
 * The annual objective (年度总体目标): "预期目标 ┆ 实际完成情况" over their texts, or each beside its label.
 * The block ends above the indicator header, the region's last row.
 */
export function readObjective(
  view: GridView,
  region: FormRegion,
  labelled: LabelledValues,
): Objective {
  for (const row of view.rowsBetween(region.top, region.bottom - 1)) {
    const cells = regionCells(view, { ...region, top: row, bottom: row });
    const find = (role: "expectedObjective" | "achievedObjective") =>
      cells.find((cell) => {
        const matches = matchLabel(normalizeLabel(shownText(cell)), headLabels);
        return matches.some((match) => match.role === role);
      });
    const achieved = find("achievedObjective");
    if (!achieved) continue;
    const expected = cells
      .filter((cell) => cell.column < achieved.column)
      .reverse()
      .find((cell) => view.area(row, cell.column).bottom === row && isExpected(shownText(cell)));
    if (!expected) continue;
    const below = (column: number) => {
      const span = view.area(row, column);
      return readColumn({ view, row: row + 1, span }, parseText);
    };
    return { expected: below(expected.column), achieved: below(achieved.column) };
  }
  return {
    expected: labelled.get("expectedObjective") ?? NOT_THERE,
    achieved: labelled.get("achievedObjective") ?? NOT_THERE,
  };
}

function isExpected(text: string): boolean {
  return matchLabel(normalizeLabel(text), headLabels).some(
    ({ role }) => role === "expectedObjective",
  );
}
