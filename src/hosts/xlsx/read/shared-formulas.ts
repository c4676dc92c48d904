import type { Position } from "../../../core/model/address";
import { shiftFormula } from "./shift-formula";

/**
 * A formula that a file stores once for many cells. The first cell holds the text, the others only its
 * number; each gets the text as it would read there.
 */
export type SharedFormulas = {
  /** The formula at a cell; `null` when the text for this number has not come yet. */
  readonly resolve: (index: string, text: string, at: Position) => string | null;
};

/** Remembers the shared formulas of one sheet. */
export function createSharedFormulas(): SharedFormulas {
  const masters = new Map<string, { readonly text: string; readonly at: Position }>();
  return {
    resolve: (index, text, { row, column }) => {
      if (text !== "") {
        masters.set(index, { text, at: { row, column } });
        return text;
      }
      const master = masters.get(index);
      if (!master) return null;
      const { at } = master;
      return shiftFormula(master.text, { rows: row - at.row, columns: column - at.column });
    },
  };
}
