import { runText, type ReportBlock, type ReportDraft, type ReportRun } from "../model/report-draft";
import { percentText, plainNumber } from "../checks/messages";

/** The draft as plain text, tables with tabs: for where formatted text cannot be pasted. */
export function reportText({ title, sections }: ReportDraft): string {
  const lines = sections.flatMap((section) => [
    section.title,
    ...section.blocks.flatMap(blockLines),
  ]);
  return `${[...title.map(wordsOf), "", ...lines].join("\n")}\n`;
}

function blockLines(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [wordsOf(block.runs)];
    case "table": {
      const head = block.columns.map(({ title }) => title).join("\t");
      return [block.caption, head, ...block.rows.map((row) => row.map(wordsOf).join("\t"))];
    }
    case "chart": {
      const shown = block.values === "percent" ? percentText : plainNumber;
      return [block.title, ...block.bars.map(({ name, value }) => `${name}\t${shown(value)}`)];
    }
  }
}

function wordsOf(runs: readonly ReportRun[]): string {
  return runs.map(runText).join("");
}
