import { strToU8 } from "fflate";
import { biffStream, rawOle2 } from "../raw-ole2";
import { relationshipsXml, zipParts } from "../xlsx-builder";
import { hostile, type HostileFile } from "./hostile-file";

/** Files of other programs, and old or locked workbooks, under the name of a workbook. */
export function otherKindFiles(): readonly HostileFile[] {
  return [...textFiles(), ...zipFiles(), ...oleFiles()];
}

function text(content: string): () => Uint8Array {
  return () => strToU8(content);
}

function textFiles(): readonly HostileFile[] {
  return [
    hostile("a PDF file", text("%PDF-1.7\n1 0 obj"), "notAWorkbook"),
    hostile(
      "a PNG picture",
      () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
      "notAWorkbook",
    ),
    hostile("a JPEG picture", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "notAWorkbook"),
    hostile("a RAR archive", text("Rar!\u001a\u0007"), "notAWorkbook"),
    hostile("an RTF document", text("{\\rtf1\\ansi"), "notAWorkbook"),
    hostile("JSON", text('{"项目名称": "招商"}'), "notAWorkbook"),
    hostile(
      "a web page",
      text("<html><body><table><tr><td>1</td></tr></table></body></html>"),
      "unsupported",
    ),
    hostile(
      "a web page that begins with meta",
      text('<meta charset="utf-8"><table></table>'),
      "unsupported",
    ),
    hostile(
      "Excel 2003 XML",
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "unsupported",
    ),
    hostile("some other XML", text('<?xml version="1.0"?><a/>'), "notAWorkbook"),
    hostile("CSV", text("项目名称,分值\n招商,10\n"), "unsupported"),
    hostile(
      "CSV in UTF-16",
      () => Uint8Array.of(0xff, 0xfe, 0x31, 0, 0x09, 0, 0x32, 0),
      "unsupported",
    ),
    hostile("one letter", text("a"), "unsupported"),
    hostile(
      "binary noise",
      () => Uint8Array.from({ length: 3_000 }, (_, at) => (at * 37) % 256),
      "notAWorkbook",
    ),
    hostile("only zeros", () => new Uint8Array(5_000), "notAWorkbook"),
    hostile(
      "BIFF4 without a container",
      () => Uint8Array.of(0x09, 0x04, 0x06, 0, 0, 0, 0, 0),
      "unsupported",
    ),
  ];
}

function office(part: string): () => Uint8Array {
  return () =>
    zipParts({
      "_rels/.rels": relationshipsXml([["rId1", "officeDocument", part]]),
      [part]: "<a/>",
    });
}

function zipFiles(): readonly HostileFile[] {
  return [
    hostile("a Word document", office("word/document.xml"), "notAWorkbook"),
    hostile("a PowerPoint file", office("ppt/presentation.xml"), "notAWorkbook"),
    hostile(
      "an OpenDocument table",
      () =>
        zipParts({
          mimetype: "application/vnd.oasis.opendocument.spreadsheet",
          "content.xml": "<a/>",
        }),
      "notAWorkbook",
    ),
    hostile("a zip of text files", () => zipParts({ "a.txt": "a", "b.txt": "b" }), "notAWorkbook"),
    hostile("a binary workbook (.xlsb)", office("xl/workbook.bin"), "unsupported"),
  ];
}

const BOF8 = [0, 6, 5, 0, 0, 0, 0, 0];
const EOF_RECORD = [0x0a, []] as const;
/** A worksheet named `a` whose records begin at `offset`. */
const listing = (offset: number): readonly number[] => [
  offset & 255,
  offset >> 8,
  0,
  0,
  0,
  0,
  1,
  0,
  97,
];

function workbookStream(
  ...records: readonly (readonly [number, readonly number[]])[]
): () => Uint8Array {
  return () => rawOle2({ Workbook: biffStream([[0x809, BOF8], ...records]) });
}

/** The first record of a BIFF5 stream. */
const EXCEL_95 = Uint8Array.from([0x09, 0x08, 8, 0, 0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0]);

function oleFiles(): readonly HostileFile[] {
  const sheetAt = 12 + 13 + 4;
  const bof = [0x809, [0, 6, 16, 0, 0, 0, 0, 0]] as const;
  return [
    hostile(
      "an encrypted .xlsx",
      () => rawOle2({ EncryptionInfo: new Uint8Array(8), EncryptedPackage: new Uint8Array(8) }),
      "encrypted",
    ),
    hostile("an encrypted .xls", workbookStream([0x2f, [1, 0]]), "encrypted"),
    hostile(
      "an old Word document",
      () => rawOle2({ WordDocument: new Uint8Array(8) }),
      "notAWorkbook",
    ),
    hostile("an Excel 95 workbook", () => rawOle2({ Book: EXCEL_95 }), "unsupported"),
    hostile("an OLE2 file of nothing", () => rawOle2({}), "notAWorkbook"),
    hostile("an OLE2 header alone", () => rawOle2({}).slice(0, 300), "truncated"),
    hostile(
      "an OLE2 file cut off",
      () => rawOle2({ Workbook: biffStream([]) }).slice(0, 1_100),
      "truncated",
    ),
    hostile("an OLE2 file whose chain goes round", roundChain, "damaged"),
    hostile("an OLE2 file with a sector size of 2^60", () => patched(30, 60), "damaged"),
    hostile("an .xls of zeros", () => rawOle2({ Workbook: new Uint8Array(5_000) }), "damaged"),
    hostile("an .xls without sheets", workbookStream(EOF_RECORD), "damaged"),
    hostile(
      "an .xls whose sheet is elsewhere",
      workbookStream([0x85, listing(9_999)], EOF_RECORD),
      "damaged",
    ),
    hostile(
      "an .xls with a blank sheet",
      workbookStream([0x85, listing(sheetAt)], EOF_RECORD, bof, EOF_RECORD),
      "read",
    ),
    hostile(
      "an .xls with a cell cut short",
      workbookStream([0x85, listing(sheetAt)], EOF_RECORD, bof, [0x203, [0, 0]]),
      "damaged",
    ),
    hostile(
      "an .xls with a shared string out of range",
      workbookStream([0x85, listing(sheetAt)], EOF_RECORD, bof, [
        0xfd,
        [0, 0, 0, 0, 0, 0, 9, 0, 0, 0],
      ]),
      "damaged",
    ),
    hostile(
      "an .xls with a string that claims 65,535 letters",
      workbookStream([0xfc, [1, 0, 0, 0, 1, 0, 0, 0, 255, 255, 0, 97]], EOF_RECORD),
      "damaged",
    ),
  ];
}

function roundChain(): Uint8Array {
  const bytes = rawOle2({ Workbook: new Uint8Array(5_000) });
  // The directory's sector says that it is followed by itself.
  bytes.set([1, 0, 0, 0], 512 + 4);
  return bytes;
}

function patched(at: number, value: number): Uint8Array {
  const bytes = rawOle2({});
  bytes[at] = value;
  return bytes;
}
