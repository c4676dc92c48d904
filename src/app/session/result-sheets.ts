import { planResultSheets, type EditOutcome, type Notification } from "../../core/index";
import { standingSheets } from "../standing-sheets";
import { applier, writeWatch } from "./apply-cells";
import { checkNow } from "./check";
import { showProgress, type Desk } from "./desk";
import { readBook } from "./read-book";
import { saveRecord } from "./record";
import { reportDone } from "./report";
import { runTask } from "./run-task";
import type { CheckedWorkbook } from "./session-types";

/** Writes our sheets for the last result: created once, replaced where they stand. */
export function writeResultSheets(desk: Desk): Promise<void> {
  return runTask(desk, async () => {
    const { store, memory } = desk;
    if (!store.get().checked) await checkNow(desk, { kind: "workbook" });
    const { checked, capabilities } = store.get();
    if (!checked) return;
    showProgress(desk, "writing", { task: "writing", done: 0, total: null });
    const { name } = await readBook(desk, {});
    const able = capabilities.writesSheets !== "none";
    const outcomes = able ? await applySheets(desk, checked) : [];
    memory.during = "verifying";
    const notifications = able ? [] : [noSheets(name)];
    await reportDone(desk, { action: "resultSheets", outcomes, notifications });
  });
}

/** The names are on record before the sheets are made, so that a sheet of ours is never taken for the user's. */
async function applySheets(
  desk: Desk,
  { evaluation }: CheckedWorkbook,
): Promise<readonly EditOutcome[]> {
  const { memory, services } = desk;
  const before = memory.record;
  const sheetNames = memory.workbook?.sheets.map(({ name }) => name) ?? [];
  const { toolVersion } = services;
  const date = localDate(services.now());
  const edits = planResultSheets(evaluation, { toolVersion, sheetNames, state: before, date });
  if (edits.length === 0) return [];
  const planned = edits.flatMap((edit) => (edit.kind === "resultSheet" ? [edit.name] : []));
  await saveRecord(desk, { ...before, sheets: [...new Set([...before.sheets, ...planned])] });
  const outcomes = await applier(desk).apply(edits, writeWatch(desk, "writing"));
  await saveRecord(desk, { ...before, sheets: standingSheets(before, outcomes) });
  return outcomes;
}

function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function noSheets(file: string): Notification {
  const message =
    "当前环境不能在这个工作簿里新建工作表，没有生成结果表；检查结果仍可在窗格中查看。";
  return { level: "warning", code: "sheetsUnsupported", message, file };
}
