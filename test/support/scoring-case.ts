import type { Indicator } from "../../src/core/model/form";
import { policyById } from "../../src/core/policy/policies";
import type { Policy } from "../../src/core/policy/types";
import { scoreIndicator } from "../../src/core/scoring/indicator";
import type { IndicatorStatus } from "../../src/core/scoring/types";
import { indicator, type IndicatorOptions } from "./form-builder";
import { withPolicy, type PolicyChange } from "./policy-builder";

const standard = policyById("cn-mof-2020") as Policy;

/** An indicator and what scoring makes of it under cn-mof-2020 with some values changed. */
export type ScoringCase = {
  readonly name: string;
  readonly row: IndicatorOptions;
  readonly status: IndicatorStatus;
  readonly score: number | null;
  readonly rate?: number | null;
  readonly range?: readonly [number, number] | null;
  readonly policy?: PolicyChange;
  /** What the last step says. */
  readonly says?: string;
};

/** Scores the row and compares everything the case states. */
export function expectScoring({ row, policy, ...expected }: ScoringCase): void {
  const given: Indicator = indicator(row);
  const scored = scoreIndicator(given, withPolicy(standard, policy ?? {}));
  const { status, score, rate, range, says } = expected;
  expect([scored.status, scored.proposedScore]).toEqual([status, score]);
  if (rate !== undefined && rate !== null) expect(scored.achievementRate).toBeCloseTo(rate, 10);
  if (rate === null) expect(scored.achievementRate).toBeNull();
  if (range !== undefined) expect(scored.proposedRange).toEqual(range);
  if (says !== undefined) expect(scored.steps.at(-1)?.rule).toContain(says);
  expect(scored.steps.length).toBeGreaterThan(0);
  expect(JSON.stringify(scored.steps)).not.toMatch(/undefined|NaN|\[object/);
}
