import { rowLeftBlank } from "../../../../src/core/checks/catalog/structure/row-left-blank";
import { read } from "../../../support/form-builder";
import { testCheck } from "../../../support/test-check";

const blank = (row: number, weight: number | null = null) => ({
  row,
  reason: "blank" as const,
  cells: [],
  weight: read(weight, `G${String(row)}`),
});

testCheck(rowLeftBlank, {
  passes: [
    { name: "no skipped rows", form: {} },
    {
      name: "a leftover of the template, which has a finding of its own",
      form: { skippedRows: [{ ...blank(15), reason: "template" }] },
    },
  ],
  flags: [
    {
      name: "two rows were left blank: one finding",
      form: { skippedRows: [blank(15), blank(16)] },
      findings: [{ messageId: "blank", cells: ["G15", "G16"], says: "第 15、16 行" }],
    },
    {
      name: "many rows were left blank: the first ones are named",
      form: { skippedRows: [13, 14, 15, 16, 17, 18].map((row) => blank(row)) },
      findings: [{ messageId: "blank", says: "13、14、15、16、17 等 6 行" }],
    },
    {
      name: "a blank row carries points",
      form: { skippedRows: [blank(15, 5)] },
      findings: [{ messageId: "withPoints", cells: ["G15"], says: "占 5 分" }],
    },
  ],
});
