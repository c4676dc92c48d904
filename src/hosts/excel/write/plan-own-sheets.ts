import type { RemoveSheetEdit, ResultSheetEdit } from "../../../core/model/edit";
import { hasStateName } from "../state/file-record";
import type { HostRecord } from "../state/host-record";
import type { ListedSheet } from "../read/list-sheets";
import { refusals, type Refusal } from "./refusals";
import type { Facts } from "./snapshots";

/** A step with a sheet of ours, in the order of the edits. */
export type OwnSheetStep =
  | { readonly kind: "create" | "recreate"; readonly edit: ResultSheetEdit }
  | { readonly kind: "remove"; readonly name: string };

/** What becomes of each edit of a sheet of ours. */
export type OwnSheetPlan = {
  readonly refusals: ReadonlyMap<number, Refusal>;
  readonly steps: readonly OwnSheetStep[];
};

type OwnEdit = ResultSheetEdit | RemoveSheetEdit;
type OwnFacts = Pick<Facts, "sheets" | "record" | "file" | "firstCells" | "structureLocked">;

const LONGEST_NAME = 31;

/** Decides which sheets are made, emptied and filled anew, or taken away. A sheet of the user's is never among them. */
export function planOwnSheets(
  edits: readonly { readonly index: number; readonly edit: OwnEdit }[],
  facts: OwnFacts,
): OwnSheetPlan {
  const standing = new Map(
    [...facts.sheets.values()].map((sheet) => [keyOf(sheet.name), sheet.name]),
  );
  const made = new Set<string>();
  const refused = new Map<number, Refusal>();
  const steps: OwnSheetStep[] = [];
  for (const { index, edit } of edits) {
    const existing = standing.get(keyOf(edit.name)) ?? null;
    const isOurs = existing !== null && (made.has(existing) || isProvedOurs(existing, facts));
    const refusal = refusalOf(edit, { existing, isOurs }, facts);
    if (refusal) {
      refused.set(index, refusal);
      continue;
    }
    steps.push(...stepsOf(edit, existing));
    if (edit.kind === "removeSheet") standing.delete(keyOf(edit.name));
    else {
      standing.set(keyOf(edit.name), existing ?? edit.name);
      made.add(existing ?? edit.name);
    }
  }
  return { refusals: refused, steps };
}

function stepsOf(edit: OwnEdit, existing: string | null): readonly OwnSheetStep[] {
  if (edit.kind === "removeSheet") {
    return existing === null ? [] : [{ kind: "remove", name: existing }];
  }
  return [{ kind: existing === null ? "create" : "recreate", edit }];
}

/** Excel takes two sheet names for one when they differ only in case. */
function keyOf(name: string): string {
  return name.toLowerCase();
}

type Standing = { readonly existing: string | null; readonly isOurs: boolean };

function refusalOf(
  edit: OwnEdit,
  { existing, isOurs }: Standing,
  { sheets, structureLocked }: OwnFacts,
): Refusal | null {
  if (edit.kind === "resultSheet") {
    if (isBadName(edit.name)) return refusals.badSheetName(edit.name);
    if (hasStateName(edit.name)) return refusals.notOurs(edit.name);
  }
  if (existing !== null && !isOurs) return refusals.notOurs(existing);
  const changesList = edit.kind === "resultSheet" ? existing === null : existing !== null;
  if (changesList && structureLocked) return refusals.structureLocked();
  const isLocked = existing !== null && sheets.get(existing)?.protected === true;
  return isLocked && edit.kind === "resultSheet" ? refusals.sheetProtected(existing) : null;
}

function isBadName(name: string): boolean {
  if (name.trim() === "" || name.length > LONGEST_NAME) return true;
  return /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'");
}

/** Our record names the sheet, and the sheet is still the one recorded: by its id, or by what its first cell says. */
function isProvedOurs(name: string, { sheets, record, file, firstCells }: OwnFacts): boolean {
  if (file?.sheets.includes(name)) return true;
  const known = record.sheets.find((sheet) => sheet.name === name);
  if (!known) return false;
  return sheets.get(name)?.id === known.id || firstCells.get(name) === known.first;
}

/** The record with our sheets as they stand after the steps; `idOf` tells the id of a sheet made or emptied. */
export function recordSheets(
  record: HostRecord,
  steps: readonly OwnSheetStep[],
  idOf: (name: string) => string,
): HostRecord {
  const sheets = new Map(record.sheets.map((sheet) => [sheet.name, sheet]));
  for (const step of steps) {
    if (step.kind === "remove") sheets.delete(step.name);
    else {
      const { name, rows } = step.edit;
      sheets.set(name, { name, id: idOf(name), first: String(rows[0]?.[0]?.value ?? "") });
    }
  }
  return { ...record, sheets: [...sheets.values()] };
}

/** The sheets that links may lead to once the steps are done. */
export function sheetsAfter(
  sheets: ReadonlyMap<string, ListedSheet>,
  steps: readonly OwnSheetStep[],
): ReadonlySet<string> {
  const names = new Set(sheets.keys());
  for (const step of steps) {
    if (step.kind === "remove") names.delete(step.name);
    else names.add(step.edit.name);
  }
  return names;
}
