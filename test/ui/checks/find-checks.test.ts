import { checks } from "../../../src/core";
import { findChecks } from "../../../src/ui/checks/find-checks";

const idsOf = (words: string): readonly string[] =>
  findChecks(words).flatMap(({ members }) => members.map(({ id }) => id));

describe("finding a check", () => {
  it("gives every check once, by group in the order of a form", () => {
    expect([...idsOf("")].sort()).toEqual(checks.map(({ meta }) => meta.id).sort());
    const terms = findChecks("").map(({ term }) => term);
    expect(terms.slice(0, 3)).toEqual(["表格结构与基本信息", "资金与预算执行", "分值"]);
  });

  it("goes by id, name and words, all of which must be there, whatever their case and width", () => {
    expect(idsOf("se509")).toEqual(["SE509"]);
    expect(idsOf("ＳＥ５０９")).toEqual(["SE509"]);
    expect(idsOf("number-stored")).toEqual(["SE509"]);
    expect(idsOf("执行率 分母")).toContain("SE206");
    expect(idsOf("没有这样的字")).toEqual([]);
  });
});
