import { readTyped } from "../../src/page/worker/read-typed";

type Case = readonly [typed: string, format: string, value: string | number | null];

const cases: readonly Case[] = [
  ["12", "General", 12],
  ["-3.5", "General", -3.5],
  ["+7", "General", 7],
  [".5", "General", 0.5],
  [" 95.3 ", "General", 95.3],
  ["1,234.56", "General", 1234.56],
  ["1,234,567", "0.00", 1234567],
  ["1,23", "General", "1,23"],
  ["（12）", "General", -12],
  ["¥1,200", "General", 1200],
  ["1e3", "General", 1000],
  ["１２３．５", "General", 123.5],
  ["－６", "General", -6],
  ["95%", "General", 0.95],
  ["86.05％", "0.00%", 0.8605],
  ["1.1%", "General", 0.011],
  ["0.005%", "General", 0.00005],
  ["95", "0.00%", 0.95],
  ["0.95", "0.00%", 0.95],
  ["12", '0"%"', 12],
  ["123456789012345678", "General", "123456789012345678"],
  ["2023-12-31", "yyyy/m/d", 45291],
  ["2023/12/31", "yyyy/m/d", 45291],
  ["2023年12月31日", 'yyyy"年"m"月"d"日"', 45291],
  ["2023年2月30日", "yyyy/m/d", "2023年2月30日"],
  ["2023-12-31", "General", "2023-12-31"],
  ["2023年12月31日", "General", "2023年12月31日"],
  ["≥95%", "General", "≥95%"],
  ["12场", "General", "12场"],
  ["12 34", "General", "12 34"],
  ["--5", "General", "--5"],
  ["-", "General", "-"],
  ["12", "@", "12"],
  ["=A1", "@", "=A1"],
  ["'12", "General", "12"],
  ["'=1+1", "General", "=1+1"],
  ["'", "General", null],
  ["", "General", null],
  ["   ", "0.00", null],
  ["第一行\n第二行", "General", "第一行\n第二行"],
];

describe("what is typed into a cell", () => {
  test.each(cases)("%j in a cell of format %j is %j", (typed, numberFormat, value) => {
    expect(readTyped(typed, { numberFormat, date1904: false })).toMatchObject({
      kind: "value",
      value,
    });
  });

  test("a date counts from 1904 in workbooks that do", () => {
    const cell = { numberFormat: "yyyy/m/d", date1904: true };
    expect(readTyped("2023-12-31", cell)).toEqual({ kind: "value", value: 43829 });
  });

  test("a percentage asks to be shown as one, a number in a percentage cell does not", () => {
    const cell = { numberFormat: "General", date1904: false };
    expect(readTyped("95%", cell)).toHaveProperty("numberFormat", "0.00%");
    expect(readTyped("95", { ...cell, numberFormat: "0%" })).not.toHaveProperty("numberFormat");
  });

  test.each(["=A1+B1", "＝SUM(A1:A3)", " =1"])("%j is refused, and what to do is said", (typed) => {
    const read = readTyped(typed, { numberFormat: "General", date1904: false });
    expect(read).toMatchObject({ kind: "refused", reason: expect.stringContaining("单引号") });
  });

  test("a text longer than a cell can hold is refused", () => {
    const read = readTyped("长".repeat(32_768), { numberFormat: "General", date1904: false });
    expect(read).toMatchObject({ kind: "refused", reason: expect.stringContaining("32767") });
  });
});
