import fc from "fast-check";
import { isIdeograph, isWordsOnly } from "../../../src/core/values";

describe("texts of words only", () => {
  test.each(["", "验收合格率", "GDP增速", "2023年度", "一鿿"])("“%s” is one", (text) => {
    expect(isWordsOnly(text)).toBe(true);
  });

  test.each([
    "合格率 ",
    "≥95%",
    "（50分）",
    "指标1：",
    "ｇ",
    "９",
    "@",
    "[",
    "`",
    "{",
    "/",
    ":",
    "㎡",
    "①",
    "é",
  ])("“%s” is none", (text) => {
    expect(isWordsOnly(text)).toBe(false);
  });

  test("have no other spelling, no space and no sign", () => {
    const text = fc.string({ unit: "binary", maxLength: 6 });
    fc.assert(
      fc.property(text, (one) => {
        const isChanged = one.normalize("NFKC").replace(/[\s\p{P}\p{S}]+/gu, "") !== one;
        expect(isWordsOnly(one) && isChanged).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("a Chinese character is told from kana and from a sign", () => {
    expect([..."率あ。"].map((character) => isIdeograph(character.charCodeAt(0)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
