import { rawXls, u16, type XlsRecords } from "../raw-xls";
import { hostile, type HostileFile } from "./hostile-file";

const CELL = [0x27e, [0, 0, 0, 0, 15, 0, 42, 0, 0, 0]] as const;

/** Old workbooks whose cells are sound and whose looks are not. */
export function xlsLookFiles(): readonly HostileFile[] {
  const book = (globals: XlsRecords, sheet: XlsRecords) => () => rawXls(globals, [...sheet, CELL]);
  return [
    hostile("an .xls of 4,000 formats whose fonts are not there", book(manyFormats(), []), "read"),
    hostile("an .xls with fonts and colours cut short", book(SHORT_STYLES, []), "read"),
    hostile("an .xls with column ranges beyond the sheet", book([], manyColumns()), "read"),
    hostile(
      "an .xls with 400,000 formatted blank cells",
      book(manyFormats(), manyBlanks()),
      "read",
    ),
    hostile("an .xls with records of looks cut short", book([], SHORT_LOOKS), "read"),
  ];
}

function manyFormats(): XlsRecords {
  const noise = Array.from({ length: 14 }, (_, at) => (at * 37) % 256);
  return Array.from({ length: 4_000 }, (_, at) => [0xe0, [...u16(at + 9), 0, 0, 1, 0, ...noise]]);
}

function manyColumns(): XlsRecords {
  return Array.from({ length: 3_000 }, (_, at) => [
    0x7d,
    [...u16(at), ...u16(65_535), 255, 255, 255, 255, 0, 0],
  ]);
}

function manyBlanks(): XlsRecords {
  const formats = Array.from({ length: 4_000 }, (_, at) => u16(at)).flat();
  return Array.from({ length: 100 }, (_, row) => [
    0xbe,
    [...u16(row), 0, 0, ...formats, ...u16(3_999)],
  ]);
}

const SHORT_STYLES: XlsRecords = [
  [0x31, [1]],
  [0x31, [220, 0, 0, 0, 0, 0, 144, 1, 0, 0, 0, 0, 0, 0, 255, 1, 65]],
  [0x92, [255, 255, 1, 2, 3]],
  [0x92, []],
];

const SHORT_LOOKS: XlsRecords = [0x41, 0x55, 0x7d, 0x99, 0xbe, 0x201, 0x225, 0x23e].map((id) => [
  id,
  [255],
]);
