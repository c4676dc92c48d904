import { displayWidth } from "../../../src/hosts/xlsx/write/display-width";

test.each([
  ["", 0],
  ["ab 12.5%", 8],
  ["得分ab", 6],
  ["（全角）", 8],
  ["①②é", 3],
  ["𠀀", 1],
  ["가나", 4],
])("the width of %j is %d characters", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
