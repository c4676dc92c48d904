import { isSupported } from "./host-look";
import { isUndoError, toPortError } from "./port-errors";

/** What a call of ours does with Excel. */
export type Batch<Result> = (context: Excel.RequestContext) => Promise<Result>;

/**
 * Runs a batch that the user asked for: while a cell is being edited Excel holds it back instead of failing. Rejects with
 * a `PortError` where Excel refuses.
 */
export async function runExcel<Result>(batch: Batch<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toPortError(error);
  }
}

/**
 * Runs a batch of writes that the user can undo in one step where this Excel can do that. Where it turns out that it
 * cannot, the batch runs again without, so it must bear being run twice.
 */
export async function runWrites<Result>(batch: Batch<Result>): Promise<Result> {
  if (!isSupported("1.20")) return runExcel(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (isUndoError(error)) return runExcel(batch);
    throw toPortError(error);
  }
}
