import { parseAddress } from "../../../src/core/model/address";
import type { CellContent } from "../../../src/core/model/edit";
import type { SheetChange } from "../../../src/hosts/xlsx/write/cell-draft";
import { patchSheet } from "../../../src/hosts/xlsx/write/patch-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet around the given sheetData content and what follows it. */
function sheet(data: string, after = "", before = ""): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function at(cell: string) {
  const position = parseAddress(cell);
  if (!position) throw new Error(`no address: ${cell}`);
  return position;
}

function content(
  cell: string,
  value: string | number | null,
  formula: string | null = null,
): SheetChange {
  return { kind: "content", ...at(cell), expect: null, value, formula };
}

function style(cell: string, to: number): SheetChange {
  return { kind: "style", ...at(cell), restyle: () => to };
}

/** Patches with contents that always are as expected. */
function patch(xml: string, changes: readonly SheetChange[], held: CellContent = null) {
  return patchSheet(xml, changes, {
    held: () => held,
    isLocked: () => true,
    original: () => undefined,
  });
}

type Case = {
  readonly name: string;
  readonly from: string;
  readonly changes: readonly SheetChange[];
  readonly to: string;
};

const CELLS: readonly Case[] = [
  {
    name: "a number replaces a number and keeps the style",
    from: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
    changes: [content("A1", 2.5)],
    to: '<row r="1"><c r="A1" s="3"><v>2.5</v></c></row>',
  },
  {
    name: "a number replaces a shared string and the type goes",
    from: '<row r="1"><c r="A1" t="s" s="3"><v>17</v></c></row>',
    changes: [content("A1", 9)],
    to: '<row r="1"><c r="A1" s="3"><v>9</v></c></row>',
  },
  {
    name: "text is written inline, escaped and with its blanks kept",
    from: '<row r="1"><c r="A1"/></row>',
    changes: [content("A1", " =a<b & c\u0007")],
    to: '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> =a&lt;b &amp; c</t></is></c></row>',
  },
  {
    name: "a text that reads like an escape is escaped itself",
    from: '<row r="1"><c r="A1"/></row>',
    changes: [content("A1", "a_x000D_b")],
    to: '<row r="1"><c r="A1" t="inlineStr"><is><t>a_x005F_x000D_b</t></is></c></row>',
  },
  {
    name: "clearing keeps the cell and its style",
    from: '<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>x</t></is></c></row>',
    changes: [{ kind: "content", row: 1, column: 1, expect: "x", value: null, formula: null }],
    to: '<row r="1"><c r="A1" s="3"/></row>',
  },
  {
    name: "a formula carries its computed result",
    from: '<row r="1"><c r="A1" s="3"/></row>',
    changes: [content("A1", 7, 'IF(B1<5,"x",1)')],
    to: '<row r="1"><c r="A1" s="3"><f>IF(B1&lt;5,"x",1)</f><v>7</v></c></row>',
  },
  {
    name: "a missing cell goes between its neighbours",
    from: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row>',
    changes: [content("C1", 3), content("B1", 2), content("E1", 5)],
    to: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c><c r="E1"><v>5</v></c></row>',
  },
  {
    name: "a missing cell takes the row's style where the row has one of its own",
    from: '<row r="1" s="6" customFormat="1"/><row r="2" s="6"/>',
    changes: [content("B1", 1), content("B2", 1)],
    to: '<row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>1</v></c></row><row r="2" s="6"><c r="B2"><v>1</v></c></row>',
  },
  {
    name: "a missing row goes between its neighbours, in order",
    from: '<row r="2"><c r="A2"><v>2</v></c></row><row r="9"/>',
    changes: [content("A12", 12), content("A5", 5), content("A1", 1), content("B5", 6)],
    to: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="5"><c r="A5"><v>5</v></c><c r="B5"><v>6</v></c></row><row r="9"/><row r="12"><c r="A12"><v>12</v></c></row>',
  },
  {
    name: "spans grow with an inserted cell",
    from: '<row r="1" spans="2:3"><c r="B1"/></row>',
    changes: [content("F1", 1)],
    to: '<row r="1" spans="2:6"><c r="B1"/><c r="F1"><v>1</v></c></row>',
  },
  {
    name: "rows and cells without an address count on from the one before",
    from: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    changes: [content("B1", 20), content("A2", 30), content("B2", 40)],
    to: '<row><c><v>1</v></c><c><v>20</v></c></row><row><c><v>30</v></c><c r="B2"><v>40</v></c></row>',
  },
  {
    name: "cells and rows out of order are found",
    from: '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
    changes: [content("A5", 10), content("A2", 90)],
    to: '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>10</v></c></row><row r="2"><c r="A2"><v>90</v></c></row>',
  },
  {
    name: "single quotes, line breaks, comments and CDATA stay as written",
    from: "<row r='1'>\r\n <!-- <c r='A1'/> --><c r='A1'  s='3' t='inlineStr'><is><t><![CDATA[<c r=\"B1\">]]></t></is></c>\r\n<c r='B1'><v>1</v></c></row >",
    changes: [content("B1", 2)],
    to: "<row r='1'>\r\n <!-- <c r='A1'/> --><c r='A1'  s='3' t='inlineStr'><is><t><![CDATA[<c r=\"B1\">]]></t></is></c>\r\n<c r='B1'><v>2</v></c></row >",
  },
  {
    name: "a character beyond the basic plane does not shift the places after it",
    from: '<row r="1"><c r="A1" t="inlineStr"><is><t>😀𠮷</t></is></c><c r="B1"><v>1</v></c></row>',
    changes: [content("B1", 2)],
    to: '<row r="1"><c r="A1" t="inlineStr"><is><t>😀𠮷</t></is></c><c r="B1"><v>2</v></c></row>',
  },
  {
    name: "a style change leaves the content as written",
    from: '<row r="1"><c r="A1" t="s" s="3"><v>17</v></c><c r="B1" t="s"><v>18</v></c></row>',
    changes: [style("A1", 8), style("B1", 9), style("C1", 10)],
    to: '<row r="1"><c r="A1" t="s" s="8"><v>17</v></c><c r="B1" t="s" s="9"><v>18</v></c><c r="C1" s="10"/></row>',
  },
  {
    name: "content and style of one cell change together",
    from: '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
    changes: [content("A1", 5), style("A1", 8)],
    to: '<row r="1"><c r="A1" s="8"><v>5</v></c></row>',
  },
  {
    name: "a renewed result keeps the formula as written",
    from: '<row r="1"><c r="A1" s="3"><f t="shared" ref="A1:B1" si="0">B2&gt;1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c></row>',
    changes: [
      { kind: "result", row: 1, column: 1, result: { kind: "boolean", value: true } },
      { kind: "result", row: 1, column: 2, result: { kind: "number", value: 1 } },
    ],
    to: '<row r="1"><c r="A1" s="3" t="b"><f t="shared" ref="A1:B1" si="0">B2&gt;1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>',
  },
  {
    name: "clearing a cell that is not there adds none",
    from: '<row r="1"/>',
    changes: [content("A1", null), content("A7", null), style("A8", 0)],
    to: '<row r="1"/>',
  },
];

describe("patching the cells of a worksheet", () => {
  it.each(CELLS)("$name", ({ from, changes, to }) => {
    const held = changes[0]?.kind === "content" ? changes[0].expect : null;
    expect(patch(sheet(from), changes, held).xml).toBe(sheet(to));
  });

  it("keeps the main namespace's prefix", () => {
    const wrap = (cells: string): string =>
      `<x:worksheet xmlns:x="${MAIN}" xmlns="urn:other"><x:sheetData><x:row r="1">${cells}</x:row></x:sheetData></x:worksheet>`;
    const { xml } = patch(wrap('<x:c r="A1"/>'), [content("A1", "甲"), content("B1", 1, "A2")]);
    expect(xml).toBe(
      wrap(
        '<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:f>A2</x:f><x:v>1</x:v></x:c>',
      ),
    );
  });

  it("fills a sheet that has no row at all", () => {
    const empty = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
    const { xml } = patch(empty, [content("B2", 1)]);
    expect(xml).toBe(sheet('<row r="2"><c r="B2"><v>1</v></c></row>'));
  });

  it("takes the column's style for a cell that is missing", () => {
    const columns = '<cols><col min="1" max="2" width="9"/><col min="3" max="5" style="7"/></cols>';
    const { xml } = patch(sheet('<row r="1"/>', "", columns), [content("D1", 1), content("B1", 1)]);
    expect(xml).toContain('<c r="B1"><v>1</v></c><c r="D1" s="7"><v>1</v></c>');
  });

  it.each([
    ["B2:C3", "A2", "A2:C3"],
    ["B2:C3", "F9", "B2:F9"],
    ["A1:I30", "C3", "A1:I30"],
    ["A1", "A1", "A1"],
  ])("grows the dimension %s for %s to %s", (ref, cell, grown) => {
    const before = `<dimension ref="${ref}"/>`;
    const { xml } = patch(sheet("", "", before), [content(cell, 1)]);
    expect(xml).toContain(`<dimension ref="${grown}"/>`);
  });

  it("says nothing changed when a cell already holds the value", () => {
    const xml = sheet('<row r="1"><c r="A1" t="s"><v>3</v></c></row>');
    const change: SheetChange = {
      kind: "content",
      ...at("A1"),
      expect: "甲",
      value: "甲",
      formula: null,
    };
    const result = patch(xml, [change], "甲");
    expect(result.xml).toBe(xml);
    expect(result.outcomes).toEqual([null]);
    expect(result.replaced.size).toBe(0);
  });
});

type Refusal = {
  readonly name: string;
  readonly xml: string;
  readonly change: SheetChange;
  readonly status: string;
};

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const PROTECTED = '<sheetProtection sheet="1"/>';
const REFUSALS: readonly Refusal[] = [
  {
    name: "a covered cell",
    xml: sheet(ONE, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    change: content("B2", 1),
    status: "covered",
  },
  {
    name: "a mark on a covered cell",
    xml: sheet(ONE, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    change: style("A2", 1),
    status: "covered",
  },
  { name: "a locked cell", xml: sheet(ONE, PROTECTED), change: content("C1", 1), status: "locked" },
  {
    name: "a mark on a protected sheet",
    xml: sheet(ONE, PROTECTED),
    change: style("A1", 1),
    status: "locked",
  },
  {
    name: "a formula",
    xml: sheet('<row r="1"><c r="A1"><f>B1</f></c></row>'),
    change: content("A1", 1),
    status: "formula",
  },
  {
    name: "a number that is none",
    xml: sheet(ONE),
    change: content("B1", Number.NaN),
    status: "unsupported",
  },
  {
    name: "a number without end",
    xml: sheet(ONE),
    change: content("B1", Infinity),
    status: "unsupported",
  },
];
const MASTERS = [
  't="shared" ref="A1:A2" si="0"',
  't="array" ref="A1"',
  't="dataTable" ref="A1:A2"',
];

describe("refusing to patch", () => {
  it.each(REFUSALS)("$name is $status and stays as it is", ({ xml, change, status }) => {
    const result = patch(xml, [change]);
    expect(result.outcomes.map((outcome) => outcome?.status)).toEqual([status]);
    expect(result.xml).toBe(xml);
  });

  it.each(MASTERS)(
    "a formula that fills other cells (%s) stays even when it is named",
    (attributes) => {
      const xml = sheet(`<row r="1"><c r="A1"><f ${attributes}>B1</f></c></row>`);
      const change: SheetChange = {
        kind: "content",
        ...at("A1"),
        expect: "=B1",
        value: 1,
        formula: null,
      };
      expect(patch(xml, [change], "=B1").outcomes[0]?.status).toBe("formula");
    },
  );

  it("a cell that an array formula fills stays", () => {
    const xml = sheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    );
    expect(patch(xml, [content("A2", 5)]).outcomes[0]?.status).toBe("formula");
  });

  it.each([
    ['<sheetProtection sheet="0"/>', null],
    ['<sheetProtection password="83AF" objects="1"/>', null],
    ['<sheetProtection sheet="1" formatCells="0"/>', "locked"],
  ])("under %s a value on a locked cell is %s", (protection, status) => {
    const result = patch(sheet(ONE, protection), [content("C1", 1)]);
    expect(result.outcomes[0]?.status ?? null).toBe(status);
  });

  it("a protected sheet that allows formats takes a mark", () => {
    const xml = sheet(ONE, '<sheetProtection sheet="1" formatCells="0"/>');
    expect(patch(xml, [style("A1", 2)]).outcomes).toEqual([null]);
  });

  it("broken XML is our mistake, because the reader let it through", () => {
    expect(() => patch("<worksheet><sheetData></worksheet>", [content("A1", 1)])).toThrow();
  });
});
