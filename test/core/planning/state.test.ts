import { planTraceRemoval, planUndo } from "../../../src/core/planning/plan-undo";
import { factsOf, MOST_RUNS, withLastRun, withRun } from "../../../src/core/planning/journal";
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

const waiver = {
  scope: "cell",
  check: "SE522",
  path: "甲/满意度指标#得分",
  reason: "财政局已书面同意",
  at: null,
  seen: [
    {
      sheet: "甲",
      path: "甲/满意度指标#得分",
      words: "",
      contents: [12, null, "—"],
      shown: ["12.00", null, null],
    },
  ],
} as const;

describe("the record kept in a workbook", () => {
  test("reads back as it was written", () => {
    expect(parseState(serializeState(state))).toEqual({ state, problem: null });
  });

  test("facts of runs, comments and replaced formats read back too, and may all be left out", () => {
    const full = {
      ...state,
      runs: [
        [
          {
            sheet: "甲",
            cell: "H6",
            before: null,
            after: 1,
            wasFormula: false,
            formatBefore: "General",
          },
        ],
      ],
      runFacts: [{ action: "scores", at: "2024-03-01T08:00:00.000Z", policies: ["cn-mof-2020"] }],
      comments: [{ sheet: "甲", cell: "H10" }],
    } as const;
    expect(parseState(serializeState(full))).toEqual({ state: full, problem: null });
    const bare = { ...state, runFacts: [null], comments: [] };
    expect(serializeState(bare)).toBe(serializeState(state));
  });

  test("waivers read back too, and none of them is as good as nothing", () => {
    const waivers = [waiver];
    expect(parseState(serializeState({ ...state, waivers }))).toEqual({
      state: { ...state, waivers },
      problem: null,
    });
    expect(serializeState({ ...state, waivers: [] })).toBe(serializeState(state));
  });

  test.each([
    ["without a scope that is known", { ...waiver, scope: "sheet" }],
    ["without a reason", { ...waiver, reason: "  " }],
    ["with a date that is no text", { ...waiver, at: 5 }],
    ["given for nothing", { ...waiver, seen: [] }],
    ["with a content that is none", { ...waiver, seen: [{ ...waiver.seen[0], contents: [{}] }] }],
    ["with fewer looks than contents", { ...waiver, seen: [{ ...waiver.seen[0], shown: [null] }] }],
    ["that is no object", "SE522"],
  ])("a waiver %s damages the record", (_, damaged) => {
    const text = serializeState(state).replace(
      "}]]}",
      `}]],"waivers":[${JSON.stringify(damaged)}]}`,
    );
    expect(JSON.parse(text)).toMatchObject({ waivers: [damaged] });
    expect(parseState(text)).toMatchObject({ state: EMPTY_STATE, problem: expect.anything() });
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
    [
      "facts of an unknown kind",
      serializeState(state).replace('"runs":', '"runFacts":[{}],"runs":'),
    ],
    [
      "a comment without a cell",
      serializeState(state).replace('"runs":', '"comments":[{"sheet":"甲"}],"runs":'),
    ],
  ])("%s is put aside with a problem", (_, json) => {
    const read = parseState(json);
    expect(read.state).toEqual(EMPTY_STATE);
    expect(read.problem).toContain("写入记录无法读取");
  });
});

describe("keeping runs", () => {
  const entry = { sheet: "甲", cell: "H1", before: null, after: 1, wasFormula: false };
  const facts = { action: "fixes", at: null, policies: [] } as const;

  test("a run of nothing is none", () => {
    expect(withRun(EMPTY_STATE, [], facts)).toEqual({ state: EMPTY_STATE, forgotten: 0 });
  });

  test("facts stand beside their run, also after runs of before they were kept", () => {
    const { state: kept } = withRun(state, [entry], facts);
    expect(factsOf(kept)).toEqual([null, facts]);
    expect(factsOf(withLastRun(kept, []))).toEqual([null]);
    expect(factsOf(withLastRun(kept, [entry]))).toEqual([null, facts]);
  });

  test("the oldest go first once there are too many", () => {
    let kept = { state: EMPTY_STATE, forgotten: 0 };
    for (let run = 0; run <= MOST_RUNS; run += 1) {
      kept = withRun(kept.state, [{ ...entry, after: run }], facts);
    }
    expect(kept.forgotten).toBe(1);
    expect(kept.state.runs).toHaveLength(MOST_RUNS);
    expect(kept.state.runs[0]?.[0]?.after).toBe(1);
    expect(kept.state.runFacts).toHaveLength(MOST_RUNS);
  });

  test("the newest is kept whole however large it is", () => {
    const large = Array.from({ length: 20_001 }, () => entry);
    const { state: kept, forgotten } = withRun(state, large, null);
    expect([kept.runs.length, kept.runs[0]?.length, forgotten]).toEqual([1, 20_001, 1]);
  });
});

describe("taking back", () => {
  test("a replaced number format is put back with the content", () => {
    const run = [
      {
        sheet: "甲",
        cell: "H6",
        before: null,
        after: 1,
        wasFormula: false,
        formatBefore: "General",
      },
    ];
    expect(planUndo(run)).toMatchObject([{ value: null, restoresFormat: "General" }]);
  });

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
