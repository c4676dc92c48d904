import {
  MOST_RUNS,
  type CellEdit,
  type Evaluation,
  type Fix,
  type Notification,
} from "../../core/index";
import { applyRun, rememberEchoes } from "./apply-cells";
import { evaluateAgain } from "./check-result";
import { showProgress, type Desk } from "./desk";
import { planPreview } from "./plan-preview";
import { readBook } from "./read-book";
import { reportDone } from "./report";
import { runTask } from "./run-task";

/** Writes what is ticked in the open preview, as one run of the journal, then reads it back. */
export function write(desk: Desk): Promise<void> {
  const { memory } = desk;
  if (memory.busy || !memory.preview) return Promise.resolve();
  const { planned, ticks } = memory.preview;
  const edits = planned.edits;
  let again = false;
  return runTask(desk, async () => {
    const now = again ? await planAgain(desk, ticks) : edits;
    again = true;
    await writeRun(desk, now, "scores");
  });
}

/** A write that failed may have reached some cells: what is left of the ticks is planned from what now stands there. */
async function planAgain(
  desk: Desk,
  ticks: ReadonlyMap<string, boolean>,
): Promise<readonly CellEdit[]> {
  const { store, memory } = desk;
  showProgress(desk, "writing", { task: "writing", done: 0, total: null });
  const workbook = await readBook(desk, { stopped: () => memory.stopAsked });
  const checked = await evaluateAgain(desk, workbook);
  if (!checked) return [];
  const mode = store.get().settings.writeMode;
  return planPreview(checked.evaluation, memory.workbook ?? workbook, { ticks, mode }).planned
    .edits;
}

/** Makes the edits of fixes, as one run of the journal. The same edit of two fixes is made once. */
export function applyFixes(desk: Desk, fixes: readonly Fix[]): Promise<void> {
  const edits = new Map<string, CellEdit>();
  for (const edit of fixes.flatMap((fix) => fix.edits)) edits.set(JSON.stringify(edit), edit);
  return runTask(desk, () => writeRun(desk, [...edits.values()], "fixes"));
}

async function writeRun(
  desk: Desk,
  edits: readonly CellEdit[],
  action: "scores" | "fixes",
): Promise<void> {
  const { services, store } = desk;
  showProgress(desk, "writing", { task: "writing", done: 0, total: edits.length });
  const at = services.now().toISOString();
  const policies = policyIds(store.get().checked?.evaluation, edits);
  const run = await applyRun(desk, edits, { action, at, policies });
  const { outcomes, forgotten, stoppedBefore } = run;
  rememberEchoes(desk, edits);
  desk.memory.preview = null;
  const notifications = [
    ...(forgotten > 0 ? [journalShortened(desk, forgotten)] : []),
    ...(stoppedBefore > 0 ? [stoppedEarly(desk, stoppedBefore)] : []),
  ];
  await reportDone(desk, { action, outcomes, notifications });
}

function policyIds(
  evaluation: Evaluation | undefined,
  edits: readonly CellEdit[],
): readonly string[] {
  const sheets = new Set(edits.map(({ sheet }) => sheet));
  const forms = evaluation?.forms.filter(({ form }) => sheets.has(form.sheet)) ?? [];
  return [...new Set(forms.map(({ policy }) => policy.id))];
}

function journalShortened({ memory }: Desk, forgotten: number): Notification {
  const message = `工作簿内最多保留最近 ${String(MOST_RUNS)} 次写入的记录（本工具默认），最早的 ${String(forgotten)} 次记录已不再保留，不能再用本工具撤销。`;
  const file = memory.workbook?.name ?? null;
  return { level: "warning", code: "journalShortened", message, file };
}

function stoppedEarly({ memory }: Desk, left: number): Notification {
  const message = `已按您的要求停止：还有 ${String(left)} 格没有写入，已写入的可以撤销。`;
  return { level: "warning", code: "stopped", message, file: memory.workbook?.name ?? null };
}
