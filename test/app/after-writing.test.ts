import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeScores } from "../../src/app/write-scores";
import { evaluateWorkbook, type Evaluation, type Workbook } from "../../src/core";
import { openWorkbookPort } from "../../src/hosts/xlsx/open-workbook-port";

const cases = resolve(__dirname, "../cases");
const sample = resolve(__dirname, "../../assets/samples/投资服务局2023年度绩效自评-待评分.xlsx");
const published = readdirSync(cases)
  .filter((name) => /^[A-Z]{2}-/.test(name))
  .map((name) => join(cases, name, "workbook.xlsx"));

function withoutOwn(workbook: Workbook, own: readonly string[]): Workbook {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !own.includes(name)) };
}

/** What a user would compare: findings and scores. */
function said({ findings, summary, forms }: Evaluation): unknown {
  return {
    findings,
    summary,
    totals: forms.map(({ form, proposedTotal }) => [form.total.score.value, proposedTotal]),
    scores: forms.map(({ indicators }) => indicators.map(({ indicator }) => indicator.score.value)),
    rates: forms.map(({ form }) => form.funding.map(({ executionRate }) => executionRate.value)),
  };
}

describe("the evaluation after writing", () => {
  test.each([sample, ...published])(
    "is what reading the written workbook gives: %s",
    async (path) => {
      const port = await openWorkbookPort(new Uint8Array(readFileSync(path)), "case.xlsx", {
        loadCalculator: null,
      });
      const { after, sheets } = await writeScores(port, {
        evaluate: {},
        choices: { overwriteTyped: false },
        toolVersion: "test",
        verify: true,
      });
      const readBack = evaluateWorkbook(withoutOwn(await port.readWorkbook(), sheets));
      expect(said(after)).toEqual(said(readBack));
    },
  );
});
