import {
  applyWaivers,
  changedContents,
  evaluateStepwise,
  evaluateWorkbook,
  lapsedText,
  waiverFor,
  waiverKey,
  waiverReason,
  waiverSubject,
  withoutWaivers,
  withWaiver,
  type Evaluation,
  type Finding,
  type LapsedWaiver,
  type SeenFinding,
  type Waiver,
  type WaiverScope,
  type Workbook,
} from "../../../src/core";
import { department, projectSheet, withCells } from "../../support/department-workbook";
import { renamed, withRowsAbove } from "../../support/moved-sheets";
import { workbook } from "../../support/sheet-builder";

const TYPED = [9, 50, 30, 12, 101] as const;

function find(evaluation: Evaluation, check: string, sheet: string): Finding {
  const found = evaluation.findings.find((one) => one.check === check && one.sheet === sheet);
  if (!found) throw new Error(`${check} is not found on ${sheet}`);
  return found;
}

function give(
  book: Workbook,
  { check, sheet, scope }: { check: string; sheet: string; scope: WaiverScope },
): Waiver {
  const evaluation = evaluateWorkbook(book);
  const reason = "财政局已书面同意";
  return waiverFor(evaluation, find(evaluation, check, sheet), { scope, reason, at: null });
}

const checksOn = ({ findings }: Evaluation, check: string): readonly string[] =>
  findings.filter((one) => one.check === check).map(({ sheet }) => sheet);

/** Of a score above its points. */
const check = "SE522";
const two = department({ name: "甲", scores: TYPED }, { name: "乙", scores: TYPED });

describe("the reach of a waiver", () => {
  test.each<[WaiverScope, readonly string[]]>([
    ["cell", ["乙"]],
    ["project", ["乙"]],
    ["check", []],
  ])("for a %s leaves what lies outside it", (scope, left) => {
    const waiver = give(two, { check, sheet: "甲", scope });
    const after = evaluateWorkbook(two, { waivers: [waiver] });
    expect(checksOn(after, check)).toEqual(left);
    expect(after.waived.every((one) => one.waiver === waiver)).toBe(true);
  });

  test("wider than one finding takes in what is found later", () => {
    const waivers = [give(two, { check, sheet: "甲", scope: "check" })];
    const third = { ...two, sheets: [...two.sheets, projectSheet({ name: "丙", scores: TYPED })] };
    const after = evaluateWorkbook(third, { waivers });
    expect(checksOn(after, check)).toEqual([]);
    expect(after.waived.map(({ finding }) => finding.sheet)).toEqual(["甲", "乙", "丙"]);
  });

  test("does not go from one form to a namesake on another sheet", () => {
    const twins = workbook(projectSheet({ name: "同名项目", scores: TYPED }), {
      ...projectSheet({ name: "同名项目", scores: TYPED }),
      name: "另一张",
    });
    const waivers = [give(twins, { check, sheet: "同名项目", scope: "cell" })];
    expect(checksOn(evaluateWorkbook(twins, { waivers }), check)).toEqual(["另一张"]);
  });
});

describe("a waiver whose cells changed", () => {
  const changed = withCells(two, "甲", { H12: { value: 15, text: "15" } });

  test.each<WaiverScope>(["cell", "project", "check"])(
    "for a %s lets the finding come back and says so",
    (scope) => {
      const waiver = give(two, { check, sheet: "甲", scope });
      const back = find(evaluateWorkbook(changed, { waivers: [waiver] }), check, "甲");
      expect(back.lapsed).toMatchObject({ waiver });
      expect(back.lapsed && lapsedText(back.lapsed)).toBe(
        "曾标为不适用（理由：财政局已书面同意），此后单元格内容已变：12 改为 15。请重新判断。",
      );
    },
  );

  test("holds again once the cell is as it was", () => {
    const waivers = [give(two, { check, sheet: "甲", scope: "cell" })];
    const after = evaluateWorkbook(withCells(changed, "甲", { H12: { value: 12, text: "12" } }), {
      waivers,
    });
    expect(checksOn(after, check)).toEqual(["乙"]);
  });

  test("is not touched by another look of the same content: format, formula with the same result", () => {
    const waivers = [give(two, { check, sheet: "甲", scope: "cell" })];
    const dressed = withCells(two, "甲", {
      H12: { numberFormat: "0.00", text: "12.00", formula: "6*2" },
    });
    expect(checksOn(evaluateWorkbook(dressed, { waivers }), check)).toEqual(["乙"]);
  });

  test("given again for its finding takes the place of the one that lapsed", () => {
    const waiver = give(two, { check, sheet: "甲", scope: "cell" });
    const evaluation = evaluateWorkbook(changed, { waivers: [waiver] });
    const back = find(evaluation, check, "甲");
    const words = { scope: "cell", reason: "仍然如此", at: "2024-03-02" } as const;
    const waivers = withWaiver([waiver], waiverFor(evaluation, back, words), back);
    expect(waivers.map(({ reason }) => reason)).toEqual(["仍然如此"]);
    const after = applyWaivers(evaluation, { waivers });
    expect(checksOn(after, check)).toEqual(["乙"]);
    expect(after.unneededWaivers).toEqual([]);
  });
});

describe("what has changed", () => {
  const seen = { sheet: "甲", path: "甲", words: "" };
  const lapsed = (
    before: Pick<SeenFinding, "contents" | "shown">,
    after: Pick<SeenFinding, "contents" | "shown">,
  ): LapsedWaiver => ({
    waiver: give(two, { check, sheet: "甲", scope: "cell" }),
    before: { ...seen, ...before },
    after: { ...seen, ...after },
  });
  const plain = (...contents: SeenFinding["contents"]) => ({
    contents,
    shown: contents.map(() => null),
  });

  test.each([
    { of: "texts", was: plain("12场"), is: plain("13场"), told: ["“12场”", "“13场”"] },
    { of: "a blank cell", was: plain(null), is: plain("13场"), told: ["（空白）", "“13场”"] },
    { of: "a logical value", was: plain(true), is: plain(1), told: ["TRUE", "1"] },
    {
      of: "a ratio as the sheet shows it",
      was: { contents: [0.8605], shown: ["86.05%"] },
      is: { contents: [0.9], shown: ["90.00%"] },
      told: ["86.05%", "90.00%"],
    },
    {
      of: "numbers that look alike in full",
      was: { contents: [0.8605], shown: ["86%"] },
      is: { contents: [0.861], shown: ["86%"] },
      told: ["0.8605", "0.861"],
    },
    {
      of: "more cells than before by the first of them",
      was: plain(1, 2),
      is: plain(1, 2, 3, 4),
      told: ["1、2", "1、2、3 等 4 格"],
    },
  ])("is told of $of", ({ was, is, told: [before, after] }) => {
    expect(changedContents(lapsed(was, is))).toEqual([{ before, after }]);
  });
});

describe("a waiver without a finding", () => {
  const healed = withCells(two, "甲", { H12: { value: 10, text: "10" } });
  const waivers = [give(two, { check, sheet: "甲", scope: "cell" })];

  test("is listed as not needed any more", () => {
    expect(evaluateWorkbook(healed, { waivers }).unneededWaivers).toEqual(waivers);
  });

  test.each([
    ["its check was not run", { skip: [check] }],
    ["only another check was run", { only: ["SE101"] }],
    ["only a part of the sheets was looked at", { sheetNames: ["甲", "乙", "丙"] }],
  ])("is not, where %s", (_, options) => {
    expect(evaluateWorkbook(healed, { waivers, ...options }).unneededWaivers).toEqual([]);
  });

  test("is not, while the checks go on or were stopped", () => {
    const work = evaluateStepwise(healed, { waivers });
    for (;;) {
      const step = work.next(false);
      if (step.done === true) {
        expect(step.value.evaluation.unneededWaivers).toEqual(waivers);
        break;
      }
      expect(step.value.soFar?.().unneededWaivers ?? []).toEqual([]);
    }
  });
});

describe("a form without a project's name", () => {
  const unnamed = (book: Workbook, sheet: string): Workbook =>
    withCells(book, sheet, { C3: { value: null, text: "" } });
  const alike = unnamed(unnamed(two, "甲"), "乙");
  const name = "另一项指标";
  const book = withCells(alike, "乙", { D10: { value: name, text: name } });

  test.each<WaiverScope>(["cell", "project"])(
    "is known again by its own words when its sheet is renamed and rows are put in: %s",
    (scope) => {
      const waivers = [give(book, { check, sheet: "甲", scope })];
      const moved = renamed(withRowsAbove(book, "甲", { row: 1, count: 2 }), "甲", "新名");
      expect(checksOn(evaluateWorkbook(moved, { waivers }), check)).toEqual(["乙"]);
    },
  );

  test.each<WaiverScope>(["cell", "project"])(
    "is not known again where another form has the same words: the finding comes back, for a %s",
    (scope) => {
      const waivers = [give(alike, { check, sheet: "甲", scope })];
      const after = evaluateWorkbook(renamed(alike, "甲", "新名"), { waivers });
      expect(checksOn(after, check)).toEqual(["新名", "乙"]);
    },
  );

  test("is not taken for another one on whose sheet nothing was waived", () => {
    const waivers = [give(two, { check, sheet: "甲", scope: "cell" })];
    const without = { ...two, sheets: two.sheets.slice(1) };
    expect(checksOn(evaluateWorkbook(without, { waivers }), check)).toEqual(["乙"]);
  });
});

describe("giving and taking waivers", () => {
  const evaluation = evaluateWorkbook(two);
  const finding = find(evaluation, check, "甲");

  test("a blank reason is a mistake of the caller's", () => {
    expect(() =>
      waiverFor(evaluation, finding, { scope: "cell", reason: " \n", at: null }),
    ).toThrow("reason");
  });

  test("the same wider waiver is there once; those for single findings stand beside each other", () => {
    const project = give(two, { check, sheet: "甲", scope: "project" });
    expect(withWaiver([project], { ...project, reason: "新的理由" }, finding)).toHaveLength(1);
    const cell = give(two, { check, sheet: "甲", scope: "cell" });
    expect(withWaiver([cell], cell, finding)).toHaveLength(2);
  });

  test("a key takes one of two equal ones away", () => {
    const cell = give(two, { check, sheet: "甲", scope: "cell" });
    expect(withoutWaivers([cell, cell], [waiverKey(cell)])).toEqual([cell]);
    expect(withoutWaivers([cell], ["another"])).toEqual([cell]);
  });

  test("its words say what it is for and why", () => {
    const cell = {
      ...give(two, { check, sheet: "甲", scope: "cell" }),
      at: "2024-03-01T08:00:00.000Z",
    };
    expect(waiverReason(cell)).toBe("理由：财政局已书面同意（2024-03-01，只这一处）");
    expect(waiverSubject(cell)).toMatch(/^甲 · 满意度指标 · .*（SE\d+）$/);
    expect(waiverSubject({ ...cell, scope: "check", path: "" })).toMatch(/^整个工作簿：/);
  });
});
