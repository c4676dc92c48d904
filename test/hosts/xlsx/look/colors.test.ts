import type { ColorRef } from "../../../../src/hosts/xlsx/look/color-ref";
import { resolveColor, resolveInk } from "../../../../src/hosts/xlsx/look/palette";
import { mixColors, tintColor } from "../../../../src/hosts/xlsx/look/tint-color";
import { openLooks } from "./look-workbook";

const PALETTE = { indexed: [], theme: [] };

describe("tints", () => {
  test.each([
    ["#000000", 0.5, "#808080"],
    ["#FFFFFF", -0.25, "#BFBFBF"],
    ["#4F81BD", 0, "#4F81BD"],
    // Excel's own menu shows these for the Office theme.
    ["#4F81BD", 0.7999816888943144, "#DBE5F1"],
    ["#4F81BD", 0.5999938962981048, "#B8CCE4"],
    ["#4F81BD", -0.249977111117893, "#366092"],
    ["#C0504D", 0.3999755851924192, "#DA9694"],
    ["#FF0000", -1, "#000000"],
    ["#FF0000", 1, "#FFFFFF"],
  ])("%s by %d is %s", (color, tint, expected) => {
    expect(distance(tintColor(color, tint), expected)).toBeLessThanOrEqual(1);
  });

  test("a pattern is mixed by how much of it is covered", () => {
    expect(mixColors("#000000", "#FFFFFF", 0.25)).toBe("#BFBFBF");
  });
});

/** The largest difference of a channel: Excel rounds in steps of its own. */
function distance(first: string, second: string): number {
  const channels = (color: string): number[] =>
    [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const other = channels(second);
  return Math.max(...channels(first).map((value, at) => Math.abs(value - (other[at] ?? 0))));
}

describe("colours that a workbook does not define", () => {
  test.each<readonly [ColorRef, string | null]>([
    [{ kind: "indexed", value: 2, tint: 0 }, "#FF0000"],
    [{ kind: "indexed", value: 10, tint: 0 }, "#FF0000"],
    [{ kind: "indexed", value: 22, tint: 0 }, "#C0C0C0"],
    [{ kind: "indexed", value: 63, tint: 0 }, "#333333"],
    [{ kind: "indexed", value: 64, tint: 0 }, "#000000"],
    [{ kind: "indexed", value: 65, tint: 0 }, "#FFFFFF"],
    [{ kind: "indexed", value: 999, tint: 0 }, null],
    [{ kind: "theme", value: 0, tint: 0 }, "#FFFFFF"],
    [{ kind: "theme", value: 3, tint: 0 }, "#1F497D"],
    [{ kind: "theme", value: 99, tint: 0 }, null],
    [{ kind: "auto" }, "#000000"],
  ])("%j is %s", (ref, expected) => {
    expect(resolveColor(ref, PALETTE)).toBe(expected);
  });

  test.each<readonly [ColorRef | null, string | null]>([
    [null, null],
    [{ kind: "auto" }, null],
    [{ kind: "indexed", value: 64, tint: 0 }, null],
    [{ kind: "theme", value: 1, tint: 0 }, null],
    [{ kind: "theme", value: 1, tint: 0.5 }, "#808080"],
    [{ kind: "rgb", value: "#112233", tint: 0 }, "#112233"],
  ])("text in %j is %s, where null leaves it to the screen", (ref, expected) => {
    expect(resolveInk(ref, PALETTE)).toBe(expected);
  });
});

/** The fill of style 0 in a workbook whose first fill is solid in that colour. */
async function fillOf(color: string, more: { styles?: string; colors?: string }) {
  const styles =
    `<fills><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill></fills>` +
    `<cellXfs><xf fillId="0"/></cellXfs>${more.styles ?? ""}`;
  const colors = more.colors === undefined ? {} : { colors: more.colors };
  const port = await openLooks({ styles, ...colors });
  return port.view.layout("表").looks[0]?.fill;
}

const SCHEME =
  '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FDFEFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="123456"/></a:accent1>';

describe("colours that a workbook defines", () => {
  test.each([
    ['theme="0"', "#FDFEFF"],
    ['theme="1"', "#010203"],
    ['theme="2"', "#EEEEEE"],
    ['theme="3"', "#222222"],
    ['theme="4"', "#123456"],
    // The theme leaves it out.
    ['theme="5"', "#C0504D"],
    ['theme="2" tint="-0.5"', "#777777"],
    ['theme="2" tint="nonsense"', "#EEEEEE"],
    ['theme="-1"', null],
    ['rgb="00ABCDEF"', "#ABCDEF"],
    ['rgb="abcdef"', "#ABCDEF"],
    ['rgb="red"', null],
  ])("a fill of %s with light and dark in Excel's order is %s", async (color, expected) => {
    expect(await fillOf(color, { colors: SCHEME })).toBe(expected);
  });

  test.each([
    ['indexed="0"', "#0A0B0C"],
    ['indexed="1"', "#010101"],
    ['indexed="2"', "#FF0000"],
  ])("a fill of %s comes from the workbook's own list first: %s", async (color, expected) => {
    const rgb = '<rgbColor rgb="FF0A0B0C"/><rgbColor rgb="00010101"/>';
    const styles = `<colors><indexedColors>${rgb}</indexedColors><mruColors><color rgb="FFAAAAAA"/></mruColors></colors>`;
    expect(await fillOf(color, { styles })).toBe(expected);
  });

  test("a theme that cannot be read gives way to that of Office", async () => {
    expect(await fillOf('theme="4"', { colors: "<a:accent1>" })).toBe("#4F81BD");
  });
});
