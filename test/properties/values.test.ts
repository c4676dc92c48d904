import fc from "fast-check";
import type { Quantity } from "../../src/core/model/quantity";
import {
  parseFiscalYear,
  parseMoney,
  parseNumber,
  parseQuantity,
  parseRatio,
  type CellContent,
  type QuantityContext,
} from "../../src/core/values";
import { UNIT_ROWS } from "../../src/core/values/unit-table";
import { printedUnit } from "../../src/core/values/units";

/** Pieces that real cells are made of, so that random texts come close to what the grammar knows. */
const PIECES =
  "≥ ≤ = > < 不低于 不超过 以上 以下 以内 左右 约 余 完成 未 每 / · * - ~ 至 ± ( ) , . % ‰ 1 5 12 100 0.95 2023 三百 十二 半 万 亿 元 个 人 月 年 日 季度 底 前 第 天 指标1 …… XX — 优 良 中 差 定性 增长 下降".split(
    " ",
  );

const formText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 8 })
  .map((pieces) => pieces.join(""));
const cellText = fc.oneof(fc.string({ unit: "binary" }), formText);

const format = fc.constantFrom(
  "General",
  "0%",
  "yyyy/m/d",
  "h:mm",
  '0"个"',
  "0.00E+00",
  '"',
  "[",
  ";;",
);

const content: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(cellText, fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
  text: cellText,
  numberFormat: format,
  error: fc.constantFrom(null, null, null, "#N/A"),
});

const context: fc.Arbitrary<QuantityContext> = fc.record({
  role: fc.constantFrom("target", "actual"),
  fiscalYear: fc.constantFrom(null, 2023),
  date1904: fc.boolean(),
  sign: fc.oneof(fc.constant(null), formText),
  unit: fc.oneof(fc.constant(null), formText),
  name: formText,
  target: fc.constant(null),
});

function expectWellFormed(quantity: Quantity, problem: string | null): void {
  if (quantity.kind === "unreadable") {
    expect(quantity.reason).not.toBe("");
    expect(problem).toBe(quantity.reason);
  }
  if (quantity.kind === "date") {
    const [from, to] = [quantity.from, quantity.to];
    for (const day of [from, to]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (from !== null && to !== null) expect(from <= to).toBe(true);
  }
  if (quantity.kind !== "amount") return;
  expect(Number.isFinite(quantity.value)).toBe(true);
  expect(Number.isFinite(quantity.canonical)).toBe(true);
  expect(quantity.upper !== null).toBe(quantity.comparator === "between");
  if (quantity.upper !== null) expect(quantity.upper).toBeGreaterThanOrEqual(quantity.value);
}

describe("laws of reading values", () => {
  test("any cell reads as a well-formed quantity, also under the target it came from", () => {
    fc.assert(
      fc.property(content, content, context, (first, second, around) => {
        const target = parseQuantity(first, { ...around, role: "target" });
        expectWellFormed(target.quantity, target.problem);
        const actual = parseQuantity(second, {
          ...around,
          role: "actual",
          target: target.quantity,
        });
        expectWellFormed(actual.quantity, actual.problem);
      }),
      { numRuns: 1500 },
    );
  });

  test("the other parsers give a finite number, or none", () => {
    fc.assert(
      fc.property(content, cellText, (cell, label) => {
        const readings = [
          parseNumber(cell),
          parseMoney(cell, "万元"),
          parseMoney(cell, null),
          parseRatio(cell, label),
        ];
        for (const { value } of readings)
          expect(value === null || Number.isFinite(value)).toBe(true);
        expect([null, "number"]).toContain(parseFiscalYear(label) === null ? null : "number");
      }),
      { numRuns: 800 },
    );
  });

  const units = fc.constantFrom(...UNIT_ROWS.flatMap((row) => row.spellings));
  const amounts = fc.integer({ min: 0, max: 99_999_999 }).map((value) => value / 100);
  const operators = fc.constantFrom(
    ["≥", "atLeast"],
    ["≤", "atMost"],
    ["=", "equals"],
    [">", "greaterThan"],
    ["<", "lessThan"],
  );
  const plain: QuantityContext = {
    role: "target",
    fiscalYear: 2023,
    date1904: false,
    sign: null,
    unit: null,
    name: "",
    target: null,
  };
  const asText = (value: string): CellContent => ({
    value,
    text: value,
    numberFormat: "General",
    error: null,
  });

  test("an amount written down and read again is the same amount", () => {
    fc.assert(
      fc.property(operators, amounts, units, ([glyph, comparator], value, unit) => {
        // "≤12月" is a deadline by its words.
        fc.pre(!/^[月日]$/.test(unit));
        const { quantity } = parseQuantity(asText(`${glyph}${value}${unit}`), plain);
        expect(quantity).toMatchObject({
          kind: "amount",
          comparator,
          implied: false,
          value,
          unitOfMeasure: printedUnit(unit),
        });
      }),
    );
  });

  test("full-width and half-width spellings read alike", () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(formText, (text) => {
        const { quantity: narrow } = parseQuantity(asText(text), plain);
        const { quantity: full } = parseQuantity(asText(wide(text)), plain);
        expect({ ...full, text: "", reason: "" }).toEqual({ ...narrow, text: "", reason: "" });
      }),
      { numRuns: 800 },
    );
  });

  test("a percent format and the percent written out read alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        const cell = { value: hundredths / 10_000, text: "", numberFormat: "0.00%", error: null };
        const shown = parseQuantity(cell, plain).quantity;
        expect(shown).toEqual(parseQuantity(asText(`${hundredths / 100}%`), plain).quantity);
      }),
    );
  });
});
