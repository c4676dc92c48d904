import type { Visibility } from "../../../core/model/workbook";
import { isSupported } from "../host-look";
import { incompleteRead } from "./incomplete-read";

/** A worksheet as the workbook lists it. */
export type ListedSheet = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** `undefined` where this Excel cannot tell. */
  readonly filtered: boolean | undefined;
};

const VISIBILITY: ReadonlyMap<string, Visibility> = new Map<string, Visibility>([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

/** Queues the question which sheets there are; the answer can be read after the next sync. */
export function queueSheetList(context: Excel.RequestContext): () => readonly ListedSheet[] {
  const knowsFilter = isSupported("1.9");
  const collection = context.workbook.worksheets;
  collection.load([
    "items/id",
    "items/name",
    "items/visibility",
    "items/protection/protected",
    ...(knowsFilter ? ["items/autoFilter/isDataFiltered"] : []),
  ]);
  return () => collection.items.map((sheet) => listed(sheet, knowsFilter));
}

function listed(sheet: Excel.Worksheet, knowsFilter: boolean): ListedSheet {
  const visibility = VISIBILITY.get(sheet.visibility);
  if (visibility === undefined) throw incompleteRead(sheet.name);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility,
    protected: sheet.protection.protected,
    filtered: knowsFilter ? sheet.autoFilter.isDataFiltered : undefined,
  };
}
