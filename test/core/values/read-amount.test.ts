import fc from "fast-check";
import { readAmount } from "../../../src/core/values/amount-expression";

/** Words as they stand around a number. None has a digit. */
const BEFORE = [
  "",
  "≥",
  "≤",
  "不低于",
  "约",
  "完成",
  "人均",
  "较上年增长",
  "满意度",
  "未",
  "(",
  "¥",
];
const BEHIND =
  "% ‰ 个 人 人次 元 万元 元/人·月 亩次 台(套) 天 月 小时 以上 以下 以内 内 办结 (含) (不含) 含以上 左右 余 多 + 每年 项目 培训 倍 级 成 分 . ,".split(
    " ",
  );

describe("amounts", () => {
  test("a number with separators, read by the whole grammar, reads like the plain number, read by the short way", () => {
    const words = fc.array(fc.constantFrom(...BEHIND), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...BEFORE),
        fc.integer({ min: 1000, max: 99_999_999 }),
        words,
        (before, value, behind) => {
          const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
          const text = (number: string): string => before + number + behind.join("");
          expect(readAmount(text(String(value)), [])).toEqual(readAmount(text(grouped), []));
        },
      ),
      { numRuns: 5000 },
    );
  });

  test.each(["007个", "1234567890123456人"])("the code %s is no amount", (text) => {
    expect(readAmount(text, [])).toHaveProperty("reason");
  });
});
