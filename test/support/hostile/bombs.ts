import { deflateSync, strToU8 } from "fflate";
import { MAIN_NAMESPACE, relationshipsXml } from "../xlsx-builder";
import { rawZip, type RawEntry } from "../raw-zip";
import { bookEntries, bookWith, hostile, worksheet, type HostileFile } from "./hostile-file";

const MEGABYTE = 1024 * 1024;
const SHEET = "xl/worksheets/sheet1.xml";

/** Files that try to take all memory or time. */
export function bombFiles(): readonly HostileFile[] {
  return [...zipBombs(), ...xmlBombs(), ...sizeBombs()];
}

function spaces(megabytes: number): Uint8Array {
  return deflateSync(new Uint8Array(megabytes * MEGABYTE).fill(0x20), { level: 6 });
}

function withSheet(by: Partial<RawEntry>): Uint8Array {
  return rawZip(bookEntries().map((entry) => (entry.name === SHEET ? { ...entry, ...by } : entry)));
}

/** Large XML is stored: packing it takes long, and the ratio would give it away at once. */
function storedSheet(inner: string): Uint8Array {
  return withSheet({ content: worksheet(inner), method: 0 });
}

function storedRows(rows: string): Uint8Array {
  return storedSheet(`<sheetData>${rows}</sheetData>`);
}

function storedStrings(items: string): Uint8Array {
  const parts = sharedStrings(items);
  return rawZip(bookEntries(parts).map((entry) => ({ ...entry, method: 0 })));
}

function zipBombs(): readonly HostileFile[] {
  const packed = spaces(48);
  const overlapping = Array.from({ length: 60 }, (_, index) => ({
    name: `xl/worksheets/s${index}.dat`,
    packed,
    size: 48 * MEGABYTE,
    overlap: index > 0,
  }));
  return [
    hostile(
      "a part that unpacks to 48 MB",
      () => withSheet({ packed, size: 48 * MEGABYTE }),
      "tooLarge",
    ),
    hostile(
      "the same with a stated size of 1,000 bytes",
      () => withSheet({ packed, size: 1_000 }),
      "damaged",
    ),
    hostile(
      "the same with a stated size under every limit",
      () => withSheet({ packed, size: 9 * MEGABYTE }),
      "damaged",
    ),
    hostile("a stated size of 4 GB", () => withSheet({ size: 0xfffffff0 }), "tooLarge"),
    hostile(
      "a stated size of 300 MB for a few bytes",
      () => withSheet({ size: 300 * MEGABYTE }),
      "tooLarge",
    ),
    hostile("a packed size beyond the file", () => withSheet({ packedSize: 900_000 }), "truncated"),
    hostile("overlapping parts", () => rawZip([...bookEntries(), ...overlapping]), "read"),
    hostile("25,000 parts", () => rawZip([...bookEntries(), ...manyParts(25_000)]), "tooLarge"),
    hostile("5,000 unused parts", () => rawZip([...bookEntries(), ...manyParts(5_000)]), "read"),
    hostile(
      "a workbook inside the workbook",
      () => rawZip([...bookEntries(), { name: "xl/a.zip", content: bookWith() }]),
      "read",
    ),
  ];
}

function manyParts(count: number): RawEntry[] {
  const packed = strToU8("x");
  return Array.from({ length: count }, (_, index) => ({
    name: `p${index}`,
    packed,
    method: 0,
    size: 1,
  }));
}

function xmlBombs(): readonly HostileFile[] {
  const entities = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  );
  const doctype = `<!DOCTYPE x [<!ENTITY e0 "lol">${entities.join("")}]>`;
  const external = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  const sheet = (entity: string): string =>
    `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetData><row><c t="str"><v>&${entity};</v></c></row></sheetData></worksheet>`;
  const comment = "<!-- 说明 -->\n";
  return [
    hostile("an entity bomb", () => bookWith({ [SHEET]: doctype + sheet("e9") }), "doctype"),
    hostile("an external entity", () => bookWith({ [SHEET]: external + sheet("e") }), "doctype"),
    hostile(
      "a DOCTYPE after a comment",
      () => bookWith({ [SHEET]: comment + external + sheet("e") }),
      "doctype",
    ),
    hostile(
      "a DOCTYPE in the workbook",
      () => bookWith({ "xl/workbook.xml": external + "<workbook/>" }),
      "doctype",
    ),
    hostile(
      "a DOCTYPE in the links",
      () => bookWith({ "_rels/.rels": external + relationshipsXml([]) }),
      "doctype",
    ),
    hostile(
      "a DOCTYPE in the styles",
      () => bookWith({ "xl/styles.xml": external + "<styleSheet/>" }),
      "doctype",
    ),
    hostile(
      "a DOCTYPE in the content types",
      () => bookWith({ "[Content_Types].xml": external + "<Types/>" }),
      "doctype",
    ),
    hostile("an entity nobody declared", () => bookWith({ [SHEET]: sheet("nbsp") }), "badXml"),
    hostile(
      "100,000 elements inside one another",
      () => storedSheet("<a>".repeat(100_000)),
      "badXml",
    ),
    hostile(
      "an attribute of 5 million letters",
      () => storedRows(`<row r="${letters(5)}"/>`),
      "badXml",
    ),
    hostile(
      "a run of text of 40 million letters",
      () => storedSheet(letters(40)),
      "badXml",
      "tooLarge",
    ),
    hostile("300,000 attributes", () => storedRows(`<row ${attributes(300_000)}/>`), "read"),
    hostile("a cell with 3 million letters", () => storedRows(textCell(letters(3))), "read"),
  ];
}

function letters(millions: number): string {
  return "x".repeat(millions * 1_000_000);
}

function attributes(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}="1"`).join(" ");
}

function textCell(text: string): string {
  return `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

function sizeBombs(): readonly HostileFile[] {
  return [
    hostile(
      "100,000 merged areas",
      () => storedSheet(`<sheetData/><mergeCells>${merges(100_000)}</mergeCells>`),
      "read",
    ),
    hostile(
      "400,000 merged areas",
      () => storedSheet(`<sheetData/><mergeCells>${merges(400_000)}</mergeCells>`),
      "tooLarge",
    ),
    hostile("810,000 cells", () => storedRows(numberRows(810, 1_000)), "read"),
    hostile("200,000 blank styled rows", () => storedRows(blankRows(200_000)), "read"),
    hostile("12,000 sheets of one part", manySheets, "badXml"),
    hostile(
      "a dimension of the whole sheet",
      () => storedSheet('<dimension ref="A1:XFD1048576"/><sheetData/>'),
      "read",
    ),
    hostile(
      "2.5 million shared strings",
      () => storedStrings("<si/>".repeat(2_500_000)),
      "tooLarge",
    ),
  ];
}

function merges(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`,
  ).join("");
}

function numberRows(rows: number, columns: number): string {
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => `<c><v>${row * column}</v></c>`);
    return `<row>${cells.join("")}</row>`;
  }).join("");
}

function blankRows(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `<row r="${index + 1}" s="1"><c r="A${index + 1}" s="1"/></row>`,
  ).join("");
}

function manySheets(): Uint8Array {
  const sheets = Array.from(
    { length: 12_000 },
    (_, index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId1"/>`,
  );
  return bookWith({
    "xl/workbook.xml": `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="r"><sheets>${sheets.join("")}</sheets></workbook>`,
  });
}

/** A workbook's parts with this table of shared strings. */
export function sharedStrings(items: string): Record<string, string> {
  return {
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN_NAMESPACE}">${items}</sst>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ]),
  };
}
