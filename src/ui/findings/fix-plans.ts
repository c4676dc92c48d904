import type { CellContent, Evaluation, Finding, Fix } from "../../core/index";

/** The safe fixes of every finding of the same check, one for each finding; a cell is changed once. */
export function safeFixesLike(finding: Finding, { findings }: Evaluation): readonly Fix[] {
  const taken = new Set<string>();
  return findings
    .filter(({ check }) => check === finding.check)
    .flatMap(({ fixes }) => fixes.filter(({ safety }) => safety === "safe").slice(0, 1))
    .filter((fix) => {
      const cells = fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`);
      if (cells.some((cell) => taken.has(cell))) return false;
      for (const cell of cells) taken.add(cell);
      return true;
    });
}

/** How many cells the fixes change. */
export function cellsChanged(fixes: readonly Fix[]): number {
  return fixes.reduce((count, { edits }) => count + edits.length, 0);
}

/** A cell's content as a change shows it: `null` for a blank one. */
export function contentText(content: CellContent): string | null {
  if (content === null || content === "") return null;
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : String(content);
}
