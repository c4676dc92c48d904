import type { CellLook } from "../../../../src/core/model/sheet-look";
import { PLAIN_LOOK } from "../../../../src/core/model/sheet-look";
import { openLooks, sheetData } from "./look-workbook";

const FONTS = '<fonts><font><sz val="11"/><name val="宋体"/></font>';

async function looksOf(styles: string | null): Promise<readonly CellLook[]> {
  return (await openLooks({ styles })).view.layout("表").looks;
}

async function lookOf(lists: string, xf: string): Promise<CellLook | undefined> {
  const [, look] = await looksOf(`${lists}<cellXfs><xf/>${xf}</cellXfs>`);
  return look;
}

describe("fonts", () => {
  test.each<readonly [string, Partial<CellLook>]>([
    ['<sz val="10.5"/><name val="仿宋_GB2312"/>', { font: "仿宋_GB2312", size: 10.5 }],
    ["<b/><i/><strike/><u/>", { bold: true, italic: true, strike: true, underline: true }],
    ['<b val="1"/><i val="true"/>', { bold: true, italic: true }],
    ['<b val="0"/><i val="false"/><u val="none"/><sz val="9"/>', { bold: false, size: 9 }],
    ['<u val="doubleAccounting"/>', { underline: true }],
    ['<color rgb="FFFF0000"/>', { color: "#FF0000" }],
    ['<color theme="1"/><b/>', { color: null }],
    ['<sz val="-3"/><b/>', { size: null }],
    ['<sz val="1e9"/>', { size: 409 }],
    ['<name val=" "/><b/>', { font: null }],
  ])("%s", async (font, expected) => {
    const look = await lookOf(`${FONTS}<font>${font}</font></fonts>`, '<xf fontId="1"/>');
    expect(look).toMatchObject(expected);
  });

  test("a font that is not there means the first one", async () => {
    expect(
      await lookOf(`${FONTS}</fonts>`, '<xf fontId="7"><alignment wrapText="1"/></xf>'),
    ).toEqual({
      ...PLAIN_LOOK,
      font: "宋体",
      size: 11,
      wrap: true,
    });
  });
});

describe("fills", () => {
  const red = '<fgColor rgb="FFFF0000"/>';
  test.each<readonly [string, string | null]>([
    [`<patternFill patternType="solid">${red}<bgColor indexed="64"/></patternFill>`, "#FF0000"],
    [`<patternFill patternType="none">${red}</patternFill>`, null],
    [`<patternFill>${red}</patternFill>`, null],
    [`<patternFill patternType="unheardOf">${red}</patternFill>`, null],
    ['<patternFill patternType="gray125"/>', "#DFDFDF"],
    ['<patternFill patternType="mediumGray"/>', "#808080"],
    [`<patternFill patternType="darkUp">${red}<bgColor rgb="FF0000FF"/></patternFill>`, "#800080"],
    ['<patternFill patternType="solid"><bgColor rgb="FF00FF00"/></patternFill>', "#00FF00"],
    [
      '<gradientFill degree="90"><stop position="0"><color rgb="FF00FF00"/></stop><stop position="1"><color rgb="FF0000FF"/></stop></gradientFill>',
      "#00FF00",
    ],
  ])("%s is shown as %s", async (fill, expected) => {
    const look = await lookOf(
      `<fills><fill><patternFill/></fill><fill>${fill}</fill></fills>`,
      '<xf fillId="1"><alignment wrapText="1"/></xf>',
    );
    expect(look?.fill).toBe(expected);
  });

  test("automatic text on a fill is black, so that a dark screen does not make it light", async () => {
    const fill = `<fills><fill/><fill><patternFill patternType="solid">${red}</patternFill></fill></fills>`;
    const look = await lookOf(`${FONTS}</fonts>${fill}`, '<xf fillId="1"/>');
    expect(look?.color).toBe("#000000");
  });
});

describe("borders", () => {
  test.each([
    ["thin", "thin"],
    ["medium", "medium"],
    ["thick", "thick"],
    ["hair", "hair"],
    ["double", "double"],
    ["dotted", "dotted"],
    ["mediumDashed", "dashed"],
    ["slantDashDot", "dashDot"],
    ["mediumDashDotDot", "dashDot"],
  ])("a %s line is drawn %s", async (written, style) => {
    const border = `<border><left style="${written}"><color rgb="FF112233"/></left><right/><top/><bottom/></border>`;
    const look = await lookOf(`<borders><border/>${border}</borders>`, '<xf borderId="1"/>');
    expect(look).toMatchObject({ left: { style, color: "#112233" }, right: null, top: null });
  });

  test("each side keeps its own, diagonals and unknown styles are left out", async () => {
    const border =
      '<border diagonalUp="1"><start style="thin"><color auto="1"/></start><end style="wavy"/>' +
      '<top style="thin"/><bottom style="none"/><diagonal style="thick"><color rgb="FFFF0000"/></diagonal></border>';
    const look = await lookOf(`<borders><border/>${border}</borders>`, '<xf borderId="1"/>');
    expect(look).toEqual({
      ...PLAIN_LOOK,
      left: { style: "thin", color: null },
      top: { style: "thin", color: null },
    });
  });
});

describe("alignment", () => {
  test.each<readonly [string, Partial<CellLook>]>([
    [
      'horizontal="center" vertical="center" wrapText="1"',
      { horizontal: "center", vertical: "center", wrap: true },
    ],
    ['horizontal="centerContinuous" indent="1"', { horizontal: "center", indent: 1 }],
    ['horizontal="distributed"', { horizontal: "justify", wrap: true }],
    ['horizontal="fill" vertical="top"', { horizontal: "left", vertical: "top" }],
    ['horizontal="sideways" indent="2"', { horizontal: "general", vertical: "bottom" }],
    ['textRotation="45"', { rotation: 45 }],
    ['textRotation="135"', { rotation: -45 }],
    ['textRotation="180"', { rotation: -90 }],
    ['textRotation="255"', { rotation: "stacked" }],
    ['textRotation="200" indent="1"', { rotation: 0 }],
    ['indent="-4" wrapText="true"', { indent: 0, wrap: true }],
  ])("%s", async (alignment, expected) => {
    const look = await lookOf("", `<xf><alignment ${alignment}/></xf>`);
    expect(look).toMatchObject(expected);
  });
});

describe("cell formats", () => {
  test("count as written, whatever their switches and their named style say", async () => {
    const styles =
      `${FONTS}<font><b/></font></fonts>` +
      '<cellStyleXfs><xf/><xf fontId="1"><alignment horizontal="right"/></xf></cellStyleXfs>' +
      '<cellXfs><xf/><xf xfId="0" fontId="1" applyFont="0" applyAlignment="0"><alignment horizontal="left"/></xf><xf xfId="1"/></cellXfs>';
    const [plain, written] = await looksOf(styles);
    expect(plain).toMatchObject({ bold: false, horizontal: "general" });
    expect(written).toMatchObject({ bold: true, horizontal: "left" });
  });

  test("differential formats are none of them", async () => {
    const looks = await looksOf(
      `${FONTS}</fonts><cellXfs><xf/></cellXfs><dxfs><dxf><font><b/></font><fill><patternFill/></fill></dxf></dxfs>`,
    );
    expect(looks).toEqual([{ ...PLAIN_LOOK, font: "宋体", size: 11 }]);
  });

  test("that look the same are one look", async () => {
    const xfs = '<xf/><xf numFmtId="2"/><xf><alignment wrapText="1"/></xf><xf numFmtId="9"/>';
    const port = await openLooks({
      styles: `<cellXfs>${xfs}</cellXfs>`,
      sheet: sheetData(
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="99"><v>1</v></c></row>',
      ),
    });
    expect(port.view.layout("表").looks).toHaveLength(2);
    expect(port.view.rows("表", 1, 1).map(({ look }) => look)).toEqual([0, 1, 0, 0]);
  });

  test.each([
    ["without styles", null],
    ["with an empty styles part", ""],
  ])("a workbook %s has the plain look", async (_, styles) => {
    expect(await looksOf(styles)).toEqual([PLAIN_LOOK]);
  });
});
