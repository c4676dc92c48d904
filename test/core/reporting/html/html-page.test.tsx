import type { Evaluation } from "../../../../src/core/checks/types";
import { evaluateWorkbook } from "../../../../src/core/evaluate";
import { escapeHtml, html, ready } from "../../../../src/core/reporting/html/html";
import { htmlPage, type HtmlPart } from "../../../../src/core/reporting/html/html-page";
import { htmlWorkbook } from "../../../../src/core/reporting/html/html-workbook";
import { overviewOf } from "../../../../src/core/reporting/run-overview";
import { department } from "../../../support/department-workbook";

const TOOL = { name: "selfeval", version: "1.2.3" };

const evaluation = evaluateWorkbook(
  department(
    { name: "项目甲", scores: [10, 50, 30, 10, 100] },
    { name: "项目乙", budget: 300, actual: null, scores: [10, null, 30, 10, null] },
  ),
);

function partOf(one: Evaluation, file: string, index = 0): HtmlPart {
  return { index, section: htmlWorkbook(one, { file, index }), overview: overviewOf(one, file) };
}

function pageOf(...parts: readonly HtmlPart[]): string {
  const fired = new Set(evaluation.findings.map(({ check }) => check));
  return htmlPage({ tool: TOOL, parts, notifications: [], fired });
}

function parsed(page: string): Document {
  return new DOMParser().parseFromString(page, "text/html");
}

function cellsOf(row: Element): readonly string[] {
  return [...row.querySelectorAll("td")].map((cell) => (cell.textContent ?? "").trim());
}

const page = pageOf(partOf(evaluation, "报送/测试.xlsx"));
const document = parsed(page);
const text = document.body.textContent ?? "";

test("the index counts what is marked 不适用 where anything is", () => {
  const one = partOf(evaluation, "甲.xlsx");
  const other = partOf(evaluation, "乙.xlsx");
  const heads = (...parts: readonly HtmlPart[]): readonly string[] =>
    [...parsed(pageOf(...parts)).querySelectorAll("nav th")].map((head) => head.textContent ?? "");
  const marked = { ...other, overview: { ...other.overview, waived: 2 } };
  expect(heads(one, other)).not.toContain("不适用");
  expect(heads(one, marked)).toContain("不适用");
  const [, row] = parsed(pageOf(one, marked)).querySelectorAll("nav tbody tr");
  expect(row && cellsOf(row).at(-2)).toBe("2");
});

describe("the page for people", () => {
  test("carries everything in itself and needs no script", () => {
    expect(document.querySelectorAll("script, link, img, iframe, [src], [onclick]")).toHaveLength(
      0,
    );
    expect(page).not.toMatch(/url\(|@import|https?:/);
    for (const link of document.querySelectorAll("a, use")) {
      const target = link.getAttribute("href") ?? "";
      expect(target).toMatch(/^#/);
      expect(document.getElementById(target.slice(1))).not.toBeNull();
    }
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  test("says of the workbook its file, what was found, which policy and why", () => {
    expect(document.querySelector("h2")?.textContent).toBe("报送/测试.xlsx");
    expect(text).toContain("项目自评表 2 张 · 年度 2023");
    expect(text).toContain("（cn-mof-2020）");
    expect(text).toMatch(/2 张表：.+/);
  });

  test("has every finding's message, its level as a word, and its check's page", () => {
    for (const { message, check } of evaluation.findings) {
      expect(text).toContain(message);
      expect(document.getElementById(check)?.textContent).toContain("怎么改：");
    }
    const item = [...document.querySelectorAll("li.is-error")].map((one) => one.textContent);
    expect(item.join()).toMatch(
      /错误 项目乙 · 产出指标 · 数量指标 · 举办推介活动场次 · 实际完成值 F10/,
    );
  });

  test("lists missing data and what could not be checked apart, nothing twice", () => {
    expect(text).toMatch(/缺失数据（\d+ 项）/);
    const open = evaluation.findings.filter(({ kind }) => kind === "open").length;
    expect(text).toContain(`无法检查（${String(open)} 项）`);
    const ground = document.querySelectorAll("li p a[href^='#SE']");
    expect(ground.length).toBeLessThanOrEqual(evaluation.findings.length);
  });

  test("shows the scores and the overall score by three methods with the derivation", () => {
    const [first] = [...document.querySelectorAll("tbody tr")].map(cellsOf);
    expect(first).toEqual(["项目甲", "100", "100", "优"]);
    expect(text).toContain("各项目得分简单平均（采用）");
    expect(text).toContain("按预算金额加权平均");
    expect(text).toContain("部门整体自评表自身得分");
    expect(document.querySelectorAll("dl dd").length).toBeGreaterThan(0);
  });

  test("says nothing unfilled, no time of its own, and is the same each time", () => {
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    expect(pageOf(partOf(evaluation, "报送/测试.xlsx"))).toBe(page);
    const made = htmlPage({
      tool: TOOL,
      parts: [],
      notifications: [],
      fired: new Set(),
      madeAt: "2024-03-01 10:32",
    });
    expect(made).toContain("绩效自评助手 1.2.3 · 2024-03-01 10:32");
  });

  test("of several workbooks begins with an index, and names what could not be done", () => {
    const parts = [partOf(evaluation, "a.xlsx", 0), partOf(evaluation, "b.xlsx", 2)];
    const trouble = { level: "error", code: "x", message: "读不了。", file: "坏.xlsx" } as const;
    const several = parsed(
      htmlPage({ tool: TOOL, parts, notifications: [trouble], fired: new Set() }),
    );
    const links = [...several.querySelectorAll("nav a")];
    expect(links.map((link) => link.textContent)).toEqual(["a.xlsx", "b.xlsx"]);
    for (const link of links) {
      const target = several.getElementById((link.getAttribute("href") ?? "").slice(1));
      expect(target?.querySelector("h2")?.textContent).toBe(link.textContent);
    }
    expect(several.querySelector("header")?.textContent).toContain("坏.xlsx：读不了。");
    expect(document.querySelector("nav")).toBeNull();
  });

  test("says so of a workbook without a form", () => {
    const none = { ...evaluation, forms: [], summary: null, findings: [] };
    const section = parsed(htmlWorkbook(none, { file: "a.xlsx", index: 0 }));
    expect(section.body.textContent).toContain("没有认出绩效自评表。");
    expect(section.querySelector("table")).toBeNull();
  });

  test("tells what was written, where a copy was made", () => {
    const tail = [
      [{ text: "  写入", style: "strong" }],
      [{ text: "    已写入 3 格。", style: "plain" }],
    ] as const;
    const section = htmlWorkbook(evaluation, { file: "a.xlsx", index: 0, written: true, tail });
    expect(section).toContain("<h3>写入</h3>");
    expect(section).toContain("<p>已写入 3 格。</p>");
    expect(section).toContain("写入后得分");
  });
});

describe("text from a sheet on the page", () => {
  const EVIL = `<img src=x onerror=alert(1)>"'&\u202E\u0000`;

  test("never becomes markup, wherever it stands", () => {
    const evil = evaluateWorkbook(department({ name: EVIL, actual: null }, { name: `${EVIL}2` }));
    const hostile: Evaluation = {
      ...evil,
      findings: evil.findings.map((one) => ({
        ...one,
        message: EVIL,
        sheet: EVIL,
        logicalPath: `${EVIL}/${EVIL}#${EVIL}`,
        cells: [EVIL],
        clause: EVIL,
        fixes: [{ title: EVIL, safety: "safe", edits: [] }],
      })),
      notifications: [{ level: "warning", code: "x", message: EVIL, file: EVIL }],
      otherSheets: [{ sheet: EVIL, reason: EVIL }],
    };
    const shown = parsed(pageOf(partOf(hostile, EVIL), partOf(hostile, EVIL, 1)));
    expect(shown.querySelectorAll("img, script, [onerror]")).toHaveLength(0);
    expect(shown.body.textContent).toContain("<img src=x onerror=alert(1)>");
    expect(shown.body.textContent).not.toMatch(/\u202E|\u0000/);
  });

  test.each([
    { given: "<a>&\"'", shown: "&lt;a&gt;&amp;&quot;&#39;" },
    { given: "产出\n指标", shown: "产出\n指标" },
    { given: "a\uD800b\u0007", shown: "a\uFFFDb\uFFFD" },
    { given: "😀", shown: "😀" },
  ])("$given is escaped", ({ given, shown }) => {
    expect(escapeHtml(given)).toBe(shown);
  });

  test("is escaped inside a template, markup is not", () => {
    const line = html`<p title="${'"'}">${"<"}${ready("<b>")}${[html`<hr />`, html`${1}`]}</p>`;
    expect(line.markup).toBe('<p title="&quot;">&lt;<b><hr />1</p>');
  });
});
