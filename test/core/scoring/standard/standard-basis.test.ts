import { policyById } from "../../../../src/core/policy/policies";
import type { Policy } from "../../../../src/core/policy/types";
import { scoreIndicator } from "../../../../src/core/scoring/indicator";
import {
  standardBasis,
  standardClause,
} from "../../../../src/core/scoring/standard/standard-basis";
import {
  atLeast,
  indicator,
  number,
  read,
  type IndicatorOptions,
} from "../../../support/form-builder";

const STEPS = "每降低1个百分点扣1分，扣完为止";
const row = (more: IndicatorOptions): IndicatorOptions => ({
  target: atLeast(97, "%"),
  actual: number(95, "%"),
  ...more,
});
const basisOf = (options: IndicatorOptions) =>
  standardBasis(scoreIndicator(indicator(options), policyById("cn-mof-2020") as Policy));

describe("what the marks of a row rest on", () => {
  it("is its own standard where that decides, or hands the row to a person", () => {
    expect(basisOf(row({ standard: STEPS }))).toBe(`本行评分标准（J13）：${STEPS}`);
    expect(basisOf(row({ standard: "未达标酌情扣分" }))).toBe(
      "本行评分标准（J13）：未达标酌情扣分",
    );
  });

  it("is the rule-set elsewhere: no standard, a mere source, or a target that is met", () => {
    expect(basisOf(row({}))).toBeNull();
    expect(basisOf(row({ standard: "依据合同" }))).toBeNull();
    expect(basisOf(row({ actual: number(98, "%"), standard: STEPS }))).toBeNull();
  });

  it("cuts a long standard where it is cited", () => {
    const long = read(STEPS.repeat(4), "J13");
    expect(standardClause({ ...indicator({}), standard: long })).toMatch(/^.{52}…$/);
  });
});
