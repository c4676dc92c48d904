import type { Report } from "../../../src/core/checks/define-check";
import {
  fillMessage,
  percentText,
  plainLabel,
  plainNumber,
  quote,
} from "../../../src/core/checks/messages";

describe("numbers in messages", () => {
  it.each([
    [0.1 + 0.2, "0.3"],
    [100, "100"],
    [1234567.5, "1234567.5"],
    [8.618304, "8.618304"],
    [-22.37, "-22.37"],
    [0, "0"],
    [-0, "0"],
    [1e12, "1000000000000"],
    [Number.NaN, "（无法计算）"],
  ])("writes %p plainly", (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  it.each([
    [0.8605, "86.05%"],
    [1, "100%"],
    [0.86183, "86.18%"],
    [3.2222222, "322.22%"],
    [0.29, "29%"],
  ])("writes %p in percent", (ratio, text) => {
    expect(percentText(ratio)).toBe(text);
  });
});

describe("sheet text in messages", () => {
  it.each([
    ["年度\n指标值", "年度 指标值"],
    [null, "（空白）"],
    ["  ", "（空白）"],
    ["字".repeat(50), `${"字".repeat(40)}…`],
  ])("quotes %p", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});

describe("a label", () => {
  it.each([
    ["产出\n指标（50分）", "产出指标"],
    ["效益指标30分）", "效益指标"],
    ["效益指标（30分", "效益指标"],
    ["满意度指标(10.5分)", "满意度指标"],
    ["测评高于90分", "测评高于90分"],
    ["测评（不低于90分）", "测评（不低于90分）"],
    ["数量（次）", "数量（次）"],
    [null, ""],
  ])("%p goes without the points printed behind it → %p", (text, label) => {
    expect(plainLabel(text)).toBe(label);
  });
});

describe("message templates", () => {
  it("are filled with words and plain numbers", () => {
    const args = { name: "总分", sum: 0.1 + 0.2 };
    expect(fillMessage("{name}为 {sum} 分。", args)).toBe("总分为 0.3 分。");
  });

  it("throw on a placeholder without a value", () => {
    expect(() => fillMessage("{name}为空。", {})).toThrow("{name}");
  });

  it("type the arguments of a check: a misspelt one does not compile", () => {
    const report: Report<{ off: "应为 {expected} 分。" }> = {
      messageId: "off",
      at: [],
      // @ts-expect-error -- the placeholder is {expected}
      args: { expcted: 1 },
    };
    expect(() => fillMessage("应为 {expected} 分。", report.args)).toThrow("{expected}");
  });
});
