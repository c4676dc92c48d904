import fc from "fast-check";
import {
  applyWaivers,
  evaluateWorkbook,
  waiverFor,
  type Evaluation,
  type Finding,
  type Waiver,
  type WaiverScope,
  type Workbook,
} from "../../../src/core";
import { department, withCells } from "../../support/department-workbook";
import { renamed, withRowsAbove } from "../../support/moved-sheets";

const book = department(
  { name: "甲", actual: null, scores: [9, 50, 30, 12, 95] },
  { name: "乙", actual: "１２场 ", spent: 60, scores: [10, null, 30, 10, 100] },
  { name: "丙", actual: null },
);
const evaluation = evaluateWorkbook(book);
const SCOPES: readonly WaiverScope[] = ["cell", "project", "check"];

const aFinding = fc.constantFrom(...evaluation.findings);
const aScope = fc.constantFrom(...SCOPES);
const someWaivers = fc
  .array(fc.tuple(aFinding, aScope), { minLength: 1, maxLength: 8 })
  .map((picks) => picks.map(([finding, scope]) => waiver(finding, scope)));

function waiver(finding: Finding, scope: WaiverScope, of: Evaluation = evaluation): Waiver {
  return waiverFor(of, finding, { scope, reason: "已书面说明", at: "2024-03-01" });
}

function identity({ check, sheet, logicalPath, cells, message }: Finding): string {
  return [check, sheet, logicalPath, cells.join(" "), message].join("\n");
}

function everything({ findings, waived }: Evaluation): readonly string[] {
  return [...findings, ...waived.map(({ finding }) => finding)].map(identity).sort();
}

const under = (waivers: readonly Waiver[]): Evaluation => applyWaivers(evaluation, { waivers });
const checked = (workbook: Workbook, waivers: readonly Waiver[]): Evaluation =>
  evaluateWorkbook(workbook, { waivers });
/** Laws that check a workbook anew each time. */
const FEW = { numRuns: 25 };

describe("waivers", () => {
  it("lose no finding and invent none, whatever is waived", () => {
    fc.assert(
      fc.property(someWaivers, (waivers) => {
        expect(everything(under(waivers))).toEqual(everything(evaluation));
      }),
    );
  });

  it("come to the same before and after the checks", () => {
    fc.assert(
      fc.property(someWaivers, (waivers) => {
        expect(under(waivers)).toEqual(checked(book, waivers));
      }),
      FEW,
    );
  });

  it("hold back what they were given for, and nothing has lapsed or is unneeded while nothing changes", () => {
    fc.assert(
      fc.property(aFinding, aScope, (finding, scope) => {
        const after = under([waiver(finding, scope)]);
        expect(after.waived.map((one) => identity(one.finding))).toContain(identity(finding));
        expect(after.findings.filter(({ lapsed }) => lapsed !== undefined)).toEqual([]);
        expect(after.unneededWaivers).toEqual([]);
      }),
    );
  });

  it("for one finding hold back that one alone", () => {
    fc.assert(
      fc.property(aFinding, (finding) => {
        expect(under([waiver(finding, "cell")]).waived).toHaveLength(1);
      }),
    );
  });

  it("given again to a result come to the same as given at first", () => {
    fc.assert(
      fc.property(someWaivers, someWaivers, (before, after) => {
        expect(applyWaivers(under(before), { waivers: after })).toEqual(under(after));
      }),
    );
  });

  it("taken back leave the result as it was", () => {
    fc.assert(
      fc.property(someWaivers, (waivers) => {
        expect(applyWaivers(under(waivers), { waivers: [] })).toEqual(evaluation);
      }),
    );
  });

  it("survive inserted rows and renamed sheets", () => {
    fc.assert(
      fc.property(
        someWaivers,
        fc.constantFrom("甲", "乙", "丙"),
        fc.integer({ min: 1, max: 3 }),
        (waivers, name, count) => {
          const moved = renamed(withRowsAbove(book, name, { row: 1, count }), name, "新表名");
          const after = checked(moved, waivers);
          expect(after.waived).toHaveLength(under(waivers).waived.length);
          expect(after.findings.filter(({ lapsed }) => lapsed !== undefined)).toEqual([]);
        },
      ),
      FEW,
    );
  });

  it("never hold back a finding whose cells have changed since", () => {
    fc.assert(
      fc.property(
        aFinding,
        aScope,
        fc.integer({ min: 1000, max: 9999 }),
        (finding, scope, value) => {
          const [cell = "A1"] = finding.cells;
          const changed = withCells(book, finding.sheet, {
            [cell]: { value, text: String(value) },
          });
          const after = checked(changed, [waiver(finding, scope)]);
          const held = after.waived.filter(
            (one) => one.finding.sheet === finding.sheet && one.finding.cells[0] === cell,
          );
          const known = new Set(
            evaluation.findings
              .filter(({ check }) => check === finding.check)
              .map(({ logicalPath }) => logicalPath),
          );
          expect(held.filter((one) => known.has(one.finding.logicalPath))).toEqual([]);
        },
      ),
      FEW,
    );
  });

  it("tell each waiver's fate: it holds back, has lapsed, or is not needed any more", () => {
    fc.assert(
      fc.property(someWaivers, fc.constantFrom("甲", "乙"), (waivers, name) => {
        const healed = withCells(book, name, {
          F10: { value: "12场", text: "12场" },
          H12: { value: 10, text: "10" },
        });
        const after = checked(healed, waivers);
        for (const one of after.unneededWaivers) {
          expect(after.waived.map((held) => held.waiver)).not.toContain(one);
          expect(after.findings.map(({ lapsed }) => lapsed?.waiver)).not.toContain(one);
        }
      }),
      FEW,
    );
  });
});
