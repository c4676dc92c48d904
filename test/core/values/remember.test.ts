import { anyOf, remember } from "../../../src/core/values";
import { rememberWithin } from "../../../src/core/values/remember";

/** A function that counts how often it was really asked. */
function counted<Answer>(answer: (text: string) => Answer) {
  const asked: string[] = [];
  const count = (text: string): Answer => {
    asked.push(text);
    return answer(text);
  };
  return { count, asked };
}

describe("remembered answers", () => {
  test("a text is answered once, however often it is asked", () => {
    const { count, asked } = counted((text) => text.length);
    const length = remember(count);
    expect([length("分值"), length("分值"), length("得分率"), length("分值")]).toEqual([
      2, 2, 3, 2,
    ]);
    expect(asked).toEqual(["分值", "得分率"]);
  });

  test("null, zero and nothing are answers too", () => {
    const { count, asked } = counted((text) => (text === "a" ? null : text === "b" ? 0 : ""));
    const odd = remember(count);
    for (const text of ["a", "b", "c", "a", "b", "c"]) odd(text);
    expect(asked).toEqual(["a", "b", "c"]);
  });

  test("a long text is answered afresh each time, and kept nowhere", () => {
    const { count, asked } = counted((text) => text.length);
    const length = remember(count);
    const sentence = "长".repeat(61);
    expect([length(sentence), length(sentence)]).toEqual([61, 61]);
    expect(asked).toHaveLength(2);
  });

  test("a longer text is remembered where the function's own limit lets it", () => {
    const { count, asked } = counted((text) => text.length);
    const length = remember(count, 80);
    const sentences = ["长".repeat(80), "长".repeat(81)];
    expect([...sentences, ...sentences].map(length)).toEqual([80, 81, 80, 81]);
    expect(asked.map((text) => text.length)).toEqual([80, 81, 81]);
  });

  test("more texts than the memory holds are all answered right", () => {
    const { count, asked } = counted((text) => `${text}!`);
    const shout = remember(count);
    const texts = Array.from({ length: 12_000 }, (_, index) => String(index));
    expect(texts.map(shout)).toEqual(texts.map((text) => `${text}!`));
    shout("0");
    expect(asked.filter((text) => text === "0")).toHaveLength(2);
  });

  test("the same text in another context has an answer of its own", () => {
    const { count, asked } = counted((text) => text);
    const dated = rememberWithin(
      (year: number) => `${year}|`,
      (text, year) => `${year}年${count(text)}`,
    );
    const answers = [dated("1月", 2022), dated("1月", 2023), dated("1月", 2022)];
    expect(answers).toEqual(["2022年1月", "2023年1月", "2022年1月"]);
    expect(asked).toHaveLength(2);
  });
});

test.each([
  ["得分", true],
  ["指标分值", true],
  ["实得分", false],
  ["", false],
])("one pattern for several matches %p where one of them does: %p", (text, matches) => {
  expect(anyOf([/^得分$/, /分值$/]).test(text)).toBe(matches);
});
