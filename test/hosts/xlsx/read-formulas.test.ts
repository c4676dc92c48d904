import { isoToSerial } from "../../../src/hosts/xlsx/read/iso-date";
import { shiftFormula } from "../../../src/hosts/xlsx/read/shift-formula";

describe("a formula copied two rows down and one column right", () => {
  test.each([
    ["SUM(A1:B2)", "SUM(B3:C4)"],
    ["$A$1+$A1+A$1", "$A$1+$A3+B$1"],
    ["自评表!A1", "自评表!B3"],
    ["'1月 A1'!A1", "'1月 A1'!B3"],
    ['IF(A1="A1","B2",C3)', 'IF(B3="A1","B2",D5)'],
    ["SUM(A:A)+SUM(1:2)", "SUM(B:B)+SUM(3:4)"],
    ["SUM($A:A)", "SUM($A:B)"],
    ["LOG10(A1)", "LOG10(B3)"],
    ["RATE1+A1", "RATE1+B3"],
    ["1E5+A1", "1E5+B3"],
    ["Table1[A1]+A1", "Table1[A1]+B3"],
    ["XFD1", "#REF!"],
    ["A1048576", "#REF!"],
  ])("%s reads %s", (formula, expected) => {
    expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(expected);
  });

  test("a formula copied up and left of the sheet loses its reference", () => {
    expect(shiftFormula("A5+B1", { rows: -1, columns: -1 })).toBe("#REF!+#REF!");
  });
});

describe("ISO dates", () => {
  test.each<[string, number | null]>([
    ["2023-12-31", 45_291],
    ["2023-12-31T06:00:00", 45_291.25],
    ["1900-03-01", 61],
    ["2023-02-30", null],
    ["2023年12月", null],
  ])("%s is day %p", (text, serial) => {
    expect(isoToSerial(text, false)).toBe(serial);
  });

  test("days count from 1904 in the other system", () => {
    expect(isoToSerial("2023-12-31", true)).toBe(43_829);
  });
});
