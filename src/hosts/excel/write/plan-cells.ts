import { contains, parseAddress } from "../../../core/model/address";
import type { CellContent, CellEdit } from "../../../core/model/edit";
import type { HostMark } from "../state/host-record";
import type { CellDraft, CellWrite, ContentWrite, SheetEdit } from "./cell-draft";
import { encodeText, isTakenForValue } from "./encode-text";
import { planComment } from "./plan-comments";
import { planFill } from "./plan-fills";
import { refusals, type Refusal } from "./refusals";
import { cellId, type Facts } from "./snapshots";

/** What became of each edit so far, and what is to be written. */
export type CellPlan = {
  /** By the place of the edit; no entry for those to be made. */
  readonly refusals: ReadonlyMap<number, Refusal>;
  /** The format an edit replaced, by its place. */
  readonly formatsBefore: ReadonlyMap<number, string>;
  readonly writes: readonly CellWrite[];
  /** The marks as they will stand. */
  readonly marks: readonly HostMark[];
};

/** Follows the edits through their cells in order, without touching the workbook. */
export function planCells(
  edits: readonly { readonly index: number; readonly edit: SheetEdit }[],
  facts: Facts,
): CellPlan {
  const drafts = new Map<string, CellDraft>();
  const refused = new Map<number, Refusal>();
  const formatsBefore = new Map<number, string>();
  const marks = new Map(
    facts.record.marks.map((mark) => [cellId(mark.sheet, mark.cell), mark] as const),
  );
  for (const { index, edit } of edits) {
    const refusal = placeRefusal(edit, facts);
    if (refusal) {
      refused.set(index, refusal);
      continue;
    }
    const draft = draftOf(drafts, edit, facts);
    const format = draft.numberFormat;
    const problem = changeDraft(draft, edit, { facts, marks });
    if (problem) refused.set(index, problem);
    else draft.edits.push(index);
    if (!problem && edit.kind === "cell" && edit.restoresFormat === undefined) {
      if (draft.numberFormat !== format) formatsBefore.set(index, format);
    }
  }
  const writes = [...drafts.values()].flatMap((draft) => writeOf(draft) ?? []);
  return { refusals: refused, formatsBefore, writes, marks: [...marks.values()] };
}

type Planning = { readonly facts: Facts; readonly marks: Map<string, HostMark> };

function changeDraft(draft: CellDraft, edit: SheetEdit, planning: Planning): Refusal | null {
  switch (edit.kind) {
    case "cell":
      return changeContent(draft, edit, planning.facts);
    case "fill":
      return planFill(draft, edit, planning);
    case "comment":
      return planComment(draft, edit, planning.facts);
  }
}

/** What stands in the way of every edit of the cell, whatever its kind. */
function placeRefusal(edit: SheetEdit, { sheets, merges }: Facts): Refusal | null {
  const at = parseAddress(edit.cell);
  if (!sheets.has(edit.sheet)) return refusals.sheetMissing(edit.sheet);
  if (!at) return refusals.badAddress(edit.cell);
  const isCovered = (merges.get(edit.sheet) ?? []).some(
    (merge) => contains(merge, at) && (merge.top !== at.row || merge.left !== at.column),
  );
  return isCovered ? refusals.covered(edit.cell) : null;
}

function draftOf(
  drafts: Map<string, CellDraft>,
  { sheet, cell }: SheetEdit,
  facts: Facts,
): CellDraft {
  const key = cellId(sheet, cell);
  const known = drafts.get(key);
  if (known) return known;
  const {
    content = null,
    isFormula = false,
    numberFormat = "General",
  } = facts.cells.get(key) ?? {};
  const draft: CellDraft = {
    sheet,
    sheetId: facts.sheets.get(sheet)?.id ?? "",
    cell,
    edits: [],
    formatAtFirst: numberFormat,
    contentAtFirst: content,
    content,
    isFormula,
    numberFormat,
    contentChanged: false,
    fill: facts.fills.get(key) ?? null,
    fillWrite: null,
    comment: facts.comments.get(key) ?? null,
    commentWrite: null,
  };
  drafts.set(key, draft);
  return draft;
}

function changeContent(draft: CellDraft, edit: CellEdit, facts: Facts): Refusal | null {
  const { cell, value, formula, expect } = edit;
  if (typeof value === "number" && !Number.isFinite(value)) return refusals.notFinite(cell);
  const namesFormula = typeof expect === "string" && expect.startsWith("=");
  if (draft.isFormula && !namesFormula) return refusals.formula(cell);
  if (facts.locked.has(cellId(draft.sheet, cell))) return refusals.locked(cell);
  if (!sameContent(draft.content, expect)) return refusals.stale(cell, draft.content);
  const content = formula === undefined ? value : `=${formula}`;
  const isFormula = formula !== undefined;
  if (isFormula || draft.isFormula || !sameContent(draft.content, content)) {
    draft.content = content;
    draft.isFormula = isFormula;
    draft.contentChanged = true;
    draft.numberFormat = shownFormat(draft, edit);
  }
  if (edit.restoresFormat !== undefined) draft.numberFormat = edit.restoresFormat;
  return null;
}

/** A text format would turn a number or a formula into text, so it gives way; General takes the format asked for. */
function shownFormat({ numberFormat, content, isFormula }: CellDraft, edit: CellEdit): string {
  const isText = numberFormat === "@";
  const effective = isText && (isFormula || typeof content === "number") ? "General" : numberFormat;
  return effective === "General" ? (edit.numberFormat ?? effective) : effective;
}

/** Whether two contents are the same for the user: an empty text is an empty cell. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return comparable(a) === comparable(b);
}

function comparable(content: CellContent): CellContent {
  if (typeof content !== "string") return content;
  return content === "" ? null : content.replaceAll("\r\n", "\n");
}

function writeOf(draft: CellDraft): CellWrite | null {
  const { sheet, sheetId, cell, edits, fillWrite: fill, commentWrite: comment } = draft;
  const content = contentWrite(draft);
  if (!content && !fill && !comment) return null;
  return { sheet, sheetId, cell, edits, content, fill, comment };
}

function contentWrite(draft: CellDraft): ContentWrite | null {
  const { content, isFormula, formatAtFirst, numberFormat, contentChanged } = draft;
  if (!contentChanged && numberFormat === formatAtFirst) return null;
  const keepsContent = !contentChanged;
  const formatFirst = keepsContent ? null : formatBefore(draft);
  const during = formatFirst ?? formatAtFirst;
  // Excel may give a new formula the format of the cells it refers to.
  const mayDrift = isFormula && !keepsContent;
  const formatAfter = during !== numberFormat || mayDrift ? numberFormat : null;
  const input = inputOf(content, isFormula, during);
  return { formatFirst, input, isFormula, keepsContent, formatAfter };
}

/**
 * The format in which Excel takes the content for what it is; `null` where the present one does. Text under a text format
 * needs no apostrophe, which would stay with the cell.
 */
function formatBefore(draft: CellDraft): string | null {
  const { content, isFormula, formatAtFirst, numberFormat } = draft;
  const isText = typeof content === "string" && !isFormula;
  const asText = isText && (numberFormat === "@" || isTakenForValue(content));
  if (asText) return formatAtFirst === "@" ? null : "@";
  const isNumber = isFormula || typeof content === "number";
  return isNumber && formatAtFirst === "@" ? "General" : null;
}

function inputOf(content: CellContent, isFormula: boolean, numberFormat: string): string | number {
  if (content === null) return "";
  if (typeof content === "number") return content;
  if (typeof content === "boolean") return String(content).toUpperCase();
  return isFormula ? content : encodeText(content, numberFormat);
}
