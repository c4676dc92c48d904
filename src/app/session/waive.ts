import {
  applyWaivers,
  parseState,
  sameFinding,
  waiverFor,
  withoutWaivers,
  withWaiver,
  type Finding,
  type Waiver,
  type WaiverScope,
} from "../../core/index";
import { PortError } from "../ports";
import type { Desk } from "./desk";
import { optionsOf, waiverOptions } from "./evaluate-book";
import { saveRecord } from "./record";
import { runTask } from "./run-task";
import type { Session } from "./session-types";

/** What a session does about 不适用. */
export function waiverMethods(desk: Desk): Pick<Session, "waive" | "restore" | "resetWaivers"> {
  return {
    waive: (finding, scope, reason) => waive(desk, finding, { scope, reason }),
    restore: (keys) => restore(desk, keys),
    resetWaivers: () => runTask(desk, () => changeWaivers(desk, () => [])),
  };
}

/** How far a finding is waived, and why. */
type Words = { readonly scope: WaiverScope; readonly reason: string };

/**
 * Marks a finding of the last result 不适用, in the workbook's record. A finding that is no longer in the result, and a blank
 * reason, change nothing: the screen shows what there is now.
 */
export function waive(desk: Desk, finding: Finding, { scope, reason }: Words): Promise<void> {
  return runTask(desk, async () => {
    const { checked } = desk.store.get();
    const found = checked ? sameFinding(checked.evaluation, finding) : null;
    if (!checked || found === null || reason.trim() === "") return;
    const at = desk.services.now().toISOString();
    const waiver = waiverFor(checked.evaluation, found, { scope, reason, at });
    await changeWaivers(desk, (waivers) => withWaiver(waivers, waiver, found));
  });
}

/** Takes waivers away by their keys; one that is no longer there is passed over. */
export function restore(desk: Desk, keys: readonly string[]): Promise<void> {
  return runTask(desk, () => changeWaivers(desk, (waivers) => withoutWaivers(waivers, keys)));
}

/** Takes all waivers away. */
export function resetWaivers(desk: Desk): Promise<void> {
  return runTask(desk, () => changeWaivers(desk, () => []));
}

type Change = (waivers: readonly Waiver[]) => readonly Waiver[];

/** Changes the record as it now stands in the workbook, and holds the last result against it. Nothing is read but the record. */
async function changeWaivers(desk: Desk, change: Change): Promise<void> {
  const { memory, services } = desk;
  memory.during = "writing";
  if (!services.port.capabilities().writesCells) throw new PortError("readOnly", NOT_KEPT);
  const { state, problem } = parseState(await services.port.state.read());
  memory.record = state;
  memory.recordProblem = problem;
  await saveRecord(desk, { ...state, waivers: change(state.waivers ?? []) });
  showAgain(desk);
}

const NOT_KEPT =
  "这个工作簿现在不能写入，“不适用”标记无处保存，没有作任何改动。请另存为可以编辑的 .xlsx 文件，打开后再标记。";

/** The last result held against the waivers of now; everything else about it stays. */
function showAgain(desk: Desk): void {
  const { store, memory } = desk;
  const { checked } = store.get();
  if (!checked) return;
  const { preset, partial, scope } = checked;
  const own = new Set(memory.record.sheets);
  const sheets = memory.workbook?.sheets.filter(({ name }) => !own.has(name)) ?? [];
  const evaluation = applyWaivers(checked.evaluation, {
    ...optionsOf(desk, preset),
    ...waiverOptions(desk, { sheets }),
    partial: partial || scope.kind === "sheet",
  });
  store.set({ checked: { ...checked, evaluation } });
}
