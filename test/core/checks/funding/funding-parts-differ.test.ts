import { fundingPartsDiffer } from "../../../../src/core/checks/catalog/funding/funding-parts-differ";
import { NOT_THERE } from "../../../../src/core/model/read";
import { testCheck } from "../../../support/test-check";

const same = (value: number | null) => ({
  originalBudget: value,
  finalBudget: value,
  actualExpenditure: value,
});
const part = (value: number | null) => ({
  kind: "currentAppropriation" as const,
  label: "财政拨款",
  weight: NOT_THERE,
  ...same(value),
});

testCheck(fundingPartsDiffer, {
  passes: [
    {
      name: "the parts make the total",
      form: { funding: [{}, part(60), { ...part(40), kind: "otherFunds" }] },
    },
    { name: "blank parts count as zero", form: { funding: [{}, part(100), part(null)] } },
    { name: "no part is given", form: { funding: [{}, part(null)] } },
    {
      name: "a nested row is no part of its own",
      form: { funding: [{}, part(100), { ...part(30), kind: "other", label: "其中：省级" }] },
    },
  ],
  flags: [
    {
      name: "a total of zero over parts of 90",
      form: { funding: [same(0), part(90)] },
      findings: [
        { messageId: "differ", cells: ["D6", "D7"], level: "error", says: "相差 90" },
        { messageId: "differ", cells: ["E6", "E7"] },
        { messageId: "differ", cells: ["F6", "F7"] },
      ],
    },
    {
      name: "a part that is blank may be the missing one",
      form: {
        funding: [
          { originalBudget: NOT_THERE, actualExpenditure: NOT_THERE },
          part(90),
          part(null),
        ],
      },
      findings: [{ messageId: "differ", level: "warning" }],
    },
  ],
});
