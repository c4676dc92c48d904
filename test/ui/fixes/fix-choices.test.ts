import type { Fix } from "../../../src/core";
import { findingRows } from "../../../src/ui/findings/finding-rows";
import {
  cellsChanged,
  choosing,
  chosenOf,
  firstChosen,
  fixGroups,
  withChoices,
  withoutChoices,
} from "../../../src/ui/fixes/fix-choices";
import { fixLines, lineAfterKey } from "../../../src/ui/fixes/fix-lines";
import { evaluation, finding, fix } from "../findings/findings-fixtures";

const review = (cell: string, title = `核对 ${cell}`): Fix =>
  fix(cell, { safety: "needsReview", title });

function groupsOf(...given: readonly (readonly [check: string, ...fixes: Fix[]])[]) {
  const findings = given.map(([check, ...fixes], index) =>
    finding({ check, logicalPath: `甲/${String(index)}#得分`, cells: [`H${index + 1}`], fixes }),
  );
  return fixGroups(findingRows(evaluation(findings)));
}

const shown = (groups: ReturnType<typeof fixGroups>) =>
  groups.map(({ check, safety, choices }) => [check, safety, choices.length]);

describe("the fixes to choose from", () => {
  it("stand by check, the safe ones first", () => {
    const groups = groupsOf(
      ["SE601", review("H40")],
      ["SE509", fix("H13")],
      ["SE531", review("H14")],
      ["SE509", fix("H15")],
      ["SE103"],
    );
    expect(shown(groups)).toEqual([
      ["SE509", "safe", 2],
      ["SE601", "needsReview", 1],
      ["SE531", "needsReview", 1],
    ]);
  });

  it("hold the same change of a merged cell once", () => {
    expect(shown(groupsOf(["SE509", fix("H13")], ["SE509", fix("H13")]))).toEqual([
      ["SE509", "safe", 1],
    ]);
  });

  it("are chosen at first where they are safe, a cell once", () => {
    const groups = groupsOf(
      ["SE509", fix("H13")],
      ["SE531", fix("H13", { title: "另一种改法", edits: [{ ...edit("H13"), value: 8.62 }] })],
      ["SE601", review("H40")],
    );
    expect(titlesOf(groups, firstChosen(groups))).toEqual(["改正 H13"]);
  });

  it("let one take the place of another of the same cell", () => {
    const groups = groupsOf([
      "SE601",
      review("H40", "改为 95 分"),
      fix("H40", {
        safety: "needsReview",
        title: "改为求和公式",
        edits: [{ ...edit("H40"), formula: "SUM(H13:H39)" }],
      }),
    ]);
    const [number, formula] = groups[0]?.choices ?? [];
    if (number === undefined || formula === undefined) throw new Error("two choices");
    const first = choosing(new Set(), groups, number);
    expect(titlesOf(groups, first)).toEqual(["改为 95 分"]);
    expect(titlesOf(groups, choosing(first, groups, formula))).toEqual(["改为求和公式"]);
    expect(titlesOf(groups, withoutChoices(first, [number]))).toEqual([]);
  });

  it("never change a cell twice, whatever is chosen together", () => {
    const groups = groupsOf(
      ["SE509", fix("H13"), fix("H13", { title: "别的", edits: [{ ...edit("H13"), value: 7 }] })],
      ["SE509", fix("H14")],
    );
    const all = groups.flatMap(({ choices }) => choices);
    const chosen = chosenOf(groups, withChoices(new Set(), groups, all));
    const cells = chosen.flatMap(({ fix: one }) => one.edits.map(({ cell }) => cell));
    expect(cells).toEqual(["H13", "H14"]);
    expect(cellsChanged(chosen)).toBe(2);
  });
});

describe("keys in the list of fixes", () => {
  const lines = fixLines(groupsOf(["SE509", fix("H13")], ["SE601", review("H40")]));
  const kinds = lines.map((line) => line.kind);

  it("walk over what can be ticked", () => {
    expect(kinds).toEqual(["group", "choice", "group", "choice"]);
    const walk = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End", "x"];
    const at: (number | null)[] = [];
    let index = 0;
    for (const key of walk) {
      const next = lineAfterKey(lines, index, key);
      if (next !== null) index = lines.indexOf(next);
      at.push(next === null ? null : index);
    }
    // The head of fixes to be reviewed one by one has nothing to press and is passed by.
    expect(at).toEqual([1, 3, 3, 1, 0, 3, null]);
  });
});

function edit(cell: string) {
  return { kind: "cell", sheet: "甲表", cell, expect: "２００", value: 95 } as const;
}

function titlesOf(groups: ReturnType<typeof fixGroups>, chosen: ReadonlySet<string>) {
  return chosenOf(groups, chosen).map(({ fix: one }) => one.title);
}
