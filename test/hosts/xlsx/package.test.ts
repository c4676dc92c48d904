import { strFromU8, unzipSync } from "fflate";
import { WorkbookError } from "../../../src/hosts/xlsx/errors";
import { crc32 } from "../../../src/hosts/xlsx/package/crc32";
import { openPackage, type XlsxPackage } from "../../../src/hosts/xlsx/package/open-package";
import { resolveParts } from "../../../src/hosts/xlsx/package/parts";
import { relationshipsPartOf } from "../../../src/hosts/xlsx/package/relationships";
import { writePackage } from "../../../src/hosts/xlsx/package/write-package";
import { rawZip } from "../../support/raw-zip";
import { buildXlsx, MAIN_NAMESPACE, relationshipsXml } from "../../support/xlsx-builder";

const book = buildXlsx({
  sheets: [
    { name: "自评表", rows: [["项目名称", 10]] },
    { name: "隐藏", rows: [["a"]], visibility: "veryHidden" },
  ],
});
const SHEET = "xl/worksheets/sheet1.xml";

function packedBytes(pkg: XlsxPackage, name: string): Uint8Array {
  const entry = pkg.entries.find((item) => item.name === name);
  if (!entry) throw new Error(`no ${name}`);
  return pkg.bytes.slice(entry.dataStart, entry.dataStart + entry.compressedSize);
}

function write(changes: readonly (readonly [string, string | Uint8Array | null])[]): Uint8Array {
  return writePackage(openPackage(book), new Map(changes));
}

describe("writePackage", () => {
  test("keeps the compressed bytes of every part that does not change", () => {
    const before = openPackage(book);
    const after = openPackage(write([[SHEET, "<worksheet/>"]]));
    for (const { name } of before.entries) {
      if (name !== SHEET) expect(packedBytes(after, name)).toEqual(packedBytes(before, name));
    }
  });

  test("keeps the order, puts new parts last and takes away what is null", () => {
    const output = write([
      ["xl/new.xml", "<a/>"],
      ["xl/styles.xml", null],
      [SHEET, "<worksheet/>"],
    ]);
    const names = openPackage(book).entries.map(({ name }) => name);
    expect(openPackage(output).entries.map(({ name }) => name)).toEqual([
      ...names.filter((name) => name !== "xl/styles.xml"),
      "xl/new.xml",
    ]);
  });

  test("writes a zip that another reader agrees with", () => {
    const files = unzipSync(
      write([
        ["xl/新.xml", "<a>中文</a>"],
        [SHEET, Uint8Array.of(1, 2, 3)],
      ]),
    );
    expect(strFromU8(files["xl/新.xml"] ?? Uint8Array.of())).toBe("<a>中文</a>");
    expect(files[SHEET]).toEqual(Uint8Array.of(1, 2, 3));
    expect(files["xl/workbook.xml"]).toEqual(unzipSync(book)["xl/workbook.xml"]);
  });

  test("gives the same bytes for the same input", () => {
    const changes = [
      [SHEET, "<worksheet/>"],
      ["xl/new.xml", "<a/>"],
    ] as const;
    expect(write(changes)).toEqual(write(changes));
  });

  test("puts the content types first where they were not", () => {
    const entries = Object.entries(unzipSync(book)).reverse();
    const pkg = openPackage(rawZip(entries.map(([name, content]) => ({ name, content }))));
    expect(openPackage(writePackage(pkg, new Map())).entries[0]?.name).toBe("[Content_Types].xml");
  });

  test("finds the part to change without regard to case", () => {
    const pkg = openPackage(write([["XL/Worksheets/SHEET1.xml", "<worksheet/>"]]));
    expect(pkg.readText(SHEET)).toBe("<worksheet/>");
    expect(pkg.entries).toHaveLength(openPackage(book).entries.length);
  });

  test.each([
    ["data descriptors", { descriptor: true }],
    ["zip64 sizes", { zip64: true }],
    ["stored parts", { method: 0 }],
  ])("copies parts with %s so that another reader agrees", (_, by) => {
    const entries = Object.entries(unzipSync(book)).map(([name, content]) => ({
      name,
      content,
      ...by,
    }));
    const output = writePackage(openPackage(rawZip(entries)), new Map());
    expect(unzipSync(output)).toEqual(unzipSync(book));
  });

  test("says UTF-8 in a part that was read as UTF-16", () => {
    const output = write([[SHEET, '<?xml version="1.0" encoding="UTF-16"?><worksheet/>']]);
    expect(openPackage(output).readText(SHEET)).toContain('encoding="UTF-8"');
  });
});

describe("openPackage", () => {
  test("reads text and bytes of a part under any spelling of its name", () => {
    const pkg = openPackage(book);
    expect(pkg.has("/XL/workbook.xml")).toBe(true);
    expect(pkg.find("XL/WORKBOOK.xml")).toBe("xl/workbook.xml");
    expect(pkg.readText("xl/workbook.xml")).toContain("自评表");
    expect(pkg.readBytes("xl/workbook.xml").length).toBeGreaterThan(100);
  });

  test("names the part that is not there", () => {
    expect(() => openPackage(book).readText("xl/none.xml")).toThrow("缺少部件 xl/none.xml");
  });

  test("gives a large part in pieces that join to the whole", () => {
    const text = Array.from(
      { length: 200_000 },
      (_, index) => `<a>${(index * 7_919) % 99_991}项</a>`,
    ).join("");
    const pkg = openPackage(write([["xl/large.xml", text]]));
    const pieces: string[] = [];
    pkg.readTextInPieces("xl/large.xml", (piece) => pieces.push(piece));
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("") === text).toBe(true);
    expect(pkg.readText("xl/large.xml") === text).toBe(true);
  });

  test("refuses a DOCTYPE when a part is read as a whole", () => {
    const pkg = openPackage(
      write([["xl/a.xml", '<?xml version="1.0"?><!-- x --><!DOCTYPE a><a/>']]),
    );
    expect(() => pkg.readText("xl/a.xml")).toThrow(WorkbookError);
  });

  test("checks parts by the checksum of the zip standard", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });
});

describe("resolveParts", () => {
  test("lists the sheets in tab order with their parts", () => {
    const { sheets, workbook, styles, sharedStrings } = resolveParts(openPackage(book));
    expect(workbook).toBe("xl/workbook.xml");
    expect(styles).toBe("xl/styles.xml");
    expect(sharedStrings).toBeNull();
    expect(sheets.map(({ name, part, visibility }) => [name, part, visibility])).toEqual([
      ["自评表", SHEET, "visible"],
      ["隐藏", "xl/worksheets/sheet2.xml", "veryHidden"],
    ]);
  });

  test("knows chart sheets from worksheets", () => {
    const pkg = openPackage(
      buildXlsx({
        sheets: [{ name: "表", rows: [] }],
        parts: {
          "xl/workbook.xml": `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="r"><sheets><sheet name="表" r:id="a"/><sheet name="图" r:id="b"/></sheets></workbook>`,
          "xl/_rels/workbook.xml.rels": relationshipsXml([
            ["a", "worksheet", "worksheets/sheet1.xml"],
            ["b", "chartsheet", "chartsheets/sheet1.xml"],
          ]),
          "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        },
      }),
    );
    expect(resolveParts(pkg).sheets.map(({ kind }) => kind)).toEqual(["worksheet", "chartsheet"]);
  });

  test.each([
    ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
    ["workbook.xml", "_rels/workbook.xml.rels"],
    ["", "_rels/.rels"],
  ])("the links of %j stand in %j", (part, links) => {
    expect(relationshipsPartOf(part)).toBe(links);
  });
});
