import type { CellContent, CellEdit } from "../model/edit";
import type { Finding } from "../model/finding";
import type { PublishedContent, PublishedEdit, PublishedFinding } from "./contract";

/** A finding with the contract's fields only. */
export function publishFinding(finding: Finding): PublishedFinding {
  const { check, message, level, kind, sheet, cells, form, row, logicalPath, clause } = finding;
  return {
    check,
    message,
    level,
    kind,
    sheet,
    cells: [...cells],
    form,
    row,
    logicalPath,
    clause,
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map(publishEdit),
    })),
  };
}

function publishEdit({ sheet, cell, expect, value }: CellEdit): PublishedEdit {
  return { sheet, cell, expect: publishContent(expect), value: value ?? "" };
}

/** The contract has no logical values: they go by the words the sheet shows. */
export function publishContent(content: CellContent): PublishedContent {
  if (typeof content !== "boolean") return content;
  return content ? "TRUE" : "FALSE";
}
