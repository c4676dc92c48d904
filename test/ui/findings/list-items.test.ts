import type { Finding } from "../../../src/core";
import { findingList, NO_FILTER } from "../../../src/ui/findings/finding-list";
import {
  follow,
  lineAfterKey,
  listItems,
  neighbour,
  ordinal,
  stillOpen,
  type ListItem,
} from "../../../src/ui/findings/list-items";

function finding(name: string, over: Partial<Finding> = {}): Finding {
  return {
    check: "SE526",
    message: "。",
    level: "error",
    kind: "fail",
    sheet: "甲表",
    cells: ["H13"],
    form: null,
    row: null,
    logicalPath: `甲/产出指标/${name}`,
    clause: null,
    fixes: [],
    ...over,
  };
}

function lines(findings: readonly Finding[], collapsed: readonly string[] = []) {
  const evaluation = {
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
  return listItems(findingList(evaluation, NO_FILTER).groups, new Set(collapsed));
}

function key(items: readonly ListItem[], name: string): string {
  const item = items.find((one) => one.kind === "finding" && one.row.title === name);
  if (item === undefined) throw new Error(`no line ${name}`);
  return item.key;
}

function nameOf(items: readonly ListItem[], wanted: string | null): string | null {
  const item = items.find((one) => one.key === wanted);
  if (item === undefined) return null;
  return item.kind === "finding" ? item.row.title : item.key;
}

const before = lines([finding("a"), finding("b"), finding("c")]);

describe("the lines", () => {
  it("say their place among their siblings", () => {
    expect(before.map(({ kind, position, siblings }) => [kind, position, siblings])).toEqual([
      ["group", 1, 1],
      ["finding", 1, 3],
      ["finding", 2, 3],
      ["finding", 3, 3],
    ]);
  });

  it("leave out the rows of a collapsed group", () => {
    expect(lines([finding("a")], ["workbook"]).map(({ kind }) => kind)).toEqual(["group"]);
  });
});

describe("the selection when the lines change", () => {
  const cases: readonly [string, string, readonly Finding[], string | null][] = [
    ["stays on the same finding", "b", [finding("b"), finding("c")], "b"],
    ["goes along when rows were inserted above", "b", [finding("b", { cells: ["H15"] })], "b"],
    ["goes to the next when it is solved", "b", [finding("a"), finding("c")], "c"],
    ["goes to the one before when the last is solved", "c", [finding("a"), finding("b")], "b"],
    ["goes to the first line when all are others", "b", [finding("z")], "workbook"],
    ["is nowhere when nothing is left", "b", [], null],
  ];
  it.each(cases)("%s", (...[, from, findings, to]) => {
    const after = lines(findings);
    expect(nameOf(after, follow(key(before, from), before, after))).toBe(to);
  });

  it("does not appear by itself", () => {
    expect(follow(null, before, lines([finding("a")]))).toBeNull();
  });

  it("closes the detail of a solved finding instead of handing it on", () => {
    const after = lines([finding("a"), finding("c")]);
    expect(stillOpen(key(before, "b"), before, after)).toBeNull();
    expect(nameOf(after, stillOpen(key(before, "c"), before, after))).toBe("c");
  });
});

describe("walking", () => {
  const moves: readonly [string, string | null, string, string | null][] = [
    ["down from a header", "workbook", "ArrowDown", "a"],
    ["down from the last line stays", "c", "ArrowDown", "c"],
    ["up to the header", "a", "ArrowUp", "workbook"],
    ["to the end", "a", "End", "c"],
    ["to the start", "c", "Home", "workbook"],
    ["a page down stops at the end", "a", "PageDown", "c"],
    ["not with another key", "a", "x", null],
  ];
  it.each(moves)("goes %s", (...[, from, pressed, to]) => {
    const at = from === "workbook" ? from : from === null ? null : key(before, from);
    const line = lineAfterKey(before, at, pressed);
    expect(line === null ? null : nameOf(before, line.key)).toBe(to);
  });

  it("finds the next and the previous finding, over headers", () => {
    expect(neighbour(before, null, 1)?.key).toBe(key(before, "a"));
    expect(neighbour(before, key(before, "a"), 1)?.key).toBe(key(before, "b"));
    expect(neighbour(before, key(before, "a"), -1)).toBeNull();
    expect(neighbour(before, key(before, "c"), 1)).toBeNull();
  });

  it("numbers findings without counting headers", () => {
    expect(ordinal(before, key(before, "c"))).toBe(3);
    expect(ordinal(before, "workbook")).toBeNull();
  });
});
