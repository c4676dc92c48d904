import { reportHtml, reportHtmlPage, reportText, type ReportDraft } from "../../../src/core";
import { chineseNumber, numberedTitle } from "../../../src/core/drafting/headings";

const odd = `<img src=x onerror=alert(1)>&"'`;

const draft: ReportDraft = {
  outline: "project",
  title: [[{ kind: "text", text: odd }], [{ kind: "toFill", prompt: odd }]],
  fileName: "报告",
  sections: [
    {
      id: "1",
      level: 1,
      title: odd,
      blocks: [
        {
          kind: "paragraph",
          runs: [{ kind: "cited", text: odd, source: { kind: "cell", sheet: odd, cell: "A1" } }],
        },
        {
          kind: "table",
          caption: odd,
          columns: [{ title: odd, width: 1, align: "right" }],
          rows: [[[{ kind: "text", text: odd }]]],
        },
        {
          kind: "chart",
          shape: "bar",
          title: odd,
          valueTitle: odd,
          values: "percent",
          bars: [
            { name: odd, value: 0.5 },
            { name: "零", value: 0 },
          ],
        },
      ],
    },
  ],
};

describe("the draft as HTML", () => {
  test("escapes every text of the workbook, also where it stands in an attribute", () => {
    const markup = reportHtml(draft);
    expect(markup).not.toContain("<img");
    expect(markup).toContain('title="&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39; A1"');
  });

  test("brings its looks along and loads nothing", () => {
    const markup = reportHtml(draft);
    expect(markup).toMatch(/<h2 style="font-family:黑体/);
    expect(markup).toMatch(
      /<p style="font-family:仿宋_GB2312,仿宋[^"]*font-size:16pt;line-height:30pt/,
    );
    expect(markup).not.toMatch(/<(link|script|style|img)\b|url\(/);
  });

  test("draws a chart as rows of bars in proportion, each with its value", () => {
    const markup = reportHtml(draft);
    expect(markup).toContain(`${"█".repeat(20)} 50%`);
    expect(markup).toContain("> 0%<");
  });

  test("as a page is whole, and forbids what it does not need", () => {
    const page = reportHtmlPage(draft);
    expect(page).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  test("as plain text keeps title lines, headings and cells", () => {
    const lines = reportText(draft).split("\n");
    expect(lines.slice(0, 2)).toEqual([odd, `〔待填：${odd}〕`]);
    expect(lines).toContain("零\t0%");
  });
});

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [35, "三十五"],
])("heading %i is %s", (value, words) => {
  expect(chineseNumber(value)).toBe(words);
  expect(numberedTitle(1, value - 1, "题")).toBe(`${words}、题`);
  expect(numberedTitle(2, value - 1, "题")).toBe(`（${words}）题`);
});
