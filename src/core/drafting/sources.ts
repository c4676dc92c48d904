import type { CellPlace, CitedRun, ReportBlock, ReportSection } from "../model/report-draft";
import { paragraph, say } from "./runs";
import { table, textColumn } from "./tables";

/** Where each figure comes from, as the last section; none where nothing was taken from a cell. */
export function sourcesSection(sections: readonly ReportSection[]): readonly ReportSection[] {
  const places = placesIn(sections);
  const rows = sections.flatMap((section, index) =>
    linesOf(section.blocks).flatMap((line) => rowsOf(places[index] ?? "", line)),
  );
  if (rows.length === 0) return [];
  const note = say`报告中取自自评表的数字和文字，逐处列出所在的工作表和单元格，供核对；定稿时可删去本附件。`;
  const columns = [
    textColumn("章节", 2),
    textColumn("工作表", 4),
    textColumn("内容（单元格）", 11),
  ];
  const blocks = [paragraph(note), table("数据来源", columns, rows)];
  return [{ id: "sources", level: 1, title: "附件 数据来源", blocks }];
}

const NUMBER = /^(（[^）]+）|[^、]+、)/;

/** Where each section stands: its number behind that of the heading above it, 三（二）. */
function placesIn(sections: readonly ReportSection[]): readonly string[] {
  let above = "";
  return sections.map(({ level, title }) => {
    const number = (NUMBER.exec(title)?.[0] ?? title).replace("、", "");
    if (level === 1) above = number;
    return level === 1 ? number : above + number;
  });
}

/** Each paragraph and each row of a table is a line of its own. */
function linesOf(blocks: readonly ReportBlock[]): readonly (readonly CitedRun[])[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === "chart") return [];
      return block.kind === "paragraph" ? [block.runs] : block.rows.map((row) => row.flat());
    })
    .map((runs) => runs.filter((run) => run.kind === "cited"))
    .filter((runs) => runs.length > 0);
}

function rowsOf(title: string, line: readonly CitedRun[]): readonly (readonly string[])[] {
  const bySheet = new Map<string, CitedRun[]>();
  for (const run of line) {
    const sheet = sheetsText(run);
    const group = bySheet.get(sheet);
    if (group) group.push(run);
    else bySheet.set(sheet, [run]);
  }
  return [...bySheet].map(([sheet, runs]) => [title, sheet, runs.map(itemText).join("；")]);
}

function sheetsText({ source }: CitedRun): string {
  const sheets = new Set(placesOf(source).map(({ sheet }) => sheet));
  if (sheets.size === 0) return "—";
  if (sheets.size === 1) return [...sheets].join("");
  return `${String(sheets.size)} 张表`;
}

function placesOf(source: CitedRun["source"]): readonly CellPlace[] {
  return source.kind === "cell" ? [source] : source.from;
}

/** `"40（F6）"`, `"80%（全年执行数 ÷ 全年预算数：F6、E6）"`. */
function itemText({ text, source }: CitedRun): string {
  const words = short(text);
  if (source.kind === "cell") return `${words}（${source.cell}）`;
  const cells = cellsText(source.from);
  return `${words}（${source.rule}${cells === "" ? "" : `：${cells}`}）`;
}

/** More cells than these are counted, not listed. */
const LISTED = 6;

function cellsText(from: readonly CellPlace[]): string {
  if (new Set(from.map(({ sheet }) => sheet)).size > 1) return `共 ${String(from.length)} 格`;
  const cells = [...new Set(from.map(({ cell }) => cell))];
  const listed = cells.slice(0, LISTED).join("、");
  return cells.length > LISTED ? `${listed} 等 ${String(cells.length)} 格` : listed;
}

const LONGEST = 20;

function short(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

/** How a figure came about, in words: for a tip, or for who reads it aloud. */
export function sourceText(run: CitedRun): string {
  const { source } = run;
  if (source.kind === "cell") return `${source.sheet} ${source.cell}`;
  const cells = cellsText(source.from);
  const [first] = source.from;
  if (first === undefined) return source.rule;
  const isOneSheet = source.from.every(({ sheet }) => sheet === first.sheet);
  return `${source.rule}：${isOneSheet ? `${first.sheet} ` : ""}${cells}`;
}

/** The cited runs of a report in reading order. */
export function citedRuns(sections: readonly ReportSection[]): readonly CitedRun[] {
  return sections.flatMap(({ blocks }) => linesOf(blocks).flat());
}
