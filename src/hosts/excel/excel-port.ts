import type { Watch, WorkbookPort, WorkbookWithState } from "../../app/ports";
import { excelCapabilities } from "./capabilities";
import { isSupported } from "./host-look";
import { cellId } from "./write/snapshots";
import { createPassengers } from "./passengers";
import { readExcelWorkbook } from "./read/read-workbook";
import { revealCell } from "./reveal";
import { excelStateStore } from "./state/state-store";
import { watchChanges } from "./watch-changes";
import { applyEdits } from "./write/apply-edits";

/** How the port is set up. */
export type ExcelPortOptions = {
  /** Told when changes cannot be watched; the workbook is checked all the same. */
  readonly watchFailed?: (error: unknown) => void;
};

/** The workbook open in Excel. Call it after `whenReady`. */
export function excelPort({ watchFailed = () => undefined }: ExcelPortOptions = {}): WorkbookPort {
  const names = new Map<string, string>();
  const own = new Set<string>();
  const passengers = createPassengers();
  const read = async (watch: Watch = {}): Promise<WorkbookWithState> => {
    const { listed, ...both } = await readExcelWorkbook(watch, passengers.board());
    names.clear();
    for (const { id, name } of listed) names.set(id, name);
    return both;
  };
  const port: WorkbookPort = {
    capabilities: excelCapabilities,
    readWorkbook: async (watch) => (await read(watch)).workbook,
    readWithState: read,
    apply: (edits, watch = {}) =>
      applyEdits(edits, watch, (writes) => {
        // Only where an event neither says who caused it nor can be switched off.
        if (isSupported("1.8")) return;
        for (const { sheetId, cell } of writes) own.add(cellId(sheetId, cell));
      }),
    reveal: revealCell,
    state: excelStateStore,
  };
  if (!isSupported("1.7")) return port;
  const filter = {
    sheetName: (id: string) => names.get(id),
    isOwn: (id: string, address: string) => own.delete(cellId(id, address)),
    join: passengers.join,
    failed: watchFailed,
  };
  return { ...port, onChange: (listener) => watchChanges(listener, filter) };
}
