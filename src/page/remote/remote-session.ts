import { alternativeScores, scoredRow } from "../../core/index";
import type { ScoreExplanation, Session, Trouble } from "../../app/session/session-types";
import type { Peer } from "../channel/peer";
import type { SessionCall, WorkerDuties } from "../channel/protocol";
import { RemoteRefusal } from "../channel/refusal";
import { WORKBOOK_GONE } from "./remote-problem";
import type { StateMirror } from "./state-mirror";

/** A session that runs in a worker: what it shows is mirrored here, what it is asked for is sent there. */
export function remoteSession(
  worker: Peer<WorkerDuties>,
  mirror: StateMirror,
  toolVersion: string,
): Session {
  worker.onDeath(() => fail(mirror, goneTrouble(toolVersion)));
  const ask = async (name: SessionCall, ...given: readonly unknown[]): Promise<void> => {
    try {
      await worker.call("ask", name, ...given);
    } catch (error) {
      fail(mirror, troubleOf(error, toolVersion));
    }
  };
  const tell = (name: SessionCall, ...given: readonly unknown[]): void => void ask(name, ...given);
  return {
    getState: mirror.get,
    subscribe: mirror.subscribe,
    detect: () => ask("detect"),
    check: (scope) => ask("check", scope),
    stop: () => worker.tell("stop"),
    retry: () => ask("retry"),
    reveal: (cell) => ask("reveal", cell),
    explain: (form, row) => explain(mirror, form, row),
    openPreview: () => ask("openPreview"),
    tick: (ids, on) => tell("tick", ids, on),
    setWriteMode: (mode) => tell("setWriteMode", mode),
    write: () => ask("write"),
    undo: () => ask("undo"),
    mark: (options) => ask("mark", options),
    unmark: () => ask("unmark"),
    writeResultSheets: () => ask("writeResultSheets"),
    applyFixes: (fixes) => ask("applyFixes", fixes),
    removeEverything: (scores) => ask("removeEverything", scores),
    configure: (settings) => tell("configure", settings),
    back: () => tell("back"),
    dispose: () => worker.close(),
  };
}

/** As the session itself explains: a form holds all it takes. */
function explain(mirror: StateMirror, form: number, row: number): ScoreExplanation | null {
  const scoredForm = mirror.get().checked?.evaluation.forms[form];
  const scored = scoredForm ? scoredRow(scoredForm, row) : null;
  if (!scoredForm || !scored) return null;
  const { policy, policyChosenBecause } = scoredForm;
  return { scored, policy, policyChosenBecause, alternatives: alternativeScores(scoredForm, row) };
}

function fail(mirror: StateMirror, trouble: Trouble): void {
  mirror.set({ stage: { kind: "failed", trouble } });
}

function troubleOf(error: unknown, toolVersion: string): Trouble {
  if (error instanceof RemoteRefusal && error.code === "gone") return goneTrouble(toolVersion);
  const message =
    "本工具内部出错，不是您的表格或操作的问题。请重试；仍然出错时，请复制诊断信息反馈给开发者。";
  const diagnosis = `selfeval ${toolVersion}\ncode: ours\nkind: ${error instanceof Error ? error.name : typeof error}`;
  return { ...goneTrouble(toolVersion), code: "ours", message, diagnosis };
}

function goneTrouble(toolVersion: string): Trouble {
  return {
    code: "connectionLost",
    message: WORKBOOK_GONE,
    during: "reading",
    diagnosis: `selfeval ${toolVersion}\ncode: workerGone`,
    mayHaveWritten: false,
  };
}
