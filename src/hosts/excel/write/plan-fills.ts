import type { FillEdit } from "../../../core/model/edit";
import { NO_FILL, type FormerFill, type HostMark } from "../state/host-record";
import type { CellDraft } from "./cell-draft";
import { refusals, type Refusal } from "./refusals";
import { cellId, type Facts } from "./snapshots";

type Planning = { readonly facts: Facts; readonly marks: Map<string, HostMark> };

/** Plans a mark or its removal on the draft of its cell, and keeps the list of marks; `null` when it can be made. */
export function planFill(draft: CellDraft, edit: FillEdit, planning: Planning): Refusal | null {
  const { sheet, cell } = draft;
  if (planning.facts.sheets.get(sheet)?.protected) return refusals.markLocked(cell);
  return edit.color === null ? unmark(draft, planning) : mark(draft, edit.color, planning);
}

function mark(draft: CellDraft, given: string, { facts, marks }: Planning): Refusal | null {
  const { sheet, cell } = draft;
  if (!/^[0-9A-Fa-f]{6}$/.test(given)) return refusals.badColor(cell, given);
  const color = `#${given.toUpperCase()}`;
  const key = cellId(sheet, cell);
  const now = draft.fill ?? NO_FILL;
  const known = marks.get(key) ?? fileMark(facts, draft);
  const isOurs = known !== null && showsColor(now, known.color);
  const former = isOurs ? known.former : now;
  // The file host's mark whose former fill is not known stays its own.
  if (former === null) return refusals.formerFillUnknown(cell);
  if (/gradient/i.test(former.pattern)) return refusals.gradient(cell);
  marks.set(key, { sheet, cell, color, former });
  draft.fillWrite = { kind: "paint", color };
  draft.fill = { pattern: "Solid", color };
  return null;
}

function unmark(draft: CellDraft, { facts, marks }: Planning): Refusal | null {
  const key = cellId(draft.sheet, draft.cell);
  const known = marks.get(key) ?? fileMark(facts, draft);
  if (!known) return null;
  // A cell that somebody has coloured since stays as it is.
  if (!showsColor(draft.fill ?? NO_FILL, known.color)) {
    marks.delete(key);
    return null;
  }
  if (known.former === null) return refusals.formerFillUnknown(draft.cell);
  marks.delete(key);
  draft.fillWrite = { kind: "restore", fill: known.former };
  draft.fill = known.former;
  return null;
}

type KnownMark = { readonly color: string; readonly former: FormerFill | null };

/** A mark made by the file host, where none of ours came after it. */
function fileMark({ file }: Facts, { sheet, cell }: CellDraft): KnownMark | null {
  const found = file?.marks.find(
    (candidate) => candidate.sheet === sheet && candidate.cell === cell,
  );
  return found ? { color: `#${found.color.toUpperCase()}`, former: found.former } : null;
}

function showsColor({ pattern, color }: FormerFill, ours: string): boolean {
  return pattern === "Solid" && color?.toUpperCase() === ours.toUpperCase();
}
