import type { WireRequest } from "./wire";

/** What goes wrong on purpose; all of it can be changed while the host runs. */
export type Faults = {
  /** Bytes of a request above which the whole call fails (5103). */
  requestLimit: number;
  /** Bytes of an answer above which the whole call fails (5104). */
  responseLimit: number;
  /** Somebody is typing in a cell. */
  editing: boolean;
  /** Another workbook has the focus. */
  inactive: boolean;
  /** Cells of a range above which its values are answered as `null` without an error. */
  nullReadsAbove: number;
  /** Milliseconds before each answer. */
  delay: number;
  /** Runs before batch 1, 2, …; what it throws becomes the answer. */
  beforeRequest: ((number: number, request: WireRequest) => void) | null;
  /** Codes of failures of whole calls, used up one per batch. */
  failCall: number[];
  /** Members that always fail: `"Range.Values"` a read, `"Range.Values="` a write, `"Range.Clear"` a method. */
  failMember: Record<string, string>;
  /** A write inside a merged undo group is refused. */
  undoNotSupported: boolean;
};

/** Nothing goes wrong. */
export function noFaults(): Faults {
  return {
    requestLimit: Infinity,
    responseLimit: Infinity,
    editing: false,
    inactive: false,
    nullReadsAbove: Infinity,
    delay: 0,
    beforeRequest: null,
    failCall: [],
    failMember: {},
    undoNotSupported: false,
  };
}
