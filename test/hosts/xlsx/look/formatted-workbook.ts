import { sheetData, type LookSpec } from "./look-workbook";

const STYLES =
  '<fonts count="5"><font><sz val="10"/><name val="Arial"/></font>' +
  '<font><b/><sz val="16"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font>' +
  '<font><i/><u/><sz val="10"/><color rgb="FF0000FF"/><name val="Arial"/></font>' +
  '<font><strike/><sz val="8"/><name val="Arial"/></font>' +
  '<font><sz val="12"/><color rgb="FF4A7B2C"/><name val="Courier New"/></font></fonts>' +
  '<fills count="5"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE4DFEC"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFCCFFCC"/></patternFill></fill></fills>' +
  '<borders count="4"><border><left/><right/><top/><bottom/></border>' +
  '<border><left style="thin"><color rgb="FF000000"/></left><right style="thick"><color rgb="FFFF0000"/></right>' +
  '<top style="double"><color rgb="FF0000FF"/></top><bottom style="hair"><color rgb="FF000000"/></bottom></border>' +
  '<border><left style="medium"><color rgb="FF008000"/></left><right style="dotted"><color rgb="FF000000"/></right>' +
  '<top style="dashed"><color rgb="FF000000"/></top><bottom style="dashDot"><color rgb="FF000000"/></bottom></border>' +
  '<border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right>' +
  '<top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="15"><xf/>' +
  '<xf fontId="1" applyFont="1"><alignment horizontal="center" vertical="center"/></xf>' +
  '<xf fontId="2" applyFont="1"/>' +
  '<xf fontId="3" applyFont="1"><alignment horizontal="right" vertical="top"/></xf>' +
  '<xf fontId="4" applyFont="1"><alignment horizontal="left" indent="3"/></xf>' +
  '<xf fillId="2" applyFill="1"/>' +
  '<xf fillId="3" applyFill="1"/>' +
  '<xf borderId="1" applyBorder="1"/>' +
  '<xf borderId="2" applyBorder="1"/>' +
  '<xf borderId="3" applyBorder="1"/>' +
  '<xf><alignment wrapText="1" vertical="top"/></xf>' +
  '<xf><alignment horizontal="left" textRotation="45"/></xf>' +
  '<xf><alignment horizontal="center" textRotation="255"/></xf>' +
  '<xf applyProtection="1"><protection locked="0"/></xf>' +
  '<xf fillId="4" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** One cell: `text("A1", 1, "a")`. */
function text(address: string, style: number, value: string): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}

function number(address: string, style: number, value: number): string {
  return `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

function blank(...cells: readonly (readonly [address: string, style: number])[]): string {
  return cells.map(([address, style]) => `<c r="${address}" s="${style}"/>`).join("");
}

/**
 * A workbook with each kind of look that both formats know. `fixtures/外观.xls` is this very workbook, saved by
 * LibreOffice 7.4 in the format of Excel 97 to 2003; without a screen it drops frozen panes.
 */
export const FORMATTED: LookSpec = {
  styles: STYLES,
  sheet:
    '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>' +
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="3" width="12.7109375" customWidth="1"/>' +
    '<col min="4" max="4" width="9.7109375" customWidth="1" hidden="1"/>' +
    '<col min="5" max="5" width="15.7109375" customWidth="1" style="14"/></cols>' +
    sheetData(
      `<row r="1" ht="36" customHeight="1">${text("A1", 1, "Title")}${blank(["B1", 1], ["C1", 1])}</row>`,
      `<row r="2">${text("A2", 2, "linked")}${text("B2", 3, "struck")}${text("C2", 4, "indented")}${text("E2", 14, "green")}</row>`,
      `<row r="3" hidden="1">${text("A3", 0, "hidden")}</row>`,
      `<row r="4" ht="40" customHeight="1">${text("A4", 10, "wraps, since it is too long for its column")}${text("B4", 11, "turned")}${text("C4", 12, "stack")}</row>`,
      `<row r="5">${number("A5", 5, 0)}${number("B5", 7, 1.5)}${number("C5", 8, 2)}</row>`,
      `<row r="6">${blank(["A6", 5], ["B6", 6], ["C6", 9])}</row>`,
      `<row r="7">${text("A7", 13, "to be filled")}${blank(["B7", 13])}${text("C7", 0, "locked")}</row>`,
      `<row r="8" s="6" customFormat="1">${text("A8", 6, "a row in lilac")}</row>`,
    ) +
    '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>',
};
