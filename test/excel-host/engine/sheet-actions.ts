import { emptySheet, sheetId } from "../model/open-data";
import type { LiveSheet, LiveWorkbook, SheetArea } from "../model/live";
import { hostError } from "./host-error";

/** What stands before the user's eyes. */
export type View = { sheet: LiveSheet; selection: SheetArea["area"] };

/** Adding, deleting, naming, moving and showing sheets, with the refusals of Excel. */
export type SheetActions = {
  add(name: string | null): LiveSheet;
  delete(sheet: LiveSheet): void;
  rename(sheet: LiveSheet, name: string): void;
  move(sheet: LiveSheet, position: number): void;
  /** `visibility` as Office.js says it: Visible, Hidden, VeryHidden. */
  show(sheet: LiveSheet, visibility: string): void;
  activate(sheet: LiveSheet): void;
};

const FORBIDDEN = /[\\/?*[\]:：]/;
const LONGEST_NAME = 31;
const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The actions on the sheets of a workbook. */
export function createSheetActions(workbook: LiveWorkbook, view: View): SheetActions {
  const refuseWhenLocked = (): void => {
    if (workbook.structureProtected) throw hostError("AccessDenied");
  };
  let lastId = workbook.sheets.length;
  return {
    add: (name) => {
      refuseWhenLocked();
      const free = name ?? freeName(workbook);
      refuseBadName(workbook, free);
      lastId += 1;
      const sheet = emptySheet(free, sheetId(lastId));
      workbook.sheets.push(sheet);
      return sheet;
    },
    delete: (sheet) => {
      refuseWhenLocked();
      // A very hidden sheet cannot be deleted, and one sheet must stay in sight.
      if (sheet.visibility === "veryHidden") throw hostError("GeneralException");
      refuseLastVisible(workbook, sheet);
      removeSheet(workbook, view, sheet);
    },
    rename: (sheet, name) => {
      if (name === sheet.name) return;
      refuseWhenLocked();
      refuseBadName(workbook, name, sheet);
      sheet.name = name;
    },
    move: (sheet, position) => {
      refuseWhenLocked();
      if (position < 0 || position >= workbook.sheets.length) throw hostError("InvalidArgument");
      workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
      workbook.sheets.splice(position, 0, sheet);
    },
    show: (sheet, visibility) => {
      refuseWhenLocked();
      const wanted = VISIBILITIES[visibility as keyof typeof VISIBILITIES];
      if (!wanted) throw hostError("InvalidArgument");
      if (wanted !== "visible") refuseLastVisible(workbook, sheet);
      sheet.visibility = wanted;
      if (view.sheet === sheet && wanted !== "visible") lookElsewhere(workbook, view);
    },
    activate: (sheet) => {
      if (sheet.visibility !== "visible") throw hostError("GeneralException");
      view.sheet = sheet;
    },
  };
}

/** Takes a sheet out of the workbook; what points to it fails from now on. */
export function removeSheet(workbook: LiveWorkbook, view: View, sheet: LiveSheet): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  sheet.deleted = true;
  if (view.sheet === sheet) lookElsewhere(workbook, view);
}

function lookElsewhere(workbook: LiveWorkbook, view: View): void {
  const next = workbook.sheets.find(({ visibility }) => visibility === "visible");
  if (next) view.sheet = next;
  view.selection = { top: 1, left: 1, bottom: 1, right: 1 };
}

function refuseLastVisible(workbook: LiveWorkbook, sheet: LiveSheet): void {
  const others = workbook.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (!others)
    throw hostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

function freeName(workbook: LiveWorkbook): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      return name;
    }
  }
}

function refuseBadName(workbook: LiveWorkbook, name: string, own?: LiveSheet): void {
  const bad = name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name);
  if (bad || name.startsWith("'") || name.endsWith("'")) throw hostError("InvalidArgument");
  const taken = workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw hostError("ItemAlreadyExists");
}
