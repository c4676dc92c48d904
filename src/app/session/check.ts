import type { EvaluationProgress, Workbook } from "../../core/index";
import { checkedOf } from "./check-result";
import { withoutForm } from "./detect";
import { showProgress, type Desk } from "./desk";
import { evaluateBook, type EvaluationTask } from "./evaluate-book";
import { readBook } from "./read-book";
import { runTask } from "./run-task";
import type { CheckedWorkbook, Scope } from "./session-types";
import { watchChanges } from "./watch-changes";

/** Reads and checks what the scope names, with progress and findings as they come. Writes nothing. */
export function check(desk: Desk, scope: Scope): Promise<void> {
  return runTask(desk, () => checkNow(desk, scope));
}

/** As `check`, inside other work. */
export async function checkNow(desk: Desk, scope: Scope): Promise<void> {
  const { store, memory } = desk;
  watchChanges(desk);
  showProgress(desk, "running", { task: "reading", done: 0, total: null });
  const workbook = await readBook(desk, {
    progress: (done, total) => showProgress(desk, "running", { task: "reading", done, total }),
    stopped: () => memory.stopAsked,
  });
  const task: EvaluationTask = { workbook, scope, preset: store.get().settings.preset };
  const { evaluation, partial } = await evaluateBook(desk, task, {
    onSlice: showFindings(desk, task),
    stopped: () => memory.stopAsked,
  });
  show(desk, workbook, checkedOf(desk, task, { evaluation, partial }));
}

function show({ store }: Desk, workbook: Workbook, checked: CheckedWorkbook): void {
  const { forms, otherSheets } = checked.evaluation;
  if (forms.length > 0 || checked.partial) store.set({ checked, stage: { kind: "checked" } });
  else store.set({ stage: withoutForm(workbook, otherSheets) });
}

/** Findings found so far are shown about this often, in milliseconds: drawing them takes time from finding more. */
const SHOW_EVERY = 400;

function showFindings(desk: Desk, task: EvaluationTask): (step: EvaluationProgress) => void {
  const { services, store } = desk;
  let shown = services.clock();
  return ({ task: name, done, total, soFar }) => {
    showProgress(desk, "running", { task: name, done, total });
    if (soFar === null || services.clock() - shown < SHOW_EVERY) return;
    store.set({ checked: checkedOf(desk, task, { evaluation: soFar(), partial: true }) });
    shown = services.clock();
  };
}
