import {
  draftReport,
  evaluateWorkbook,
  nextYear,
  sourceText,
  titleText,
  type ReportDraft,
  type Workbook,
} from "../../../src/core";
import { parseAddress } from "../../../src/core/model/address";
import { cellAt } from "../../../src/core/model/workbook";
import { reportDocument } from "../../../src/hosts/docx/report-document";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { docxParts, tippedTexts } from "../../support/docx-parts";
import { asPdf, reportNotAsked, writerMissing } from "../../support/libre-office";
import { scoredSample } from "../../support/repaired-sample";

const MINUTES = 60_000;

let workbook: Workbook;
let draft: ReportDraft;
let document: Uint8Array;
beforeAll(async () => {
  const { workbook: opened } = await openWorkbook(await scoredSample(), "sample.xlsx");
  const own = ["自评检查结果", "得分汇总"];
  workbook = {
    ...opened,
    sheets: opened.sheets.filter(({ name }) => !own.includes(name) && !name.startsWith("_")),
  };
  const evaluation = evaluateWorkbook(workbook);
  const found = draftReport(evaluation, nextYear(evaluation));
  if (found === null) throw new Error("nothing was drafted");
  draft = found;
  document = await reportDocument(draft, sourceText);
}, 2 * MINUTES);

/** The cell that a tip names alone: `"02境外招商洽谈经费 E6"`. */
function cellOf(tip: string) {
  const [, name, address] = /^(.+) ([A-Z]+\d+)$/.exec(tip) ?? [];
  const sheet = workbook.sheets.find((one) => one.name === name);
  const at = parseAddress(address ?? "");
  return sheet && at ? cellAt(sheet, at.row, at.column) : undefined;
}

describe("the report as a Word document", () => {
  test("holds every figure with its cell, and the workbook holds the same there", () => {
    const all = tippedTexts(document);
    const fromCells = all.flatMap(({ text, tip }) => {
      const cell = cellOf(tip);
      return cell === undefined ? [] : [{ text, tip, cell }];
    });
    const wrong = fromCells.filter(({ text, cell: { value, text: shown } }) => {
      if (typeof value !== "number" && !/^[-+]?[\d.]+%$/.test(shown))
        return text !== shown.replace(/\s+/g, " ").trim();
      const scale = text.endsWith("%") && typeof value === "number" ? 100 : 1;
      const number = typeof value === "number" ? value * scale : Number.parseFloat(shown);
      return Math.abs(Number.parseFloat(text) - number) > 1e-9;
    });
    expect(wrong).toEqual([]);
    // 27 projects with budget, spending and score, and the department's own indicators twice.
    expect(fromCells.length).toBeGreaterThan(27 * 3 + 9 * 2);
    expect(all.every(({ text, tip }) => text !== "" && tip !== "")).toBe(true);
  });

  test("tells each project's score as the written workbook has it; that of the protected sheet as not yet written", () => {
    const totals = tippedTexts(document).filter(({ tip }) => /(^|：)\d\d\S+ H2[12]$/.test(tip));
    expect(totals.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual([
      92,
      93,
      ...Array.from({ length: 25 }, () => 100),
    ]);
    const worked = totals.filter(({ tip }) => tip.includes("："));
    expect(worked.map(({ tip }) => tip)).toEqual([
      "按所用办法计算，表中尚未填写：19非征地项目一站式服务经费 H21",
    ]);
  });

  test("works out each execution rate from the two cells it names", () => {
    const rates = tippedTexts(document).flatMap(({ text, tip }) => {
      const found = /^全年执行数 ÷ 全年预算数：(.+) (F\d+)、(E\d+)$/.exec(tip);
      return found ? [{ text, sheet: found[1], spending: found[2], budget: found[3] }] : [];
    });
    expect(rates.length).toBeGreaterThanOrEqual(28);
    for (const { text, sheet, spending, budget } of rates) {
      const [spent, given] = [spending, budget].map((cell) =>
        Number(cellOf(`${sheet ?? ""} ${cell ?? ""}`)?.value),
      );
      expect(Number.parseFloat(text)).toBeCloseTo((100 * (spent ?? 0)) / (given ?? 0), 2);
    }
  });

  test("is an A4 page in official type: 小标宋 title, 仿宋 三号 at 30 points, 黑体 and 楷体 headings", () => {
    const { "word/document.xml": body = "", "word/styles.xml": styles = "" } = docxParts(document);
    expect(/<w:pgSz [^>]*>/.exec(body)?.[0]).toMatch(/w:w="11906" w:h="16838"/);
    const style = (id: string): string =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0] ?? "";
    expect(style("Title")).toContain('w:eastAsia="方正小标宋简体"');
    expect(style("Title")).toContain('<w:sz w:val="44"/>');
    expect(style("Heading1")).toContain('w:eastAsia="黑体"');
    expect(style("Heading2")).toContain('w:eastAsia="楷体"');
    expect(style("ReportBody")).toContain('w:line="600" w:lineRule="exact"');
    expect(style("ReportBody")).toContain('w:firstLineChars="200"');
    expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0]).toMatch(
      /w:eastAsia="仿宋".*<w:sz w:val="32"\/>/s,
    );
    expect(docxParts(document)["word/fontTable.xml"]).toContain('<w:altName w:val="宋体"/>');
  });

  test("has its headings, marks, page numbers and native charts, and every link leads somewhere", () => {
    const parts = docxParts(document);
    const body = parts["word/document.xml"] ?? "";
    const missing = draft.sections.filter(({ title }) => !body.includes(title));
    expect(missing.map(({ title }) => title)).toEqual([]);
    expect(body.includes("〔待填：部门主要职能")).toBe(true);
    expect(parts["word/footer1.xml"]).toContain("PAGE");
    const charts = draft.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ kind }) => kind === "chart");
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      charts.length,
    );
    expect(parts["docProps/core.xml"]).toContain(titleText(draft));
    const anchors = new Set([...body.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name));
    const astray = [...anchors].filter((anchor) => !body.includes(`w:name="${anchor ?? ""}"`));
    expect([anchors.size, astray]).toEqual([1, []]);
  });

  test("takes signs that XML knows nothing of, and texts that look like markup", async () => {
    const odd = `<w:p/>&amp;\u0000\u0007\uD800"'`;
    const cited = {
      kind: "cited",
      text: odd,
      source: { kind: "cell", sheet: odd, cell: "A1" },
    } as const;
    const hostile: ReportDraft = {
      outline: "project",
      title: [[{ kind: "text", text: odd }]],
      fileName: "x",
      sections: [
        {
          id: "1",
          level: 1,
          title: odd,
          blocks: [
            { kind: "paragraph", runs: [cited, { kind: "toFill", prompt: odd }] },
            {
              kind: "chart",
              shape: "column",
              title: odd,
              valueTitle: odd,
              values: "score",
              bars: [{ name: odd, value: 0 }],
            },
          ],
        },
      ],
    };
    const [first] = tippedTexts(await reportDocument(hostile, sourceText));
    expect(first?.text).toBe(`<w:p/>&amp;\uFFFD\uFFFD\uFFFD"'`);
  });
});

describe("LibreOffice as the judge of the report", () => {
  test(
    "opens it and lays it out in pages",
    () => {
      const missing = writerMissing();
      if (missing !== null) {
        reportNotAsked(missing);
        return;
      }
      const pdf = new TextDecoder("latin1").decode(asPdf(document, "report.docx"));
      const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
      expect(pages).toBeGreaterThan(8);
      expect(pages).toBeLessThan(30);
    },
    4 * MINUTES,
  );
});
