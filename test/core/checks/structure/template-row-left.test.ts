import { templateRowLeft } from "../../../../src/core/checks/catalog/structure/template-row-left";
import { NOT_THERE } from "../../../../src/core/model/read";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const skipped = (weight: number | null, row = 15) => ({
  row,
  reason: "template" as const,
  cells: [{ cell: `D${String(row)}`, text: "指标1：" }],
  weight: read(weight, `G${String(row)}`),
});

testCheck(templateRowLeft, {
  passes: [
    {
      name: "a blank row",
      form: { skippedRows: [{ row: 15, reason: "blank", cells: [], weight: NOT_THERE }] },
    },
    { name: "no skipped rows", form: {} },
  ],
  flags: [
    {
      name: "指标1 is left in",
      form: { skippedRows: [skipped(null)] },
      findings: [{ messageId: "left", cells: ["D15"], says: "指标1" }],
    },
    {
      name: "the leftover row carries points",
      form: { skippedRows: [skipped(5)] },
      findings: [{ messageId: "withPoints", says: "占 5 分" }],
    },
    {
      name: "a template hardly filled in: one finding",
      form: { skippedRows: [15, 16, 17, 18].map((row) => skipped(null, row)) },
      findings: [{ messageId: "leftMany", cells: ["D15", "D16", "D17", "D18"], says: "4 行" }],
    },
  ],
});
