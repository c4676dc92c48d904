import { formatRange } from "../../../src/core/model/address";
import { referencesOf, renameNames } from "../../../src/hosts/xlsx/calc/references";

const ROWS = 1_048_576;

describe("what a formula reads", () => {
  it.each([
    ["SUM(A1:A3)+B2", ["A1:A3", "B2"]],
    ["$C$3*A$1", ["C3", "A1"]],
    ["汇总!B2+'一 月'!A1", ["汇总:汇总!B2", "一 月:一 月!A1"]],
    ["'张三''s'!A1", ["张三's:张三's!A1"]],
    ["SUM(一月:三月!C5)", ["一月:三月!C5"]],
    ["SUM('1 月:3 月'!C5)", ["1 月:3 月!C5"]],
    ["SUM(B:C)", [`B1:C${ROWS}`]],
    ["SUM(汇总!2:3)", ["汇总:汇总!A2:XFD3"]],
    ['IF(A1>=90,"B2 C3","见 D4")', ["A1"]],
    ["LOG10(A1)+ATAN2(B1,1)", ["A1", "B1"]],
    ["1E5+A1*2", ["A1"]],
    ["sum(a1:b2)", ["A1:B2"]],
  ])("%s reads %j", (formula, expected) => {
    const { areas, names, dynamic, opaque } = referencesOf(formula);
    const shown = areas.map(({ sheets, range }) =>
      sheets ? `${sheets.join(":")}!${formatRange(range)}` : formatRange(range),
    );
    expect(shown).toEqual(expected);
    expect({ names, dynamic, opaque }).toEqual({ names: [], dynamic: false, opaque: false });
  });

  it.each([
    [
      "总分+得分_1",
      [
        { name: "总分", sheet: null },
        { name: "得分_1", sheet: null },
      ],
    ],
    ["汇总!总分", [{ name: "总分", sheet: "汇总" }]],
    ["IF(TRUE,1,FALSE)", []],
  ])("%s uses the names %j", (formula, names) => {
    expect(referencesOf(formula).names).toEqual(names);
  });

  it.each([
    ['INDIRECT("A"&B1)', { dynamic: true, opaque: false }],
    ["SUM(OFFSET(A1,1,0))", { dynamic: true, opaque: false }],
    ["SUM(表1[得分])", { dynamic: false, opaque: true }],
    ["[1]Sheet1!A1", { dynamic: false, opaque: true }],
    ["'[预算.xlsx]一'!A1", { dynamic: false, opaque: true }],
    ["SUM(A1#)", { dynamic: false, opaque: true }],
  ])("%s is %j", (formula, flags) => {
    expect(referencesOf(formula)).toMatchObject(flags);
  });
});

describe("exchanging names", () => {
  it.each([
    ["总分+A1", "n1+A1"],
    ["汇总!总分*总分率", "汇总!n1*总分率"],
    ['"总分"&总分(1)', '"总分"&总分(1)'],
    ["'总分'!A1+sum(总分)", "'总分'!A1+sum(n1)"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameNames(formula, new Map([["总分", "n1"]]))).toBe(expected);
  });
});
