/** The looks of the form's cells: `[number format id, font, border, horizontal alignment]`. */
const LOOKS = {
  plain: [0, 0, 0, null],
  title: [0, 1, 0, "center"],
  subtitle: [0, 2, 0, "center"],
  label: [0, 4, 1, "center"],
  body: [0, 3, 1, "center"],
  prose: [0, 3, 1, "left"],
  amount: [4, 3, 1, "right"],
  points: [164, 3, 1, "center"],
  percent: [10, 3, 1, "center"],
  note: [0, 3, 0, "left"],
};

const FONTS = [
  '<sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  '<b/><sz val="18"/><name val="方正小标宋简体"/><charset val="134"/>',
  '<sz val="11"/><name val="楷体"/><charset val="134"/>',
  '<sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  '<b/><sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/>',
];

const SIDES = ["left", "right", "top", "bottom"];
const THIN_BORDER = `${SIDES.map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join("")}<diagonal/>`;
const NO_BORDER = `${SIDES.map((side) => `<${side}/>`).join("")}<diagonal/>`;

const names = Object.keys(LOOKS);

/** The number of a look in the `s` attribute of a cell. */
export const STYLE_INDEX = Object.fromEntries(names.map((name, index) => [name, index]));

function format([numberFormat, font, border, horizontal]) {
  const ids = `numFmtId="${numberFormat}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"`;
  if (horizontal === null) return `<xf ${ids}/>`;
  const flags = 'applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${ids} ${flags}><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
}

/** `xl/styles.xml` of the generated workbooks. */
export function stylesXml() {
  const formats = names.map((name) => format(LOOKS[name])).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0#"/></numFmts>\
<fonts count="${FONTS.length}">${FONTS.map((font) => `<font>${font}</font>`).join("")}</fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border>${NO_BORDER}</border><border>${THIN_BORDER}</border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="${names.length}">${formats}</cellXfs>\
<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
