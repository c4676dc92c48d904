import type { CellPlace, CitedRun, ReportBlock, ReportRun } from "../model/report-draft";

/** Words of the report's own. */
export function text(words: string): ReportRun {
  return { kind: "text", text: words };
}

/** A mark where a person must write: `toFill("主要职能")`. */
export function toFill(prompt: string): ReportRun {
  return { kind: "toFill", prompt };
}

/** What stands in a cell. */
export function cited(words: string, { sheet, cell }: CellPlace): CitedRun {
  return { kind: "cited", text: words, source: { kind: "cell", sheet, cell } };
}

/** What was worked out, how, and from which cells. */
export function derived(words: string, rule: string, from: readonly CellPlace[]): CitedRun {
  return { kind: "cited", text: words, source: { kind: "derived", rule, from } };
}

type Said = ReportRun | readonly ReportRun[] | string;

/** A sentence with runs in it: `say\`共 ${count} 个项目。\``. */
export function say(words: TemplateStringsArray, ...said: readonly Said[]): readonly ReportRun[] {
  return words.flatMap((word, index) => [
    ...(word === "" ? [] : [text(word)]),
    ...runsOf(said[index] ?? []),
  ]);
}

function runsOf(said: Said): readonly ReportRun[] {
  if (typeof said === "string") return said === "" ? [] : [text(said)];
  return "kind" in said ? [said] : said;
}

/** Runs with a separator between them: `joined([[a], [b]], "、")`. */
export function joined(
  parts: readonly (readonly ReportRun[])[],
  separator: string,
): readonly ReportRun[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}

/** A paragraph of a sentence. */
export function paragraph(runs: readonly ReportRun[]): ReportBlock {
  return { kind: "paragraph", runs };
}
