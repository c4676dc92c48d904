import { MAX_COLUMN, MAX_ROW } from "../../../src/core/model/address";
import { hostError } from "../engine/host-error";
import type { Members, Scalar } from "../engine/objects";
import { areaOf, numberArgument, rangeArgument, recordArgument, textArgument } from "./arguments";

/** `worksheet.protection`. */
export const worksheetProtection: Members<"WorksheetProtection"> = {
  scalars: {
    Protected: { get: ({ sheet }) => sheet.protected },
    Options: {
      get: ({ sheet }) => (sheet.protected ? { ...DENIED, ...sheet.protectionOptions } : null),
    },
  },
  methods: {
    Protect: ({ target: { sheet }, args, host }) => {
      host.aboutToDoForGood();
      if (sheet.protected) throw hostError("AccessDenied");
      sheet.protected = true;
      const options = args[0] == null ? {} : recordArgument(args[0]);
      sheet.protectionOptions = options as Readonly<Record<string, boolean | string>>;
    },
    Unprotect: ({ target: { sheet }, args, host }) => {
      host.aboutToDoForGood();
      if (host.passwords.has(sheet.id) && host.passwords.get(sheet.id) !== args[0]) {
        throw hostError("AccessDenied");
      }
      sheet.protected = false;
    },
  },
};

/** What protection denies unless it is allowed. */
const DENIED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** `worksheet.autoFilter`. */
export const autoFilter: Members<"AutoFilter"> = {
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.autoFilter.enabled },
    IsDataFiltered: { get: ({ sheet }) => sheet.autoFilter.dataFiltered },
    Criteria: { get: () => [] },
  },
  methods: {
    // Without criteria a filter shows every row.
    Apply: ({ target: { sheet }, args, objects, host }) => {
      rangeArgument([objects[0], args[0]], host.workbook, sheet);
      sheet.autoFilter = { enabled: true, dataFiltered: false };
    },
    ClearCriteria: ({ target: { sheet } }) => {
      if (sheet.autoFilter.dataFiltered) sheet.hiddenRows.clear();
      sheet.autoFilter.dataFiltered = false;
    },
    Remove: ({ target: { sheet } }) => {
      if (sheet.autoFilter.dataFiltered) sheet.hiddenRows.clear();
      sheet.autoFilter = { enabled: false, dataFiltered: false };
    },
  },
};

/** `worksheet.freezePanes`. */
export const freezePanes: Members<"FreezePanes"> = {
  methods: {
    FreezeRows: ({ target: { sheet }, args }) => {
      const bottom = numberArgument(args[0] ?? 1);
      sheet.frozen = { top: 1, left: 1, bottom, right: MAX_COLUMN };
    },
    FreezeColumns: ({ target: { sheet }, args }) => {
      const right = numberArgument(args[0] ?? 1);
      sheet.frozen = { top: 1, left: 1, bottom: MAX_ROW, right };
    },
    FreezeAt: ({ target: { sheet }, args, objects, host }) => {
      sheet.frozen = rangeArgument([objects[0], args[0]], host.workbook, sheet).area;
    },
    Unfreeze: ({ target: { sheet } }) => {
      sheet.frozen = null;
    },
  },
  finders: {
    GetLocationOrNullObject: ({ target: { sheet } }) =>
      sheet.frozen && { kind: "Range", sheet, area: sheet.frozen },
    GetLocation: ({ target: { sheet } }) => {
      if (!sheet.frozen) throw hostError("ItemNotFound");
      return { kind: "Range", sheet, area: sheet.frozen };
    },
  },
};

/** How a sheet prints that nobody set up; margins in points. */
const PAGE_DEFAULTS = {
  Orientation: "Portrait",
  PaperSize: "A4",
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  BlackAndWhite: false,
  DraftMode: false,
  FirstPageNumber: "",
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: "NoComments",
  PrintErrors: "AsDisplayed",
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: "DownThenOver",
} as const;

const pageScalars = Object.entries(PAGE_DEFAULTS).map(
  ([name, usual]): [string, Scalar<"PageLayout">] => [
    name,
    {
      get: ({ sheet }) => sheet.pageLayout[name] ?? usual,
      set: ({ target: { sheet }, value }) => {
        sheet.pageLayout[name] = value;
      },
    },
  ],
);

/** `worksheet.pageLayout`. */
export const pageLayout: Members<"PageLayout"> = {
  scalars: Object.fromEntries(pageScalars),
  methods: {
    SetPrintTitleRows: ({ target: { sheet }, args, objects, host }) => {
      const { area } = rangeArgument([objects[0], args[0]], host.workbook, sheet);
      sheet.pageLayout["printTitleRows"] = `$${area.top}:$${area.bottom}`;
    },
    SetPrintArea: ({ target: { sheet }, args, objects, host }) => {
      const { area } = rangeArgument([objects[0], args[0]], host.workbook, sheet);
      sheet.pageLayout["printArea"] = { ...area };
    },
    SetPrintMargins: ({ target: { sheet }, args }) => {
      textArgument(args[0]);
      sheet.pageLayout["printMargins"] = recordArgument(args[1]);
    },
  },
  finders: {
    GetPrintTitleRowsOrNullObject: ({ target: { sheet }, host }) => {
      const rows = sheet.pageLayout["printTitleRows"];
      if (typeof rows !== "string") return null;
      return { kind: "Range", ...areaOf(host.workbook, sheet, rows) };
    },
  },
};
