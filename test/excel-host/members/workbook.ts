import { hostError } from "../engine/host-error";
import type { Members } from "../engine/objects";
import { textArgument } from "./arguments";

/** `context.workbook`. */
export const workbook: Members<"Workbook"> = {
  scalars: {
    Name: { get: (_, { workbook: { name } }) => name },
    ReadOnly: { get: (_, { readOnly }) => readOnly },
    IsDirty: { get: (_, host) => host.dirty() },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191029 },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  links: {
    Application: () => ({ kind: "Application" }),
    Worksheets: () => ({ kind: "WorksheetCollection" }),
    Settings: () => ({ kind: "SettingCollection" }),
    Comments: () => ({ kind: "CommentCollection", sheet: null }),
    Names: () => ({ kind: "NamedItemCollection", sheet: null }),
    Protection: () => ({ kind: "WorkbookProtection" }),
    _Runtime: () => ({ kind: "Runtime" }),
  },
  methods: {
    _RemoveReference: ({ host, args }) => host.dropReference(textArgument(args[0])),
    _GetReferenceCount: ({ host }) => host.referenceCount(),
    GetIsActiveCollabSession: () => false,
  },
  finders: {
    GetSelectedRange: ({ host }) => ({ kind: "Range", ...host.selection() }),
    GetActiveCell: ({ host }) => {
      const { sheet, area } = host.selection();
      const { top, left } = area;
      return { kind: "Range", sheet, area: { top, left, bottom: top, right: left } };
    },
    _GetRangeForEventByReferenceId: ({ host, args }) => host.referenced(textArgument(args[0])),
    _GetRangeOrNullObjectForEventByReferenceId: ({ host, args }) =>
      host.referenced(textArgument(args[0])),
  },
};

/** `workbook.protection`: of the structure, that is the list of sheets. */
export const workbookProtection: Members<"WorkbookProtection"> = {
  scalars: { Protected: { get: (_, host) => host.workbook.structureProtected } },
  methods: {
    Protect: ({ host }) => {
      if (host.workbook.structureProtected) throw hostError("AccessDenied");
      host.workbook.structureProtected = true;
    },
    Unprotect: ({ host }) => {
      host.workbook.structureProtected = false;
    },
  },
};
