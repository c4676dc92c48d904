import { near } from "../checks/reads";
import type { Achievement } from "./achievement";
import type { AchievementClass } from "./types";

/** The classes by which rows are counted (本工具默认); exactly the target is a class of its own. */
const CLASSES: readonly Omit<AchievementClass, "indicators">[] = [
  { from: 0, to: 0.6 },
  { from: 0.6, to: 0.8 },
  { from: 0.8, to: 1 },
  { from: 1, to: 1 },
  { from: 1, to: 1.3 },
  { from: 1.3, to: 2 },
  { from: 2, to: null },
];

/** How many rows of which more is better fall into each class. */
export function achievementClasses(rows: readonly Achievement[]): readonly AchievementClass[] {
  const counts = CLASSES.map(() => 0);
  for (const { rate } of rows.filter(({ upward }) => upward)) {
    const index = classOf(rate);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return CLASSES.map((one, index) => ({ ...one, indicators: counts[index] ?? 0 }));
}

function classOf(rate: number): number {
  const exactly = near(rate, 1, 0);
  return CLASSES.findIndex(({ from, to }) => {
    if (from === to) return exactly;
    return !exactly && (to === null || rate < to);
  });
}
