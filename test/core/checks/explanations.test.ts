import { isEmptyPhrase, isExplained } from "../../../src/core/checks/explanations";
import { read } from "../../support/form-builder";

describe("whether a note explains anything", () => {
  it.each(["", " ", "无", "无。", "0", "—", "/", "－－", "N/A", "不适用", "没有"])(
    "“%s” does not",
    (text) => {
      expect(isExplained(read(text, "I13"))).toBe(false);
    },
  );

  it.each(["因场地检修改期", "疫情影响", "已完成"])("“%s” says something", (text) => {
    expect(isExplained(read(text, "I13"))).toBe(true);
  });

  it.each(["受疫情影响。", "加强管理", "已完成！", "客观 原因"])(
    "“%s” is an empty phrase",
    (text) => {
      expect(isEmptyPhrase(read(text, "I13"))).toBe(true);
    },
  );

  it("a phrase with figures is not empty", () => {
    expect(isEmptyPhrase(read("受疫情影响，2场活动取消", "I13"))).toBe(false);
  });
});
