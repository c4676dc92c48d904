import { checkNow } from "./check";
import { evaluateAgain } from "./check-result";
import { showProgress, type Desk } from "./desk";
import { redrawPreview, showPreview } from "./plan-preview";
import type { WriteMode } from "./preview-types";
import { readBook } from "./read-book";
import { runTask } from "./run-task";

/** Shows what would be written; what was not checked yet, or has changed since, is checked first. */
export function openPreview(desk: Desk): Promise<void> {
  return runTask(desk, async () => {
    await bringUpToDate(desk);
    const { checked } = desk.store.get();
    if (checked && checked.evaluation.forms.length > 0) showPreview(desk, new Map());
  });
}

async function bringUpToDate(desk: Desk): Promise<void> {
  const { store, memory } = desk;
  const { checked, capabilities } = store.get();
  if (!checked || !memory.workbook) return checkNow(desk, { kind: "workbook" });
  if (capabilities.watchesChanges && checked.changed.length === 0) return;
  showProgress(desk, "running", { task: "reading", done: 0, total: null });
  const workbook = await readBook(desk, { stopped: () => memory.stopAsked });
  store.set({ checked: (await evaluateAgain(desk, workbook)) ?? checked });
}

/** Ticks cells by id, or takes their ticks away; other ids are passed over. */
export function tick(desk: Desk, ids: readonly string[], on: boolean): void {
  const { memory, store } = desk;
  if (!memory.preview || store.get().stage.kind !== "previewing") return;
  const ticks = new Map(memory.preview.ticks);
  for (const id of ids) ticks.set(id, on);
  redrawPreview(desk, ticks);
}

/** Numbers or live formulas; kept for the next time. */
export function setWriteMode(desk: Desk, writeMode: WriteMode): void {
  const { memory, services, store } = desk;
  const settings = { ...store.get().settings, writeMode };
  store.set({ settings });
  services.preferences.save(settings);
  if (memory.preview && store.get().stage.kind === "previewing") {
    redrawPreview(desk, memory.preview.ticks);
  }
}
