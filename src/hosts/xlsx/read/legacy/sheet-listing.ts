import type { Visibility } from "../../../../core/model/workbook";
import { RECORD, type BiffRecord } from "./records";
import { createCursor, readShortString } from "./strings";

const WORKSHEET = 0;
const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

/** A sheet as the workbook's globals list it. */
export type ListedSheet = {
  readonly name: string;
  /** Where its records begin in the stream. */
  readonly offset: number;
  readonly visibility: Visibility;
};

/** Whether a record lists a worksheet: charts and macros are sheets of other kinds. */
export function isListing({ id, data }: Pick<BiffRecord, "id" | "data">): boolean {
  return id === RECORD.boundSheet && data.getUint8(5) === WORKSHEET;
}

/** Reads the record that lists a worksheet; a `RangeError` when it is cut short. */
export function readListing(data: DataView): ListedSheet {
  return {
    name: readShortString(createCursor([data], 6)),
    offset: data.getUint32(0, true),
    visibility: VISIBILITIES[data.getUint8(4) & 3] ?? "visible",
  };
}
