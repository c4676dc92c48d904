import { checks, type Check } from "../../src/core";
import type { KindResult } from "./measure";

/** What the kinds of one check came to. */
export type CheckResult = {
  readonly check: string;
  readonly name: string;
  readonly level: string;
  readonly kinds: number;
  readonly plants: number;
  /** Shares. */
  readonly recall: number;
  readonly collateral: number;
  readonly goal: number;
  readonly reached: boolean;
  readonly strangers: Readonly<Record<string, number>>;
};

/** Recall that a check of this level must show; notes as warnings. */
const GOALS: Readonly<Record<string, number>> = { error: 0.99, warning: 0.95, note: 0.95 };
const MOST_COLLATERAL = 0.01;

/** The results put together by check, in the catalogue's order; checks without a kind left out. */
export function byCheck(results: readonly KindResult[]): readonly CheckResult[] {
  return checks.flatMap((check) => {
    const own = results.filter(({ kind }) => kind.check === check.meta.id);
    return own.length === 0 ? [] : [together(check, own)];
  });
}

function together({ meta }: Check, own: readonly KindResult[]): CheckResult {
  const sum = (part: (one: KindResult) => number) => own.reduce((all, one) => all + part(one), 0);
  const plants = sum(({ planted }) => planted);
  const recall = plants === 0 ? 0 : sum(({ found }) => found) / plants;
  const collateral = plants === 0 ? 0 : sum((one) => one.collateral) / plants;
  const goal = GOALS[meta.level] ?? 1;
  const strangers: Record<string, number> = {};
  for (const one of own) {
    for (const [check, times] of Object.entries(one.strangers)) {
      strangers[check] = (strangers[check] ?? 0) + times;
    }
  }
  const reached = recall >= goal && collateral <= MOST_COLLATERAL;
  const { id: check, name, level } = meta;
  return {
    check,
    name,
    level,
    kinds: own.length,
    plants,
    recall,
    collateral,
    goal,
    reached,
    strangers,
  };
}

/** One line a check for a person. */
export function lineOf(result: CheckResult): string {
  const { check, name, level, plants, recall, collateral, goal, reached, strangers } = result;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
  const along = Object.entries(strangers).map(([one, times]) => `${one}×${times}`);
  return [
    reached ? "ok  " : "MISS",
    check,
    level.padEnd(7),
    String(plants).padStart(5),
    `recall ${percent(recall)} (goal ${goal * 100} %)`,
    `collateral ${percent(collateral)}`,
    name,
    along.join(" "),
  ].join("  ");
}
