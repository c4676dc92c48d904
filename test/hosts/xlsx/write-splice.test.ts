import { applySplices, setAttribute } from "../../../src/hosts/xlsx/write/splice";

describe("setting an attribute of an open tag", () => {
  it.each([
    ['<c r="A1">', "s", "3", '<c r="A1" s="3">'],
    ['<c r="A1" s="1"/>', "s", "3", '<c r="A1" s="3"/>'],
    ["<c r='A1' s = '1' />", "s", "3", "<c r='A1' s=\"3\" />"],
    ['<c r="A1" ns="1" t=" s=\'2\' "/>', "s", "3", '<c r="A1" ns="1" t=" s=\'2\' " s="3"/>'],
    ["<c/>", "s", "3", '<c s="3"/>'],
    ['<c r="A1" t="s" s="1">', "t", null, '<c r="A1" s="1">'],
    ['<c r="A1">', "t", null, '<c r="A1">'],
  ])("%s %s=%s gives %s", (...[tag, name, value, expected]) => {
    expect(setAttribute(tag, name, value)).toBe(expected);
  });
});

describe("splicing", () => {
  it("keeps the order of insertions at one place, before a replacement that starts there", () => {
    const splices = [
      { start: 2, end: 4, text: "X" },
      { start: 2, end: 2, text: "1" },
      { start: 2, end: 2, text: "2" },
    ];
    expect(applySplices("abcdef", splices)).toBe("ab12Xef");
  });

  it("throws when two splices overlap", () => {
    const splices = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(() => applySplices("abcdef", splices)).toThrow(/overlapping/);
  });
});
