import { STANDARD_BLOCKS, STEP_STANDARDS, type StepStandard } from "../clean/standards";
import { anyRow, floorOf, rescored, rounded, type OwnRow } from "../plant-help";
import { choose, pick, whole } from "../random";
import type { DefectKind } from "../types";

const GOALS = new Map(
  STANDARD_BLOCKS.flatMap(({ goals }) => goals.map((goal) => [goal.standard, goal] as const)),
);

function stepsOf({ indicator }: OwnRow): StepStandard | undefined {
  return STEP_STANDARDS.find(({ text }) => text === indicator.standard.text);
}

/** Marks that the row's own standard does not give. */
export const ownStandard: readonly DefectKind[] = [
  {
    name: "marks-that-the-standard-cannot-give",
    check: "SE535",
    into: "standards",
    along: ["SE540", "SE542"],
    plant: (specimen, random) => {
      const marksOf = ({ indicator }: { indicator: OwnRow["indicator"] }) =>
        GOALS.get(indicator.standard.text ?? "")?.marks ?? null;
      // With a target the marks are the formula's business (SE526).
      const rows = specimen.scored.indicators.filter(
        (row) => marksOf(row) !== null && row.indicator.target.cell === null,
      );
      const row = pick(random, rows);
      const marks = row === undefined ? null : marksOf(row);
      const cell = row?.indicator.score.cell ?? null;
      if (row === undefined || marks === null || cell === null) return null;
      const score = rounded(choose(random, marks.slice(1)) + whole(random, 1, 9) / 10);
      const isGiven = marks.some((one) => Math.abs(one - score) < 0.02);
      if (isGiven || score > (row.indicator.weight.value ?? 0)) return null;
      const total = specimen.form.total.score;
      const change = score - (row.indicator.score.value ?? 0);
      const cells = {
        [cell]: score,
        ...(total.cell === null ? {} : { [total.cell]: rounded((total.value ?? 0) + change) }),
      };
      return { change: { cells }, at: cell };
    },
  },
  {
    name: "full-marks-against-the-standard",
    check: "SE524",
    into: "standards",
    along: ["SE540", "SE542"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, (one) => stepsOf(one) !== undefined && isMet(one));
      const floor = row === undefined ? null : floorOf(row);
      if (row === undefined || floor === null) return null;
      const actual = floor.value - whole(random, 1, 3);
      return {
        change: { cells: { [row.cells.actual]: `${actual}${floor.unit}` } },
        at: row.cells.score,
      };
    },
  },
  {
    name: "marks-off-the-standard",
    check: "SE526",
    into: "standards",
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ status }) => status === "short");
      if (row === undefined || stepsOf(row) === undefined) return null;
      const off = whole(random, 2, 40) / 10;
      const score = rounded(random() < 0.4 ? row.score + off : row.score - off);
      if (score < 0 || score >= row.weight) return null;
      return { change: { cells: rescored(specimen, row, score) }, at: row.cells.score };
    },
  },
];

const isMet = (row: OwnRow): boolean => row.status !== "short" && row.score === row.weight;
