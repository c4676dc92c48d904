import { hostError } from "../engine/host-error";
import type { ExcelHost } from "../engine/excel-host";
import type { Members, ObjectOf } from "../engine/objects";
import type { LiveSheet } from "../model/live";
import { flagArgument, sheetByKey, textArgument } from "./arguments";
import { eventMethods } from "./events";

/** `workbook.worksheets`. */
export const worksheetCollection: Members<"WorksheetCollection"> = {
  items: (_, host) => host.workbook.sheets.map(toObject),
  item: ({ host, args }) => toObject(wanted(host, textArgument(args[0]))),
  methods: {
    GetCount: ({ host, args }) => sheetsOf(host, flagArgument(args[0], false)).length,
    ...eventMethods((host) => host.events.workbook),
  },
  finders: {
    GetItemOrNullObject: ({ host, args }) => {
      const sheet = sheetByKey(host.workbook, textArgument(args[0]));
      return sheet ? toObject(sheet) : null;
    },
    GetActiveWorksheet: ({ host }) => toObject(host.activeSheet()),
    GetFirst: ({ host, args }) => existing(sheetsOf(host, flagArgument(args[0], false)).at(0)),
    GetLast: ({ host, args }) => existing(sheetsOf(host, flagArgument(args[0], false)).at(-1)),
    Add: ({ host, args }) => {
      const name = typeof args[0] === "string" ? args[0] : null;
      return toObject(host.addSheet(name));
    },
  },
};

function toObject(sheet: LiveSheet): ObjectOf<"Worksheet"> {
  return { kind: "Worksheet", sheet };
}

function existing(sheet: LiveSheet | undefined): ObjectOf<"Worksheet"> {
  if (!sheet) throw hostError("ItemNotFound");
  return toObject(sheet);
}

function wanted(host: ExcelHost, key: string): LiveSheet {
  const sheet = sheetByKey(host.workbook, key);
  if (!sheet) throw hostError("ItemNotFound");
  return sheet;
}

function sheetsOf(host: ExcelHost, visibleOnly: boolean): readonly LiveSheet[] {
  return host.workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === "visible");
}
