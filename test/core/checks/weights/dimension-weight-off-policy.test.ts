import { dimensionWeightOffPolicy } from "../../../../src/core/checks/catalog/weights/dimension-weight-off-policy";
import { defaultPolicy } from "../../../../src/core/policy/policies";
import { testCheck } from "../../../support/test-check";

type Row = readonly ["cost" | "output" | "outcome" | "satisfaction" | "management", number];
const rows = (...all: Row[]) => ({
  indicators: all.map(([dimension, weight]) => ({ dimension, weight })),
});

testCheck(dimensionWeightOffPolicy, {
  passes: [
    { name: "50, 30 and 10", form: rows(["output", 50], ["outcome", 30], ["satisfaction", 10]) },
    {
      name: "with cost 20, 40, 20, 10",
      form: rows(["cost", 20], ["output", 40], ["outcome", 20], ["satisfaction", 10]),
    },
    {
      name: "no satisfaction: its marks go to the outcome",
      form: rows(["output", 50], ["outcome", 40]),
    },
    {
      name: "points for management leave no room for the usual weights",
      form: rows(["management", 10], ["output", 40], ["outcome", 30], ["satisfaction", 10]),
    },
    {
      name: "department forms set their own",
      form: { ...rows(["output", 40]), kind: "department" },
    },
    {
      name: "only a part of the form can be seen",
      form: { ...rows(["output", 20]), total: { row: null } },
    },
  ],
  flags: [
    {
      name: "40 for output",
      form: rows(["output", 40], ["outcome", 30], ["satisfaction", 10]),
      findings: [{ messageId: "offPolicy", cells: ["G13"], level: "warning", says: "合计 40 分" }],
    },
    {
      name: "a strict policy",
      form: rows(["outcome", 20], ["satisfaction", 10]),
      policy: { weights: { ...defaultPolicy.weights, strict: { value: true, clause: null } } },
      findings: [{ messageId: "offPolicy", level: "error" }],
    },
  ],
});
