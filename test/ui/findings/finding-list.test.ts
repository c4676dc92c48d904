import type { Evaluation, Finding } from "../../../src/core";
import {
  findingList,
  hasFindings,
  NO_FILTER,
  type FindingFilter,
} from "../../../src/ui/findings/finding-list";
import { findingRows } from "../../../src/ui/findings/finding-rows";

function finding(over: Partial<Finding>): Finding {
  return {
    check: "SE526",
    message: "得分不符。",
    level: "error",
    kind: "fail",
    sheet: "甲表",
    cells: ["H13"],
    form: null,
    row: null,
    logicalPath: "项目甲/产出指标/签约项目数#得分",
    clause: null,
    fixes: [],
    ...over,
  };
}

function evaluation(findings: readonly Finding[]): Evaluation {
  return {
    name: "x",
    fiscalYear: null,
    forms: [],
    otherSheets: [],
    summary: null,
    findings,
    waived: [],
    unneededWaivers: [],
    notifications: [],
  };
}

const fixable = finding({ fixes: [{ title: "改", safety: "safe", edits: [] }], cells: ["A1"] });
const missing = finding({ check: "SE501", level: "error", cells: ["F14"], sheet: "乙表" });
const open = finding({ check: "SE521", level: "note", kind: "open", cells: ["I5"] });
const review = finding({ check: "SE402", level: "note", kind: "review", cells: ["E16"] });
const warning = finding({
  check: "SE214",
  level: "warning",
  cells: ["H6"],
  message: "执行率为 80%。",
});
const all = evaluation([fixable, missing, open, review, warning]);

describe("the list of findings", () => {
  it("counts what could not be checked apart from the levels", () => {
    expect(findingList(all, NO_FILTER).counts).toEqual({ error: 2, warning: 1, note: 1, open: 1 });
  });

  it("does not take a list of unchecked items for findings", () => {
    expect(hasFindings(findingList(evaluation([open]), NO_FILTER).counts)).toBe(false);
    expect(hasFindings(findingList(evaluation([review]), NO_FILTER).counts)).toBe(true);
  });

  const cases: readonly [string, Partial<FindingFilter>, readonly Finding[]][] = [
    ["everything without a filter", {}, [fixable, missing, open, review, warning]],
    ["errors only", { mark: "error" }, [fixable, missing]],
    ["notes without the unchecked ones", { mark: "note" }, [review]],
    ["unchecked ones whatever their level", { mark: "open" }, [open]],
    ["one sheet", { sheet: "乙表" }, [missing]],
    ["missing data", { missingOnly: true }, [missing, open]],
    ["what can be fixed", { fixableOnly: true }, [fixable]],
    ["words of the message", { text: "执行率" }, [warning]],
    ["a cell in full-width letters", { text: "ｆ14" }, [missing]],
    ["a check's id", { text: "se402" }, [review]],
    ["several words, all of which must stand there", { text: "签约 80%" }, [warning]],
    ["filters together", { mark: "error", fixableOnly: true }, [fixable]],
    ["nothing when nothing matches", { text: "没有这个" }, []],
  ];
  it.each(cases)("shows %s", (_, filter, expected) => {
    const list = findingList(all, { ...NO_FILTER, ...filter });
    const shown = list.groups.flatMap(({ rows }) => rows.map((row) => row.finding));
    expect(new Set(shown)).toEqual(new Set(expected));
    expect(list.shown).toBe(expected.length);
    expect(list.total).toBe(5);
  });

  it("puts what concerns the workbook before the forms, and counts within each group", () => {
    const list = findingList(
      evaluation([
        finding({ form: 1 }),
        finding({ form: null }),
        finding({ form: 1, level: "note" }),
      ]),
      NO_FILTER,
    );
    expect(list.groups.map(({ key }) => key)).toEqual(["workbook", "form 1"]);
    expect(list.groups[1]?.counts).toEqual({ error: 1, warning: 0, note: 1, open: 0 });
  });
});

describe("a row of the list", () => {
  const titles: readonly [string, string, string][] = [
    ["the indicator and the column", "甲/产出指标/数量指标/签约数#得分", "签约数 · 得分"],
    ["the column alone for the form itself", "甲#分值", "分值"],
    ["the indicator alone without a column", "甲/产出指标/签约数", "签约数"],
    ["the check's title where the path is the form", "甲", "得分与计算结果不符"],
  ];
  it.each(titles)("is named by %s", (_, logicalPath, title) => {
    expect(findingRows(evaluation([finding({ logicalPath })]))[0]?.title).toBe(title);
  });

  it("is the same one for the same finding, so that unchanged lines are not drawn again", () => {
    const one = finding({});
    const row = () => findingRows(evaluation([one]))[0];
    expect(row()).toBe(row());
    expect(findingRows(evaluation([finding({})]))[0]).not.toBe(row());
  });

  it("keeps its key over another check, and two alike findings have two keys", () => {
    const first = findingRows(evaluation([finding({}), finding({}), finding({ cells: ["A2"] })]));
    const again = findingRows(evaluation([finding({}), finding({}), finding({ cells: ["A2"] })]));
    expect(first.map(({ key }) => key)).toEqual(again.map(({ key }) => key));
    expect(new Set(first.map(({ key }) => key)).size).toBe(3);
  });
});
