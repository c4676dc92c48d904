import type { Edit, ResultChart, ResultSheetEdit } from "../../../src/core/model/edit";
import { legacyPort } from "../../../src/hosts/xlsx/legacy-port";
import { openWorkbookPort } from "../../../src/hosts/xlsx/open-workbook-port";
import { openPackage } from "../../../src/hosts/xlsx/package/open-package";
import { readContentTypes } from "../../../src/hosts/xlsx/package/content-types";
import { readRelationships } from "../../../src/hosts/xlsx/package/relationships";
import { outlineOf } from "../../../src/hosts/xlsx/write/outline";
import { richWorkbook } from "../../support/rich-workbook";
import { zipParts } from "../../support/xlsx-builder";
import { departmentFile } from "../../support/department-workbook";

const AXIS = { title: null, numberFormat: "General" };
const BAR: ResultChart = {
  kind: "bar",
  title: "失分 & <分布>",
  description: "失分，数据见左侧的表。",
  over: "C1:F10",
  series: [{ label: "失分", names: "A2:A3", values: "B2:B3" }],
  nameAxis: AXIS,
  valueAxis: { title: "失分", numberFormat: "0.00", min: 0 },
};
const SCATTER: ResultChart = {
  ...BAR,
  kind: "scatter",
  title: "执行率与得分",
  over: "C12:F20",
  series: [{ label: "得分", names: "B2", values: "B3" }],
};

function result(charts: readonly ResultChart[] | null, name = "得分's汇总"): ResultSheetEdit {
  return {
    kind: "resultSheet",
    name,
    visibility: "visible",
    columnWidths: [20, 10],
    frozenRows: 0,
    rows: [
      [
        { value: "名称", style: "header" },
        { value: "失分", style: "header" },
      ],
      [
        { value: "产出<指标>", style: "text" },
        { value: 6.5, style: "score" },
      ],
      [
        { value: "效益指标", style: "text" },
        { value: null, style: "score" },
      ],
    ],
    merges: [],
    print: { landscape: true, repeatRows: 1, breakBefore: [12] },
    ...(charts === null ? {} : { charts }),
  };
}

async function applied(bytes: Uint8Array, ...edits: readonly Edit[]): Promise<Uint8Array> {
  const port = await openWorkbookPort(bytes, "样例.xlsx", { loadCalculator: null });
  const outcomes = await port.apply(edits);
  expect(outcomes.map(({ reason }) => reason)).toEqual(edits.map(() => null));
  return port.save();
}

const plain = (): Uint8Array => departmentFile({ name: "甲" });

function names(bytes: Uint8Array, pattern = /charts|drawings/): readonly string[] {
  return openPackage(bytes)
    .entries.map(({ name }) => name)
    .filter((name) => pattern.test(name))
    .sort();
}

/** Every relationship leads to a part, every part of a drawing has its type, and no type names nothing. */
function expectWhole(bytes: Uint8Array): void {
  const pkg = openPackage(bytes);
  const types = readContentTypes(pkg);
  const parts = pkg.entries.map(({ name }) => name);
  for (const part of parts) if (/\.(xml|rels)$/.test(part)) outlineOf(pkg.readText(part));
  for (const part of parts) {
    for (const { target } of readRelationships(pkg, part)) expect(pkg.has(target)).toBe(true);
  }
  for (const part of types.keys()) expect([part, pkg.has(part)]).toEqual([part, true]);
  for (const part of names(bytes, /(?:charts|drawings)\/[^/]+\.xml$/)) {
    expect([part, [...types.keys()].some((key) => key === part.toLowerCase())]).toEqual([
      part,
      true,
    ]);
  }
}

const PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function partsOf(bytes: Uint8Array): Record<string, string> {
  const pkg = openPackage(bytes);
  return Object.fromEntries(pkg.entries.map(({ name }) => [name, pkg.readText(name)]));
}

function links(type: string, target: string): string {
  const link = `<Relationship Id="rId1" Type="urn:any/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${PACKAGE_LINKS}">${link}</Relationships>`;
}

describe("charts on a sheet of ours", () => {
  it("are parts of their own that the sheet leads to", async () => {
    const saved = await applied(plain(), result([BAR, SCATTER]));
    expect(names(saved)).toEqual([
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expectWhole(saved);
    const sheet = openPackage(saved).readText("xl/worksheets/sheet2.xml");
    expect(sheet).toMatch(/<pageSetup [^>]*\/><rowBreaks .*<\/rowBreaks><drawing .*<\/worksheet>$/);
    expect(sheet).toContain('<brk id="11" max="16383" man="1"/>');
  });

  it("refer to cells of the sheet by its quoted name and keep the values of now", async () => {
    const chart = openPackage(await applied(plain(), result([BAR]))).readText(
      "xl/charts/chart1.xml",
    );
    expect(chart).toContain("<c:f>'得分''s汇总'!$A$2:$A$3</c:f>");
    expect(chart).toContain("<c:v>产出&lt;指标&gt;</c:v>");
    expect(chart).toContain("<a:t>失分 &amp; &lt;分布&gt;</a:t>");
    const numbers = /<c:numCache>.*?<\/c:numCache>/.exec(chart)?.[0];
    expect(numbers).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>6.5</c:v></c:pt></c:numCache>',
    );
    expect(chart).not.toContain("externalData");
  });

  it("have their first bar on top and their values at the bottom", async () => {
    const chart = openPackage(await applied(plain(), result([BAR]))).readText(
      "xl/charts/chart1.xml",
    );
    expect(/<c:catAx>.*<\/c:catAx>/.exec(chart)?.[0]).toContain('<c:orientation val="maxMin"/>');
    expect(/<c:valAx>.*<\/c:valAx>/.exec(chart)?.[0]).toContain('<c:crosses val="max"/>');
  });

  it("are written the same by a second run", async () => {
    const once = await applied(plain(), result([BAR, SCATTER]));
    expect(await applied(once, result([BAR, SCATTER]))).toEqual(once);
  });

  it("are replaced in place, without parts of those before", async () => {
    const before = await applied(plain(), result([BAR, SCATTER]));
    const fewer = await applied(before, result([{ ...BAR, title: "另一图" }]));
    expect(names(fewer, /charts/)).toEqual(["xl/charts/chart1.xml"]);
    expect(openPackage(fewer).readText("xl/charts/chart1.xml")).toContain("另一图");
    expectWhole(fewer);
    const more = await applied(fewer, result([BAR, SCATTER, BAR]));
    expect(names(more, /charts/)).toHaveLength(3);
    expectWhole(more);
  });

  it.each([
    ["an edit without charts", result(null)],
    ["an edit with an empty list", result([])],
    ["removing the sheet", { kind: "removeSheet", name: "得分's汇总" } as const],
  ])("go with %s", async (_, edit) => {
    const saved = await applied(await applied(plain(), result([BAR])), edit);
    expect(names(saved)).toEqual([]);
    expectWhole(saved);
  });

  it("leave no trace when sheet and charts come and go in one session", async () => {
    const port = await openWorkbookPort(plain(), "样例.xlsx", { loadCalculator: null });
    await port.apply([result([BAR]), { kind: "removeSheet", name: "得分's汇总" }]);
    const saved = port.save();
    expect(names(saved, /charts|drawings|sheets\/_rels/)).toEqual([]);
    expectWhole(saved);
  });

  it("of two sheets have different parts", async () => {
    const saved = await applied(plain(), result([BAR], "一"), result([SCATTER], "二"));
    expect(names(saved, /charts\/|drawings\/d/)).toHaveLength(4);
    expectWhole(saved);
    const less = await applied(saved, { kind: "removeSheet", name: "一" });
    expect(names(less, /charts\/|drawings\/d/)).toEqual([
      "xl/charts/chart2.xml",
      "xl/drawings/drawing2.xml",
    ]);
  });

  it("leave the user's charts and drawings as they are, byte for byte", async () => {
    const original = richWorkbook();
    const own = names(original);
    expect(own.length).toBeGreaterThan(0);
    const added = await applied(original, result([BAR, SCATTER]));
    const removed = await applied(added, { kind: "removeSheet", name: "得分's汇总" });
    expect(names(removed)).toEqual(own);
    for (const saved of [added, removed]) {
      const [before, after] = [openPackage(original), openPackage(saved)];
      for (const part of own) expect(after.readBytes(part)).toEqual(before.readBytes(part));
    }
    expectWhole(added);
  });

  it("go together with the looks that Excel adds to a chart when it saves the file", async () => {
    const parts = partsOf(await applied(plain(), result([BAR])));
    parts["xl/charts/_rels/chart1.xml.rels"] = links("chartStyle", "style1.xml");
    parts["xl/charts/style1.xml"] = "<cs:chartStyle xmlns:cs='urn:style'/>";
    const styled = zipParts(parts);
    const replaced = await applied(styled, result([{ ...BAR, title: "另一图" }]));
    expect(names(replaced, /charts/)).toEqual(["xl/charts/chart1.xml"]);
    const removed = await applied(styled, { kind: "removeSheet", name: "得分's汇总" });
    expect(names(removed)).toEqual([]);
    expectWhole(removed);
  });

  it("leave a drawing alone that another sheet shows too", async () => {
    const parts = partsOf(await applied(plain(), result([BAR])));
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = links("drawing", "../drawings/drawing1.xml");
    const saved = await applied(zipParts(parts), result([{ ...BAR, title: "另一图" }]));
    const [before, after] = [openPackage(zipParts(parts)), openPackage(saved)];
    for (const part of ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml"]) {
      expect(after.readText(part)).toBe(before.readText(part));
    }
    expect(after.readText("xl/charts/chart2.xml")).toContain("另一图");
    expectWhole(saved);
  });

  it("speak the strict dialect in a strict workbook", async () => {
    const strict = Object.entries(partsOf(plain())).map(([name, text]) => [
      name,
      text
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", STRICT_MAIN)
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          STRICT_LINKS,
        ),
    ]);
    const saved = await applied(
      zipParts(Object.fromEntries(strict) as Record<string, string>),
      result([BAR]),
    );
    for (const part of names(saved)) {
      const text = openPackage(saved).readText(part);
      expect(text.replaceAll(PACKAGE_LINKS, "")).not.toContain("schemas.openxmlformats.org");
    }
    expect(names(saved, /charts/)).toHaveLength(1);
  });

  it("go into the new workbook of an old .xls file as well", async () => {
    const port = legacyPort(new Uint8Array([0xd0, 0xcf]), {
      name: "旧版.xls",
      sheets: [],
      date1904: false,
    });
    await port.apply([result([BAR])]);
    const saved = port.save();
    expect(names(saved, /charts/)).toEqual(["xl/charts/chart1.xml"]);
    expectWhole(saved);
  });
});
