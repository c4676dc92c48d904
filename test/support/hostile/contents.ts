import { MAIN_NAMESPACE, relationshipsXml } from "../xlsx-builder";
import { sharedStrings } from "./bombs";
import {
  bookWith,
  bookWithRows,
  bookWithSheet,
  hostile,
  worksheet,
  type HostileFile,
} from "./hostile-file";

const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK_LINKS = "xl/_rels/workbook.xml.rels";

/** Sound containers whose parts are missing, wrong or unusual. */
export function contentFiles(): readonly HostileFile[] {
  return [...partFiles(), ...linkFiles(), ...xmlFiles()];
}

function workbook(sheets: string): string {
  return `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
}

function partFiles(): readonly HostileFile[] {
  return [
    hostile("no workbook part", () => bookWith({ "xl/workbook.xml": null }), "missingPart"),
    hostile("no first sheet part", () => bookWith({ [SHEET]: null }), "missingPart"),
    hostile("no package links", () => bookWith({ "_rels/.rels": null }), "read"),
    hostile("no workbook links", () => bookWith({ [WORKBOOK_LINKS]: null }), "missingPart"),
    hostile("no content types", () => bookWith({ "[Content_Types].xml": null }), "read"),
    hostile(
      "neither links nor content types",
      () => bookWith({ "_rels/.rels": null, "[Content_Types].xml": null }),
      "missingPart",
    ),
    hostile("no styles", () => bookWith({ "xl/styles.xml": null }), "read"),
    hostile("a sheet part of no bytes", () => bookWith({ [SHEET]: "" }), "badXml"),
    hostile("a workbook part of no bytes", () => bookWith({ "xl/workbook.xml": "" }), "badXml"),
    hostile("a styles part of no bytes", () => bookWith({ "xl/styles.xml": "" }), "badXml"),
    hostile(
      "a workbook without sheets",
      () => bookWith({ "xl/workbook.xml": workbook("") }),
      "badXml",
    ),
    hostile(
      "two sheets of one name",
      () =>
        bookWith({
          "xl/workbook.xml": workbook('<sheet name="a" r:id="rId1"/><sheet name="a" r:id="rId2"/>'),
        }),
      "damaged",
    ),
    hostile(
      "two sheets in one part",
      () =>
        bookWith({
          "xl/workbook.xml": workbook('<sheet name="a" r:id="rId1"/><sheet name="b" r:id="rId1"/>'),
        }),
      "damaged",
    ),
    hostile(
      "a sheet without a name",
      () => bookWith({ "xl/workbook.xml": workbook('<sheet r:id="rId1"/>') }),
      "damaged",
    ),
    hostile(
      "a sheet named __proto__",
      () => bookWith({ "xl/workbook.xml": workbook('<sheet name="__proto__" r:id="rId1"/>') }),
      "read",
    ),
    hostile(
      "a sheet that links to the styles",
      () => bookWith({ "xl/workbook.xml": workbook('<sheet name="a" r:id="rId3"/>') }),
      "missingPart",
    ),
    hostile(
      "a sheet without a link",
      () => bookWith({ "xl/workbook.xml": workbook('<sheet name="a"/>') }),
      "missingPart",
    ),
  ];
}

function linksTo(target: string): Record<string, string> {
  return {
    [WORKBOOK_LINKS]: relationshipsXml([
      ["rId1", "worksheet", target],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ]),
  };
}

function linkFiles(): readonly HostileFile[] {
  const absolute = relationshipsXml([["rId1", "officeDocument", "/xl/workbook.xml"]]);
  const toItself = relationshipsXml([["rId1", "officeDocument", "_rels/.rels"]]);
  const outside = relationshipsXml([["rId1", "officeDocument", "../../../etc/passwd"]]);
  return [
    hostile(
      "an absolute link to the workbook",
      () => bookWith({ "_rels/.rels": absolute }),
      "read",
    ),
    hostile("links that link to themselves", () => bookWith({ "_rels/.rels": toItself }), "badXml"),
    hostile("a link out of the package", () => bookWith({ "_rels/.rels": outside }), "missingPart"),
    hostile(
      "an absolute link to a sheet",
      () => bookWith(linksTo("/xl/worksheets/sheet1.xml")),
      "read",
    ),
    hostile("a link with backslashes", () => bookWith(linksTo("worksheets\\sheet1.xml")), "read"),
    hostile(
      "a link with steps up",
      () => bookWith(linksTo("../../xl/./worksheets/sheet1.xml")),
      "read",
    ),
    hostile(
      "a link with percent escapes",
      () => bookWith(linksTo("worksheets/%73heet1.xml")),
      "read",
    ),
    hostile("a sheet that is the workbook", () => bookWith(linksTo("workbook.xml")), "badXml"),
    hostile("a link to nothing", () => bookWith(linksTo("")), "missingPart"),
  ];
}

function xmlFiles(): readonly HostileFile[] {
  const utf16 = utf16Sheet();
  const parts = [
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    WORKBOOK_LINKS,
    "xl/styles.xml",
    SHEET,
  ];
  return [
    ...parts.map((part) =>
      hostile(`bad XML in ${part}`, () => bookWith({ [part]: "<a><b></a>" }), "badXml"),
    ),
    ...parts.map((part) =>
      hostile(`${part} cut off`, () => bookWith({ [part]: cutPart(part) }), "badXml"),
    ),
    hostile(
      "bad XML in the shared strings",
      () => bookWith(sharedStrings("<si><t>a</si>")),
      "badXml",
    ),
    hostile("a sheet in UTF-16", () => bookWith({ [SHEET]: utf16 }), "read"),
    hostile("a sheet in GBK", () => bookWith({ [SHEET]: gbkSheet() }), "badXml"),
    hostile(
      "zeros in the XML",
      () => bookWithRows('<row r="1"><c r="A1" t="str"><v>a\u0000b</v></c></row>'),
      "badXml",
    ),
    hostile(
      "a byte order mark",
      () => bookWith({ [SHEET]: `\uFEFF${worksheet("<sheetData/>")}` }),
      "read",
    ),
    hostile(
      "a root of another name",
      () => bookWith({ [SHEET]: "<html><body/></html>" }),
      "badXml",
    ),
    hostile("a sheet without cell data", () => bookWithSheet("<cols/>"), "badXml"),
    hostile(
      "a sheet in another namespace",
      () => bookWith({ [SHEET]: '<worksheet xmlns:x="y"><x:sheetData/></worksheet>' }),
      "badXml",
    ),
  ];
}

function cutPart(part: string): string {
  return `<?xml version="1.0"?><${part.includes("rels") ? "Relationships" : "worksheet"} xmlns="a`;
}

function utf16Sheet(): Uint8Array {
  const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet('<sheetData><row><c t="str"><v>中</v></c></row></sheetData>')}`;
  return Uint8Array.from(
    [...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
}

function gbkSheet(): Uint8Array {
  const text = worksheet('<sheetData><row><c t="str"><v>@@</v></c></row></sheetData>');
  // 0xD6D0 is 中 in GBK and no character in UTF-8.
  return Uint8Array.from(
    [...text].map((letter, at) =>
      letter !== "@" ? letter.charCodeAt(0) : text[at + 1] === "@" ? 0xd6 : 0xd0,
    ),
  );
}
