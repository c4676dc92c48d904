import { planTraceRemoval, planUndo } from "../../../src/core/planning/plan-undo";
import { EMPTY_STATE, parseState, serializeState } from "../../../src/core/planning/state";

const state = {
  ...EMPTY_STATE,
  sheets: ["得分汇总"],
  marks: [{ sheet: "甲", cell: "H10", color: "FFC7CE" }],
  runs: [
    [
      { sheet: "甲", cell: "H10", before: null, after: 10, wasFormula: false },
      { sheet: "甲", cell: "H11", before: "=x", after: "=SUM(H1:H2)", wasFormula: false },
      { sheet: "甲", cell: "H12", before: "=G12", after: 5, wasFormula: true },
    ],
  ],
};

describe("the record kept in a workbook", () => {
  test("reads back as it was written", () => {
    expect(parseState(serializeState(state))).toEqual({ state, problem: null });
  });

  test("a workbook never written to has an empty record", () => {
    expect(parseState(null)).toEqual({ state: EMPTY_STATE, problem: null });
  });

  test.each([
    ["text that is no JSON", "{"],
    ["another schema", '{"schema":"selfeval-state/9","sheets":[],"marks":[],"runs":[]}'],
    ["a missing part", '{"schema":"selfeval-state/1","sheets":[],"marks":[]}'],
    ["a mark without a cell", serializeState(state).replace('"cell":"H10","color"', '"color"')],
    ["an entry with an object", serializeState(state).replace('"before":null', '"before":{}')],
    ["no object at all", "[]"],
  ])("%s is put aside with a problem", (_, json) => {
    const read = parseState(json);
    expect(read.state).toEqual(EMPTY_STATE);
    expect(read.problem).toContain("写入记录无法读取");
  });
});

describe("taking back", () => {
  test("a run is undone from its last write to its first, texts as texts and formulas as formulas", () => {
    expect(planUndo(state.runs[0] ?? [])).toEqual([
      { kind: "cell", sheet: "甲", cell: "H12", expect: 5, value: null, formula: "G12" },
      { kind: "cell", sheet: "甲", cell: "H11", expect: "=SUM(H1:H2)", value: "=x" },
      { kind: "cell", sheet: "甲", cell: "H10", expect: 10, value: null },
    ]);
  });

  test("traces are marks and sheets, not scores", () => {
    expect(planTraceRemoval(state)).toEqual([
      { kind: "fill", sheet: "甲", cell: "H10", color: null },
      { kind: "removeSheet", name: "得分汇总" },
    ]);
  });
});
