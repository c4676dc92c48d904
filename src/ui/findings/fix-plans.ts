import type { CellContent, Evaluation, Finding } from "../../core/index";

/** How many findings of the same check can be fixed. */
export function fixableLike({ check }: Finding, { findings }: Evaluation): number {
  return findings.filter((one) => one.check === check && one.fixes.length > 0).length;
}

/** A cell's content as a change shows it: `null` for a blank one. */
export function contentText(content: CellContent): string | null {
  if (content === null || content === "") return null;
  return typeof content === "boolean" ? (content ? "TRUE" : "FALSE") : String(content);
}
