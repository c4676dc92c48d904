import type { WorkbookState } from "../../core/index";
import { recordText } from "../remove-traces";
import type { Desk } from "./desk";
import { recordView } from "./read-book";

/** Puts the record into the workbook where it differs from what stands there; an empty one takes it away. */
export async function saveRecord(desk: Desk, record: WorkbookState): Promise<void> {
  const { memory, services, store } = desk;
  const json = recordText(record);
  if (json !== recordText(memory.record)) await services.port.state.write(json);
  memory.record = record;
  store.set(recordView(record, memory.workbook));
}
