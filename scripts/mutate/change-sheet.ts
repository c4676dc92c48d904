import { cellKey, parseAddress, type Cell, type Sheet } from "../../src/core";
import type { CellInput, CellInputs, SheetChange } from "./types";

/** The sheet with the change made; the given one stays as it is. */
export function changeSheet(sheet: Sheet, change: SheetChange): Sheet {
  return {
    ...sheet,
    cells: changedCells(sheet.cells, change.cells ?? {}),
    visibility: change.visibility ?? sheet.visibility,
    protected: change.protected ?? sheet.protected,
    hiddenRows: new Set([...sheet.hiddenRows, ...(change.hiddenRows ?? [])]),
  };
}

function changedCells(cells: Sheet["cells"], inputs: CellInputs): Sheet["cells"] {
  const changed = new Map(cells);
  for (const [address, input] of Object.entries(inputs)) {
    const at = parseAddress(address);
    if (at === null) throw new Error(`${address} is no address`);
    const key = cellKey(at);
    const before = changed.get(key);
    if (input === null) changed.delete(key);
    else changed.set(key, { ...at, numberFormat: formatFor(input, before), ...contentOf(input) });
  }
  return new Map([...changed].sort(([a], [b]) => a - b));
}

/** A number keeps the cell's format, as typing over it does. */
function formatFor(input: CellInput, before: Cell | undefined): string {
  return typeof input === "string" ? "General" : (before?.numberFormat ?? "General");
}

function contentOf(input: Exclude<CellInput, null>) {
  if (typeof input !== "object") {
    return { value: input, text: String(input), error: null, formula: null };
  }
  if ("error" in input)
    return { value: null, text: input.error, error: input.error, formula: null };
  const { value, formula } = input;
  return { value, text: String(value), error: null, formula };
}
