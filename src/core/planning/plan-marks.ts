import type { Evaluation } from "../checks/types";
import type { FillEdit } from "../model/edit";
import type { Finding } from "../model/finding";

/** Soft red and soft yellow: dark text stays readable, also in print. Notes are not coloured. */
export const markColors = { error: "FFC7CE", warning: "FFEB9C" } as const;

/** One fill for each cell of an error or a warning; where both meet in a cell, the error's colour. */
export function planMarks(evaluation: Evaluation): readonly FillEdit[] {
  const marks = new Map<string, FillEdit>();
  for (const finding of [...ofLevel(evaluation, "warning"), ...ofLevel(evaluation, "error")]) {
    for (const cell of finding.cells) {
      marks.set(`${finding.sheet}!${cell}`, markOf(finding, cell));
    }
  }
  return [...marks.values()];
}

type MarkedFinding = Finding & { readonly level: keyof typeof markColors };

function ofLevel(evaluation: Evaluation, level: keyof typeof markColors): readonly MarkedFinding[] {
  return evaluation.findings.filter((finding): finding is MarkedFinding => finding.level === level);
}

function markOf(finding: MarkedFinding, cell: string): FillEdit {
  return { kind: "fill", sheet: finding.sheet, cell, color: markColors[finding.level] };
}
