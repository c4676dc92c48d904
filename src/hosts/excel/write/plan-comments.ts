import type { CommentEdit } from "../../../core/model/edit";
import { isSupported } from "../host-look";
import type { CellDraft } from "./cell-draft";
import { refusals, type Refusal } from "./refusals";
import type { Facts, StandingComment } from "./snapshots";

/** Stands for the id of a comment that is not made yet. */
const NEW = "";

/** Plans a comment of ours or its removal; a comment of somebody else's stays. `null` when it can be made. */
export function planComment(draft: CellDraft, edit: CommentEdit, facts: Facts): Refusal | null {
  const { cell, comment } = draft;
  if (!isSupported("1.10")) return edit.text === null ? null : refusals.noComments(cell);
  const ours = comment !== null && isOurs(draft, comment, facts);
  if (edit.text === null) {
    if (ours) remove(draft, comment);
    return null;
  }
  if (facts.sheets.get(draft.sheet)?.protected) return refusals.commentLocked(cell);
  if (comment && !ours) return refusals.commentTaken(cell);
  draft.commentWrite =
    comment && comment.id !== NEW
      ? { kind: "change", id: comment.id, text: edit.text }
      : { kind: "add", text: edit.text };
  draft.comment = { id: comment?.id ?? NEW, text: edit.text };
  return null;
}

function remove(draft: CellDraft, { id }: StandingComment): void {
  draft.commentWrite = id === NEW ? null : { kind: "remove", id };
  draft.comment = null;
}

/** The same comment with the same text: one that somebody has edited is theirs now. */
function isOurs(
  { commentWrite, sheet, cell }: CellDraft,
  { id, text }: StandingComment,
  { record }: Facts,
): boolean {
  if (commentWrite !== null) return true;
  return record.comments.some(
    (known) =>
      known.id === id && known.text === text && known.sheet === sheet && known.cell === cell,
  );
}
