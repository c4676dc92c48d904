import { inCell, rounded } from "../plant-help";
import { whole } from "../random";
import type { DefectKind } from "../types";

const OFF: Readonly<Record<string, string>> = { 优: "良", 良: "优", 中: "优", 差: "中" };

/** The total and the rating that stand below. */
export const totals: readonly DefectKind[] = [
  {
    name: "total-off",
    check: "SE601",
    along: ["SE605"],
    plant: ({ form }, random) => {
      const { cell, value } = form.total.score;
      if (value === null || value < 20) return null;
      return inCell(cell, rounded(value - whole(random, 2, 80) / 10));
    },
  },
  {
    name: "rating-off",
    check: "SE605",
    plant: ({ form }) => {
      const stated = form.total.rating.value ?? "";
      return OFF[stated] === undefined ? null : inCell(form.total.rating.cell, OFF[stated] ?? "");
    },
  },
];
