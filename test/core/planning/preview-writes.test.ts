import {
  evaluateWorkbook,
  previewWrites,
  proposeWrites,
  type PreviewChoices,
  type Workbook,
  type WritePreview,
} from "../../../src/core";
import { cellKey } from "../../../src/core/model/workbook";
import { department, withCells } from "../../support/department-workbook";

function preview(book: Workbook, choices: Partial<PreviewChoices> = {}): WritePreview {
  const scored = evaluateWorkbook(book);
  return previewWrites(scored, proposeWrites(scored, book), {
    ticks: new Map(),
    mode: "value",
    ...choices,
  });
}

/** "H10 typed ☐" */
function cells({ forms }: WritePreview): readonly string[] {
  return (forms[0]?.cells ?? []).map(
    ({ write, caution, ticked }) => `${write.read.cell} ${caution ?? "-"} ${ticked ? "☑" : "☐"}`,
  );
}

function totals({ forms }: WritePreview) {
  return forms.map(({ totalBefore, totalAfter }) => [totalBefore, totalAfter]);
}

function departmentOf({ department: methods }: WritePreview) {
  return methods.map(({ method, before, after }) => [method, before, after]);
}

const TYPED = [10, 45, 30, 10, 95] as const;

describe("the preview of a write", () => {
  test("blank cells are ticked, differing figures wait for their own tick", () => {
    const book = department({ name: "甲", scores: TYPED });
    expect(cells(preview(book))).toEqual(["H6 - ☑", "H10 typed ☐"]);
    const ticks = new Map([["甲!H10", true]]);
    expect(cells(preview(book, { ticks }))).toEqual(["H6 - ☑", "H10 typed ☑", "H13 typed ☐"]);
  });

  test("project and department totals follow the ticks, by every method", () => {
    const book = department(
      { name: "甲", budget: 100, spent: 100, scores: TYPED },
      { name: "乙", budget: 300, spent: 300, scores: [10, 50, 30, 10, 100] },
    );
    const untouched = preview(book);
    expect(totals(untouched)).toEqual([
      [95, 95],
      [100, 100],
    ]);
    expect(departmentOf(untouched)).toEqual([
      ["meanOfProjects", 97.5, 97.5],
      ["budgetWeighted", 98.75, 98.75],
      ["ownTable", null, null],
    ]);
    const ticks = new Map([
      ["甲!H10", true],
      ["甲!H13", true],
    ]);
    const ticked = preview(book, { ticks });
    expect(totals(ticked)[0]).toEqual([95, 100]);
    expect(departmentOf(ticked).slice(0, 2)).toEqual([
      ["meanOfProjects", 97.5, 100],
      ["budgetWeighted", 98.75, 100],
    ]);
  });

  test("a total stays open while a score waits for a person, who is told why", () => {
    const waits = preview(department({ name: "甲", actual: null }));
    expect(totals(waits)).toEqual([[null, null]]);
    expect(waits.forms[0]?.waiting.map(({ cell }) => cell)).toEqual(["H10", "H13"]);
    expect(departmentOf(waits)[0]).toEqual(["meanOfProjects", null, null]);
  });

  test("a formula in the total gains what the scores gain", () => {
    const book = withCells(department({ name: "甲" }), "甲", {
      H13: { formula: "SUM(I6,H10:H12)", value: 0, text: "0" },
    });
    const planned = preview(book);
    expect(totals(planned)).toEqual([[0, 100]]);
    expect(departmentOf(planned)[0]).toEqual(["meanOfProjects", 0, 100]);
    expect(planned.edits.map(({ cell }) => cell)).not.toContain("H13");
  });

  test("a form without a total cell has the sum of its scores", () => {
    const book = department({ name: "甲" });
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map([...sheet.cells].filter(([, { row }]) => row < 13)),
      merges: sheet.merges.filter(({ top }) => top < 13),
    }));
    expect(totals(preview({ ...book, sheets }))).toEqual([[null, 100]]);
  });

  test("the ticked replacement of a formula expects that formula", () => {
    const book = withCells(department({ name: "甲" }), "甲", {
      H10: { formula: "G10*0.9", value: 45, text: "45" },
    });
    expect(cells(preview(book))).toContain("H10 formula ☐");
    const { edits } = preview(book, { ticks: new Map([["甲!H10", true]]) });
    expect(edits.find(({ cell }) => cell === "H10")).toMatchObject({
      expect: "=G10*0.9",
      value: 50,
    });
  });

  test("on a protected sheet only the open cells are ticked", () => {
    const book = department({ name: "甲", protected: true });
    expect(cells(preview(book)).every((text) => text.endsWith("locked ☐"))).toBe(true);
    const unlockedCells = new Set([cellKey({ row: 10, column: 8 })]);
    const sheets = book.sheets.map((sheet) => ({ ...sheet, unlockedCells }));
    expect(cells(preview({ ...book, sheets }))).toContain("H10 - ☑");
  });

  test("a logical value, which no edit can put back, is left to a person and cannot be ticked", () => {
    const book = withCells(department({ name: "甲" }), "甲", {
      H10: { value: true, text: "TRUE" },
    });
    const planned = preview(book, { ticks: new Map([["甲!H10", true]]) });
    expect(planned.edits.map(({ cell }) => cell)).not.toContain("H10");
    expect(planned.forms[0]?.waiting.map(({ cell }) => cell)).toContain("H10");
  });

  test("values are plain numbers, formulas are live where one says the proposal", () => {
    const book = department({ name: "甲" });
    expect(preview(book).edits.every(({ formula }) => formula === undefined)).toBe(true);
    const live = preview(book, { mode: "formula" }).edits;
    expect(live.map(({ cell, formula, value }) => [cell, formula, value])).toEqual([
      ["H6", "ROUND(F6/E6,4)", 1],
      ["I6", "ROUND(MIN(F6/E6,1)*G6,2)", 10],
      ["H10", undefined, 50],
      ["H11", undefined, 30],
      ["H12", undefined, 10],
      ["H13", "SUM(I6,H10:H12)", 100],
    ]);
  });

  test("nothing to score is nothing to preview", () => {
    const empty = { name: "空.xlsx", sheets: [], date1904: false };
    expect(preview(empty)).toEqual({ forms: [], edits: [], department: [] });
  });
});
