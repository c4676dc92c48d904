import type { Desk } from "./desk";
import { addressOf, type Place } from "./places";

/** Puts a text into a cell; `null` when it is in, else why not, for the user. */
export async function sendEdit(
  { source, model }: Pick<Desk, "source" | "model">,
  change: { readonly place: Place; readonly typed: string; readonly failed: string },
): Promise<string | null> {
  const cell = { sheet: model.layout.name, cell: addressOf(change.place) };
  try {
    const answer = await source.edit(cell, change.typed);
    return answer.done ? null : answer.reason;
  } catch {
    // The workbook is gone or broken; the user is told that nothing was changed.
    return change.failed;
  }
}
