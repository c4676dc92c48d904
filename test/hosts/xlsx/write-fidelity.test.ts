import type { CellEdit, Edit, ResultSheetEdit } from "../../../src/core/model/edit";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { richParts, richWorkbook } from "../../support/rich-workbook";
import { fillColor, styleIndex } from "../../support/xlsx-looks";

const FORM = "项目一";
const RESULT: ResultSheetEdit = {
  kind: "resultSheet",
  name: "自评检查结果",
  visibility: "visible",
  columnWidths: [8, 20, 60],
  frozenRows: 2,
  rows: [
    [{ value: "自评检查结果", style: "title" }],
    ["级别", "单元格", "问题"].map((value) => ({ value, style: "header" as const })),
    [
      { value: "错误", style: "error" },
      { value: "项目一!C4", style: "link", link: { sheet: FORM, cell: "C4" } },
      { value: "=得分为空，请填写得分。", style: "wrap" },
    ],
    [
      { value: "提示", style: "note" },
      { value: "已删除!A1", style: "link", link: { sheet: "已删除", cell: "A1" } },
      { value: 95.5, style: "score", formula: "SUM(C3:C3)" },
    ],
  ],
  merges: ["A1:C1"],
  print: { landscape: true, repeatRows: 2 },
};

function open(bytes: Uint8Array) {
  return openWorkbookPort(bytes, "样例.xlsx", { loadCalculator: null });
}

async function applied(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const port = await open(bytes);
  const outcomes = await port.apply(edits);
  expect(outcomes.map(({ reason }) => reason)).toEqual(edits.map(() => null));
  return port.save();
}

function write(cell: string, before: CellEdit["expect"], value: CellEdit["value"]): CellEdit {
  return { kind: "cell", sheet: FORM, cell, expect: before, value };
}

function mark(cell: string, color: string | null): Edit {
  return { kind: "fill", sheet: FORM, cell, color };
}

/** Parts that differ, came or went, in alphabetical order. */
function differences(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [before, after] = [openPackage(a), openPackage(b)];
  const names = new Set([...before.entries, ...after.entries].map(({ name }) => name));
  const same = (name: string): boolean =>
    before.has(name) &&
    after.has(name) &&
    Buffer.compare(before.readBytes(name), after.readBytes(name)) === 0;
  return [...names].filter((name) => !same(name)).sort();
}

function text(bytes: Uint8Array, part: string): string {
  return openPackage(bytes).readText(part);
}

describe("writing into a workbook that has everything", () => {
  it("gives back the very bytes when nothing is asked", async () => {
    const bytes = richWorkbook();
    const port = await open(bytes);
    await port.readWorkbook();
    expect(await port.apply([])).toEqual([]);
    expect(port.save()).toBe(bytes);
  });

  it("gives back the very bytes when every edit was refused or changed nothing", async () => {
    const bytes = richWorkbook();
    const port = await open(bytes);
    await port.apply([write("C6", 65.5, 1), write("C3", 45.5, 45.5), mark("C3", null)]);
    expect(port.save()).toBe(bytes);
  });

  it("changes only the sheet and the request to compute for a written score", async () => {
    const bytes = richWorkbook();
    const saved = await applied(bytes, [write("C4", null, 28.5), write("C3", 45.5, 48)]);
    expect(differences(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    const before = String(richParts()["xl/worksheets/sheet1.xml"]);
    expect(text(saved, "xl/worksheets/sheet1.xml")).toBe(
      before
        .replace('<c r="C4" s="2"/>', '<c r="C4" s="2"><v>28.5</v></c>')
        .replace('<c r="C3" s="2"><v>45.5</v></c>', '<c r="C3" s="2"><v>48</v></c>'),
    );
    expect(text(saved, "xl/workbook.xml")).toBe(
      String(richParts()["xl/workbook.xml"]).replace(
        '<calcPr calcId="145621" iterate="1"/>',
        '<calcPr calcId="145621" iterate="1" fullCalcOnLoad="1"/>',
      ),
    );
  });

  it("adds exactly one fill and one format for marks of one look, and takes them away by index", async () => {
    const bytes = richWorkbook();
    const port = await open(bytes);
    await port.apply([mark("C3", "FFF2CC"), mark("C4", "FFF2CC"), mark("D9", "FFF2CC")]);
    const marked = port.save();
    expect(fillColor(marked, FORM, "C3")).toBe("FFF2CC");
    const styles = text(marked, "xl/styles.xml");
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="4">');
    expect(styles).toContain(
      '<xf numFmtId="2" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    const again = await open(marked);
    await again.apply([mark("C3", null), mark("C4", null), mark("D9", null)]);
    const cleared = again.save();
    expect(["C3", "C4", "D9"].map((cell) => styleIndex(cleared, FORM, cell))).toEqual([2, 2, 2]);
    expect(text(cleared, "xl/styles.xml")).toBe(styles);
  });

  it("keeps content, relationships of the sheet and everything after sheetData when it adds sheets", async () => {
    const bytes = richWorkbook();
    const saved = await applied(bytes, [write("C4", null, 28.5), mark("C4", "FFC7CE"), RESULT]);
    expect(differences(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      // Our formula is not in the chain; Excel makes a new one.
      "xl/calcChain.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    const tail = (xml: string): string => xml.slice(xml.indexOf("</sheetData>"));
    expect(tail(text(saved, "xl/worksheets/sheet1.xml"))).toBe(
      tail(String(richParts()["xl/worksheets/sheet1.xml"])),
    );
  });

  it("changes only its own sheets on the second run", async () => {
    const edits = [write("C4", null, 28.5), mark("C4", "FFC7CE"), RESULT];
    const port = await open(richWorkbook());
    await port.apply(edits);
    await port.state.write('{"run":1}');
    const first = port.save();
    const second = await open(first);
    await second.apply([write("C4", 28.5, 28.5), mark("C4", "FFC7CE")]);
    await second.apply([{ ...RESULT, rows: RESULT.rows.slice(0, 3) }]);
    await second.state.write('{"run":2}');
    const changed = differences(first, second.save());
    expect(changed).toEqual(["xl/worksheets/sheet3.xml", "xl/worksheets/sheet4.xml"]);
  });

  it("changes nothing at all when the second run says the same", async () => {
    const port = await open(richWorkbook());
    await port.apply([RESULT, mark("C4", "FFC7CE")]);
    await port.state.write("{}");
    const first = port.save();
    const second = await open(first);
    await second.apply([RESULT, mark("C4", "FFC7CE")]);
    await second.state.write("{}");
    expect(differences(first, second.save())).toEqual([]);
  });

  it("gives the sheet back to the letter when its edits are taken back", async () => {
    const bytes = richWorkbook();
    const port = await open(bytes);
    // A1 holds rich text in a shared string.
    await port.apply([
      write("A1", "项目支出绩效自评表", "新题"),
      write("C3", 45.5, null),
      mark("C3", "FFC7CE"),
    ]);
    await port.apply([
      mark("C3", null),
      write("C3", null, 45.5),
      write("A1", "新题", "项目支出绩效自评表"),
    ]);
    expect(text(port.save(), "xl/worksheets/sheet1.xml")).toBe(
      richParts()["xl/worksheets/sheet1.xml"],
    );
  });

  it("drops the calculation chain with everything that names it when a formula goes", async () => {
    const saved = await applied(richWorkbook(), [write("C6", "=SUM(C3:C5)", 65.5)]);
    expect(openPackage(saved).has("xl/calcChain.xml")).toBe(false);
    expect(text(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(text(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("leaves no trace in the package's lists when its sheets go", async () => {
    const bytes = richWorkbook();
    const port = await open(await applied(bytes, [{ ...RESULT, rows: RESULT.rows.slice(0, 3) }]));
    await port.apply([{ kind: "removeSheet", name: RESULT.name }]);
    expect(differences(bytes, port.save())).toEqual(["xl/styles.xml"]);
  });
});

describe("the sheets of our own", () => {
  it("are listed last, with links to cells that exist, a filter, print titles and the workbook's font", async () => {
    const saved = await applied(richWorkbook(), [RESULT]);
    const workbook = text(saved, "xl/workbook.xml");
    expect(workbook).toContain(
      '<sheet name="自评检查结果" sheetId="5" r:id="rId6"/><sheet name="_selfeval" sheetId="6" state="veryHidden" r:id="rId7"/></sheets>',
    );
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'自评检查结果\'!$1:$2</definedName></definedNames>',
    );
    const sheet = text(saved, "xl/worksheets/sheet3.xml");
    expect(sheet.match(/<hyperlink /g)).toHaveLength(1);
    expect(sheet).toContain("location=\"'项目一'!C4\"");
    expect(sheet).toContain('<autoFilter ref="A2:C4"/>');
    expect(sheet).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain("<f>SUM(C3:C3)</f><v>95.5</v>");
    expect(sheet).toContain("<t>=得分为空，请填写得分。</t>");
    expect(text(saved, "xl/styles.xml")).toContain('<name val="仿宋"/></font></fonts>');
  });

  it.each([
    ["汇总", /已有工作表“汇总”/],
    ["名称太长".repeat(8), /超过 31 个字/],
    ["一/二", /不允许的符号/],
    ["", /不能为空/],
    ["_selfeval", /_selfeval/],
  ])("are not made under the name “%s”", async (name, reason) => {
    const bytes = richWorkbook();
    const port = await open(bytes);
    const [outcome] = await port.apply([{ ...RESULT, name }]);
    expect(outcome?.status).toBe("unsupported");
    expect(outcome?.reason).toMatch(reason);
    expect(port.save()).toBe(bytes);
  });

  it("are not added to a workbook whose structure is protected", async () => {
    const workbook = String(richParts()["xl/workbook.xml"]).replace(
      "<bookViews>",
      '<workbookProtection lockStructure="1"/><bookViews>',
    );
    const port = await open(richWorkbook({ "xl/workbook.xml": workbook }));
    const [outcome] = await port.apply([RESULT]);
    expect(outcome?.status).toBe("locked");
  });

  it("move the names and tabs of later sheets when one is taken away", async () => {
    const first = await applied(richWorkbook(), [RESULT, { ...RESULT, name: "得分汇总" }]);
    const saved = await applied(first, [{ kind: "removeSheet", name: RESULT.name }]);
    const workbook = text(saved, "xl/workbook.xml");
    expect(workbook).toContain("localSheetId=\"2\">'得分汇总'!$1:$2<");
    expect(workbook).not.toContain('localSheetId="3"');
    expect(workbook).toContain('activeTab="1"');
  });
});

describe("a workbook that another program saved in between", () => {
  /** As Excel does: every format gets another number. */
  function renumbered(bytes: Uint8Array): Uint8Array {
    const pkg = openPackage(bytes);
    const changes: Record<string, string> = {};
    const xf = '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const styles = pkg.readText("xl/styles.xml");
    changes["xl/styles.xml"] = styles.replace(
      /<cellXfs count="(\d+)">/,
      `<cellXfs count="9">${xf}`,
    );
    for (const { name } of pkg.entries.filter((entry) => entry.name.includes("worksheets/sheet"))) {
      changes[name] = pkg
        .readText(name)
        .replace(/ s="(\d+)"/g, (_, index: string) => ` s="${Number(index) + 1}"`);
    }
    const parts = pkg.entries.map(({ name }) => [name, pkg.readBytes(name)] as const);
    return richWorkbook({ ...Object.fromEntries(parts), ...changes });
  }

  it("still loses our mark and keeps the rest of the format", async () => {
    const port = await open(renumbered(await applied(richWorkbook(), [mark("C3", "FFF2CC")])));
    await port.apply([mark("C3", null)]);
    const saved = port.save();
    expect(fillColor(saved, FORM, "C3")).toBeNull();
    const xfs = text(saved, "xl/styles.xml")
      .match(/<cellXfs.*<\/cellXfs>/)?.[0]
      .match(/<xf [^>]*>/g);
    expect(xfs?.[styleIndex(saved, FORM, "C3") ?? 0]).toContain('numFmtId="2"');
  });

  it("keeps a colour that the user chose since", async () => {
    const marked = await applied(richWorkbook(), [mark("C3", "FFF2CC")]);
    const styles = text(marked, "xl/styles.xml").replace("FFFFF2CC", "FF92D050");
    const pkg = openPackage(marked);
    const parts = pkg.entries.map(({ name }) => [name, pkg.readBytes(name)] as const);
    const repainted = richWorkbook({ ...Object.fromEntries(parts), "xl/styles.xml": styles });
    const port = await open(repainted);
    expect((await port.apply([mark("C3", null)]))[0]?.status).toBe("done");
    expect(fillColor(port.save(), FORM, "C3")).toBe("92D050");
  });
});

describe("unusual packages", () => {
  it("gives a workbook without styles a styles part when a mark needs one, named once", async () => {
    const parts = richParts();
    const links = String(parts["xl/_rels/workbook.xml.rels"]);
    const bytes = richWorkbook({
      "xl/_rels/workbook.xml.rels": links.replace(/<Relationship Id="rId3"[^>]*>/, ""),
      "xl/worksheets/sheet1.xml": String(parts["xl/worksheets/sheet1.xml"]).replace(
        / (?:s|style)="\d"/g,
        "",
      ),
    });
    const saved = await applied(bytes, [mark("C3", "FFF2CC")]);
    expect(fillColor(saved, FORM, "C3")).toBe("FFF2CC");
    expect(text(saved, "[Content_Types].xml").match(/\/xl\/styles\.xml/g)).toHaveLength(1);
  });

  it("says that a digital signature will not hold", async () => {
    const port = await open(richWorkbook({ "_xmlsignatures/sig1.xml": "<Signature/>" }));
    expect(port.notifications().map(({ code }) => code)).toEqual(["signatureBroken"]);
    expect(port.capabilities().notes.join("")).toContain("数字签名");
  });
});
