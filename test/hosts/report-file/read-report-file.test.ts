import { strToU8 } from "fflate";
import { readReportFile } from "../../../src/hosts/report-file/read-report-file";
import { ReportFileError } from "../../../src/hosts/report-file/report-file-error";
import { buildDocx, paragraphXml } from "../../support/docx-builder";
import { rawZip } from "../../support/raw-zip";
import { buildXlsx } from "../../support/xlsx-builder";

const textsOf = (bytes: Uint8Array): readonly string[] =>
  readReportFile(bytes).map(({ text }) => text);

function errorOf(bytes: Uint8Array): ReportFileError {
  try {
    readReportFile(bytes);
  } catch (error) {
    if (error instanceof ReportFileError) return error;
    throw error;
  }
  throw new Error("the file was read");
}

describe("a Word document", () => {
  test("gives its paragraphs, runs joined, blank ones kept", () => {
    const runs = "<w:p><w:r><w:t>资产</w:t></w:r><w:r><w:t>总额</w:t></w:r></w:p>";
    expect(textsOf(buildDocx(`${runs}<w:p/>${paragraphXml("二")}`))).toEqual([
      "资产总额",
      "",
      "二",
    ]);
  });

  test("gives a row of a table as one paragraph with its cells parted by tabs", () => {
    const cell = (text: string) => `<w:tc>${paragraphXml(text)}${paragraphXml("万元")}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("预算")}${cell("100")}</w:tr></w:tbl>`;
    expect(textsOf(buildDocx(table))).toEqual(["预算 万元\t100 万元"]);
  });

  test("keeps a table inside a cell in that cell", () => {
    const inner = `<w:tbl><w:tr><w:tc>${paragraphXml("甲")}</w:tc><w:tc>${paragraphXml("乙")}</w:tc></w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr><w:tc>${inner}</w:tc><w:tc>${paragraphXml("丙")}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(buildDocx(table))).toEqual(["甲 乙\t丙"]);
  });

  test.each([
    ["deleted text", "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"],
    ["moved-away text", "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom>"],
    ["a field's instruction", "<w:r><w:instrText>PAGE</w:instrText></w:r>"],
    ["an older program's copy", "<mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback>"],
    ["places of tab stops", '<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>'],
  ])("leaves out %s", (_, xml) => {
    expect(textsOf(buildDocx(`<w:p>${xml}<w:r><w:t>新</w:t></w:r></w:p>`))).toEqual(["新"]);
  });

  test("keeps inserted text and the text of a box", () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraphXml("框")}</w:txbxContent></w:pict></w:r>`;
    const inserted = "<w:ins><w:r><w:t>新</w:t></w:r></w:ins>";
    expect(textsOf(buildDocx(`<w:p>${box}${inserted}</w:p>`))).toEqual(["框", "新"]);
  });

  test("tells which paragraphs Word numbers by itself", () => {
    const number = (id: string) =>
      `<w:p><w:pPr><w:numPr><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>`;
    expect(readReportFile(buildDocx(number("3") + number("0")))).toEqual([
      { text: "项", autoNumbered: true },
      { text: "项" },
    ]);
  });

  test("is found where the package says, whatever the part is called", () => {
    const usual = buildDocx(paragraphXml("正文"));
    expect(textsOf(usual)).toEqual(["正文"]);
    const target = "http://schemas.openxmlformats.org/package/2006/relationships";
    const type =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphXml("他处")}</w:body></w:document>`;
    const moved = buildDocx("", {
      "word/document.xml": null,
      "word/main2.xml": body,
      "_rels/.rels": `<Relationships xmlns="${target}"><Relationship Id="a" Type="${type}" Target="word/main2.xml"/></Relationships>`,
    });
    expect(textsOf(moved)).toEqual(["他处"]);
  });
});

describe("a plain text", () => {
  const GB18030 = new Uint8Array([0xd7, 0xca, 0xb2, 0xfa, 0x0a, 0xb8, 0xba, 0xd5, 0xae]);
  test.each([
    ["UTF-8", strToU8("资产\n负债")],
    ["UTF-8 with a mark and Windows line ends", strToU8("\uFEFF资产\r\n负债")],
    [
      "UTF-16",
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([..."资产\n负债"].map((c) => c.charCodeAt(0))).buffer),
      ]),
    ],
    ["GB18030, as Chinese Windows writes", GB18030],
  ])("is read as %s", (_, bytes) => {
    expect(textsOf(bytes)).toEqual(["资产", "负债"]);
  });
});

describe("what cannot be read says why and what to do", () => {
  const bomb = strToU8("0".repeat(3_000_000));
  test.each([
    ["an empty file", new Uint8Array(0), "empty", "文件是空的"],
    ["a document without text", buildDocx("<w:p/>"), "empty", "没有文字"],
    [
      "a workbook",
      buildXlsx({ sheets: [{ name: "表", rows: [["甲"]] }] }),
      "notAReport",
      "Excel 工作簿",
    ],
    ["a PDF", strToU8("%PDF-1.7"), "notAReport", "PDF"],
    [
      "an older Word file",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "notAReport",
      "旧版 Word",
    ],
    ["a locked document", locked(), "encrypted", "取消密码"],
    ["a document cut off", buildDocx(paragraphXml("甲")).slice(0, 300), "truncated", "不完整"],
    [
      "a document without its body",
      buildDocx("", { "word/document.xml": null }),
      "missingPart",
      "没有正文",
    ],
    ["XML that is none", buildDocx("<w:p>"), "badXml", "内容有误"],
    [
      "an entity attack",
      buildDocx("", { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      "doctype",
      "DOCTYPE",
    ],
    ["a bomb", rawZip([{ name: "word/document.xml", content: bomb }]), "tooLarge", "过大"],
    ["a binary file", new Uint8Array([1, 2, 3, 4]), "notAReport", "无法识别"],
  ])("%s", (...[, bytes, code, words]) => {
    const error = errorOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message.endsWith("。")).toBe(true);
    expect(error.message).not.toMatch(/自评表|\.xlsx/);
  });
});

function locked(): Uint8Array {
  const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
}
