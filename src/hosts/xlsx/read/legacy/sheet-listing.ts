import type { SkippedSheet, Visibility } from "../../../../core/model/workbook";
import { SKIP_REASONS } from "../skip-reasons";
import { RECORD, type BiffRecord } from "./records";
import { createCursor, readShortString } from "./strings";

const WORKSHEET = 0;
/** [MS-XLS] 2.4.28: what else may be listed. */
const REASONS: ReadonlyMap<number, string> = new Map([
  [1, SKIP_REASONS.macrosheet],
  [2, SKIP_REASONS.chartsheet],
  [6, SKIP_REASONS.module],
]);
const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

/** A sheet as the workbook's globals list it. */
export type ListedSheet = {
  readonly name: string;
  /** Where its records begin in the stream. */
  readonly offset: number;
  readonly visibility: Visibility;
};

type Listing = Pick<BiffRecord, "id" | "data">;

/** Whether a record lists a worksheet: charts and macros are sheets of other kinds. */
export function isListing({ id, data }: Listing): boolean {
  return id === RECORD.boundSheet && data.getUint8(5) === WORKSHEET;
}

/** The sheet without cells that a record lists, and why it is not looked at; `null` for any other record. */
export function skippedListing({ id, data }: Listing): SkippedSheet | null {
  const reason = id === RECORD.boundSheet ? REASONS.get(data.getUint8(5)) : undefined;
  return reason === undefined ? null : { sheet: readListing(data).name, reason };
}

/** Reads the record that lists a worksheet; a `RangeError` when it is cut short. */
export function readListing(data: DataView): ListedSheet {
  return {
    name: readShortString(createCursor([data], 6)),
    offset: data.getUint32(0, true),
    visibility: VISIBILITIES[data.getUint8(4) & 3] ?? "visible",
  };
}
