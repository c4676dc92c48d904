import type { Evaluation } from "../checks/types";
import type { CommentEdit, FillEdit } from "../model/edit";
import type { Finding } from "../model/finding";
import { levelTerms } from "../model/terms";

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

/** Findings told in one comment; the others are counted (本工具默认). */
const TOLD = 4;

/** One comment for each cell that an error or a warning points to first: what was found, in the words of the findings. */
export function planComments(evaluation: Evaluation): readonly CommentEdit[] {
  const byCell = new Map<string, MarkedFinding[]>();
  for (const finding of [...ofLevel(evaluation, "error"), ...ofLevel(evaluation, "warning")]) {
    const place = `${finding.sheet}!${finding.cells[0] ?? "A1"}`;
    byCell.set(place, [...(byCell.get(place) ?? []), finding]);
  }
  return [...byCell.values()].flatMap(commentOf);
}

function commentOf(findings: readonly MarkedFinding[]): readonly CommentEdit[] {
  const [first] = findings;
  if (!first) return [];
  const lines = findings
    .slice(0, TOLD)
    .map(({ level, message }) => `${levelTerms[level]}：${message}`);
  const more =
    findings.length > TOLD ? [`另有 ${String(findings.length - TOLD)} 项，见检查结果。`] : [];
  const text = [COMMENT_TITLE, ...lines, ...more].join("\n");
  return [{ kind: "comment", sheet: first.sheet, cell: first.cells[0] ?? "A1", text }];
}

const COMMENT_TITLE = "【绩效自评助手】";
