import { choose, whole } from "../random";
import type { Random } from "../types";
import { CAUSES, REMEDIES, TARGET_WORDS, type Goal } from "./goals";

/** One indicator as it stands in a filled form. */
export type CleanRow = {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly note: string | null;
};

/** Target, actual and marks that agree; about one in eight falls short, with a reason. */
export function cleanRow(goal: Goal, weight: number, random: Random): CleanRow {
  return rowOf(goal, { weight, random, isShort: random() < 0.12 });
}

/** The same without a shortfall. */
export function perfectRow(goal: Goal, weight: number, random: Random): CleanRow {
  return rowOf(goal, { weight, random, isShort: false });
}

type RowParts = { readonly weight: number; readonly random: Random; readonly isShort: boolean };

function rowOf(goal: Goal, { weight, random, isShort }: RowParts): CleanRow {
  const { name, unit } = goal;
  const short = (actual: number, target: number) => ({
    score: Math.round(Number(((weight * actual) / target).toPrecision(12)) * 100) / 100,
    note: `${name}：${choose(random, CAUSES)}，${choose(random, REMEDIES)}`,
  });
  const full = { score: weight, note: null };
  switch (goal.kind) {
    case "count": {
      const target = whole(random, 4, 400) * 5;
      const actual = isShort
        ? target - whole(random, 1, 2)
        : target + whole(random, 0, Math.floor(target / 9));
      const marks = actual < target ? short(actual, target) : full;
      return { name, weight, target: `≥${target}${unit}`, actual: `${actual}${unit}`, ...marks };
    }
    case "rate": {
      const target = whole(random, 80, 96);
      const actual = isShort ? target - whole(random, 1, 6) : whole(random, target + 1, 99);
      const marks = actual < target ? short(actual, target) : full;
      return { name, weight, target: `≥${target}%`, actual: `${actual}%`, ...marks };
    }
    case "ceiling": {
      const target = whole(random, 10, 900) / 2;
      const actual = Math.round(target * (0.86 + random() * 0.13) * 100) / 100;
      return { name, weight, target: `≤${target}${unit}`, actual: `${actual}${unit}`, ...full };
    }
    case "date": {
      const month = whole(random, 8, 12);
      const done = whole(random, 5, month);
      return { name, weight, target: `2023年${month}月底前`, actual: `2023年${done}月`, ...full };
    }
    case "words":
      return {
        name,
        weight,
        target: choose(random, TARGET_WORDS),
        actual: "达成预期指标",
        ...full,
      };
  }
}

/** Points for so many rows that make the sum, in steps of one half and not all alike. */
export function shares(sum: number, rows: number, random: Random): readonly number[] {
  const even = Math.floor((sum / rows) * 2) / 2;
  const weights = Array.from({ length: rows }, () => even);
  for (let turn = 0; turn < rows; turn++) {
    const step = whole(random, 1, 4) / 2;
    const [from, to] = [whole(random, 0, rows - 1), whole(random, 0, rows - 1)];
    if ((weights[from] ?? 0) - step < 1.5) continue;
    weights[from] = (weights[from] ?? 0) - step;
    weights[to] = (weights[to] ?? 0) + step;
  }
  const rest = sum - weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight, index) => (index === 0 ? weight + rest : weight));
}
