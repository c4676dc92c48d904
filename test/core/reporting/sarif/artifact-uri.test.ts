import { artifactUri, mediaType } from "../../../../src/core/reporting/sarif/artifact-uri";
import { cellReference } from "../../../../src/core/reporting/sarif/sarif-locations";

describe("the address of a file", () => {
  test.each([
    { name: "a relative path stays relative", path: "a/b.xlsx", uri: "a/b.xlsx" },
    { name: "Chinese is percent-encoded", path: "表.xlsx", uri: "%E8%A1%A8.xlsx" },
    { name: "spaces and signs of URIs are encoded", path: "a b#1?.xlsx", uri: "a%20b%231%3F.xlsx" },
    { name: "a percent sign is encoded", path: "50%.xlsx", uri: "50%25.xlsx" },
    { name: "a colon is no scheme", path: "a:b.xlsx", uri: "a%3Ab.xlsx" },
    { name: "dot steps go", path: "./a/./b/../c.xlsx", uri: "a/c.xlsx" },
    { name: "steps above the folder stay", path: "../../a.xlsx", uri: "../../a.xlsx" },
    { name: "the folder itself is a dot", path: "./", uri: "." },
    { name: "an absolute path is a file", path: "/tmp/表.xlsx", uri: "file:///tmp/%E8%A1%A8.xlsx" },
    { name: "a drive is a file", path: "C:\\表\\a.xlsx", uri: "file:///C:/%E8%A1%A8/a.xlsx" },
    { name: "a drive with slashes is a file", path: "d:/a.xlsx", uri: "file:///d:/a.xlsx" },
    {
      name: "a share is a file of its host",
      path: "\\\\nas\\表\\a.xlsx",
      uri: "file://nas/%E8%A1%A8/a.xlsx",
    },
    { name: "a backslash in a name is a sign", path: "a\\b.xlsx", uri: "a%5Cb.xlsx" },
    { name: "half of a pair has no form", path: "a\uD800.xlsx", uri: "a%EF%BF%BD.xlsx" },
  ])("$name", ({ path, uri }) => {
    expect(artifactUri(path)).toBe(uri);
  });
});

describe("the media type of a file", () => {
  test.each([
    { path: "a/表.XLSX", ending: "sheet" },
    { path: "a.xlsm", ending: "macroEnabled.12" },
    { path: "a.xls", ending: "ms-excel" },
  ])("$path", ({ path, ending }) => {
    expect(mediaType(path)?.endsWith(ending)).toBe(true);
  });

  test.each(["a.txt", "xlsx", "a.xlsx/b"])("%s has none", (path) => {
    expect(mediaType(path)).toBeNull();
  });
});

describe("a cell by its address", () => {
  test.each([
    { sheet: "自评表", reference: "自评表!A1" },
    { sheet: "1月", reference: "'1月'!A1" },
    { sheet: "甲's 表", reference: "'甲''s 表'!A1" },
  ])("$sheet", ({ sheet, reference }) => {
    expect(cellReference(sheet, "A1")).toBe(reference);
  });
});
