import { countNotWhole } from "../../../../src/core/checks/catalog/actuals/count-not-whole";
import { atLeast, number, type IndicatorOptions } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const row = (options: IndicatorOptions) => ({ indicators: [options] });
const rate = (value: number, standard: string) =>
  row({ name: "抽检合格率", target: atLeast(90, "%"), actual: number(value, "%"), standard });

testCheck(countNotWhole, {
  passes: [
    { name: "whole things", form: row({ actual: number(50, "个") }) },
    {
      name: "an area may be broken",
      form: row({ target: atLeast(2.5, "亩"), actual: number(2.5, "亩") }),
    },
    { name: "an average", form: row({ name: "户均参训人次", actual: number(2.5, "人次") }) },
    { name: "a rate of twenty things", form: rate(95, "抽检20批次") },
    { name: "a rate of forty, rounded", form: rate(97.5, "合格 39/40") },
    { name: "a rate of thousands", form: rate(97.3, "共800户") },
  ],
  flags: [
    {
      name: "half an event",
      form: row({ actual: number(2.5, "场") }),
      findings: [{ messageId: "decimals", cells: ["F13"], level: "note", says: "2.5场" }],
    },
    {
      name: "half a person in the target",
      form: row({ target: atLeast(10.5, "人") }),
      findings: [{ messageId: "decimals", cells: ["E13"] }],
    },
    {
      name: "a rate twenty things cannot give",
      form: rate(97, "抽检20批次"),
      findings: [{ messageId: "rate", cells: ["F13"], says: "95%" }],
    },
    {
      name: "a fraction that is another rate",
      form: rate(100, "合格 38/40"),
      findings: [{ messageId: "fraction", cells: ["F13"], says: "38/40，即 95%" }],
    },
  ],
});
