import {
  anyRow,
  filled,
  inCell,
  ownRows,
  retotalled,
  rounded,
  word,
  type OwnRow,
} from "../plant-help";
import { pick, whole } from "../random";
import type { DefectKind } from "../types";

/** The row with another weight, with marks that are the same share of it. */
function reweighed(row: OwnRow, weight: number) {
  const { score: before, status, achievementRate } = row;
  const share = status === "short" ? (achievementRate ?? before / row.weight) : before / row.weight;
  const score = rounded(share * weight);
  return {
    cells: { [row.cells.weight]: weight, [row.cells.score]: score },
    gained: score - row.score,
  };
}

/** Points that do not add up, are not there or lie where they should not. */
export const weights: readonly DefectKind[] = [
  {
    name: "weight-changed",
    check: "SE301",
    along: ["SE302", "SE303", "SE306"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      if (row === undefined) return null;
      const weight =
        row.weight + (random() < 0.5 ? whole(random, 1, 8) : -Math.min(2, row.weight / 2));
      const { cells, gained } = reweighed(row, weight);
      return {
        change: { cells: { ...cells, ...retotalled(specimen, gained) } },
        at: row.cells.weight,
      };
    },
  },
  {
    name: "points-moved-between-dimensions",
    check: "SE302",
    along: ["SE303", "SE306"],
    plant: (specimen, random) => {
      const rows = ownRows(specimen.scored.indicators);
      const from = pick(
        random,
        rows.filter(({ weight }) => weight > 3),
      );
      const to = pick(
        random,
        rows.filter((row) => row.indicator.dimension !== from?.indicator.dimension),
      );
      if (from === undefined || to === undefined || specimen.form.kind !== "project") return null;
      const moved = whole(random, 1, 2);
      const less = reweighed(from, from.weight - moved);
      const more = reweighed(to, to.weight + moved);
      const total = retotalled(specimen, less.gained + more.gained);
      return { change: { cells: { ...less.cells, ...more.cells, ...total } }, at: to.cells.weight };
    },
  },
  {
    name: "stated-points-of-dimension",
    check: "SE303",
    plant: ({ form }, random) => {
      const stated = pick(random, form.statedDimensionWeights);
      if (stated === undefined) return null;
      const other = stated.value + whole(random, 1, 20);
      return inCell(stated.cell, stated.text.replace(String(stated.value), String(other)));
    },
  },
  {
    name: "weight-invalid",
    check: "SE305",
    along: [
      "SE301",
      "SE302",
      "SE303",
      "SE522",
      "SE526",
      "SE540",
      "SE601",
      "SE528",
      "SE216",
      "SE308",
    ],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random);
      const input = pick(random, [0, -5, "较高", "待定"] as const) ?? 0;
      return row === undefined ? null : inCell(row.cells.weight, input);
    },
  },
  {
    name: "one-indicator-takes-most",
    check: "SE306",
    along: ["SE301", "SE302", "SE303"],
    plant: (specimen, random) => {
      const row = anyRow(specimen, random, ({ weight }) => weight < 30);
      if (row === undefined) return null;
      const { cells, gained } = reweighed(row, whole(random, 55, 80));
      return {
        change: { cells: { ...cells, ...retotalled(specimen, gained) } },
        at: row.cells.weight,
      };
    },
  },
  {
    name: "execution-weight-other",
    check: "SE307",
    along: ["SE207", "SE208", "SE301", "SE306", "SE601"],
    plant: ({ form }, random) => {
      const total = form.funding.find(({ kind }) => kind === "total");
      if (total === undefined || filled(total.weight) === null || form.kind !== "project")
        return null;
      return inCell(total.weight.cell, pick(random, [5, 8, 15, 30]) ?? 5);
    },
  },
  {
    name: "weight-of-total-row",
    check: "SE604",
    plant: ({ form }, random) => {
      if (form.total.weight.value === null) return null;
      const other = Number(word(random, "95 98 105 110 120"));
      return inCell(form.total.weight.cell, other);
    },
  },
];
