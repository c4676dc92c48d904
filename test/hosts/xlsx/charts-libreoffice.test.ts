import { evaluateWorkbook } from "../../../src/core/evaluate";
import { planResultSheets } from "../../../src/core/planning/plan-result-sheets";
import { EMPTY_STATE } from "../../../src/core/planning/state";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { departmentFile } from "../../support/department-workbook";
import { officeMissing, reportNotAsked, throughLibreOffice } from "../../support/libre-office";

const MINUTES = 60_000;

/** The kind of each chart with the cells it is drawn from, sheet names without quotes. */
function chartsOf(bytes: Uint8Array): readonly string[] {
  const pkg = openPackage(bytes);
  const parts = pkg.entries.filter(({ name }) => /charts\/chart\d+\.xml$/.test(name));
  return parts.map(({ name }) => {
    const text = pkg.readText(name);
    const kind = /<c:(bar|scatter)Chart>/.exec(text)?.[1] ?? "none";
    const cells = [...text.matchAll(/<c:f>'?得分汇总'?!([^<]*)<\/c:f>/g)].map(([, range]) => range);
    return `${kind} ${cells.join(" ")}`;
  });
}

describe("LibreOffice as the judge of our charts", () => {
  it(
    "opens and saves each of them, drawn from the same cells",
    async () => {
      const missing = officeMissing();
      if (missing !== null) {
        reportNotAsked(missing);
        return;
      }
      const file = departmentFile(
        { name: "甲", scores: [10, 50, 30, 10, 100] },
        { name: "乙", budget: 300, spent: 240, actual: "6场" },
        { name: "丙", spent: 90 },
      );
      const port = await openWorkbookPort(file, "样例.xlsx", { loadCalculator: null });
      const evaluation = evaluateWorkbook(await port.readWorkbook());
      const meta = { toolVersion: "9.9.9", sheetNames: ["甲", "乙", "丙"], state: EMPTY_STATE };
      await port.apply(planResultSheets(evaluation, meta));
      const ours = chartsOf(port.save());
      expect(ours.filter((chart) => chart.startsWith("bar $B$"))).toHaveLength(4);
      expect(ours).toContain("scatter $E$3:$E$5 $G$3:$G$5");
      expect([...chartsOf(throughLibreOffice(port.save()))].sort()).toEqual([...ours].sort());
    },
    5 * MINUTES,
  );
});
