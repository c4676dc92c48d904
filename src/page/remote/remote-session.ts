import { alternativeScores, scoredRow } from "../../core/index";
import type { ScoreExplanation, Session, Trouble } from "../../app/session/session-types";
import type { Peer } from "../channel/peer";
import type { SessionCall, SessionQuestion, WorkerDuties } from "../channel/protocol";
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
  const ask: Ask = async (name, ...given) => {
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
    ...requests(ask),
    stop: () => worker.tell("stop"),
    explain: (form, row) => explain(mirror, form, row),
    ...questions(worker, (error) => {
      const trouble = troubleOf(error, toolVersion);
      fail(mirror, trouble);
      return trouble;
    }),
    tick: (ids, on) => tell("tick", ids, on),
    setWriteMode: (mode) => tell("setWriteMode", mode),
    configure: (settings) => tell("configure", settings),
    back: () => tell("back"),
    dispose: () => worker.close(),
  };
}

type Ask = (name: SessionCall, ...given: readonly unknown[]) => Promise<void>;

/** What is asked for and waited for; its outcome is a state. */
function requests(ask: Ask) {
  return {
    detect: () => ask("detect"),
    check: (scope) => ask("check", scope),
    retry: () => ask("retry"),
    reveal: (cell) => ask("reveal", cell),
    openPreview: () => ask("openPreview"),
    write: () => ask("write"),
    undo: () => ask("undo"),
    mark: (options) => ask("mark", options),
    unmark: () => ask("unmark"),
    writeResultSheets: () => ask("writeResultSheets"),
    applyFixes: (fixes) => ask("applyFixes", fixes),
    waive: (finding, scope, reason) => ask("waive", finding, scope, reason),
    restore: (waivers) => ask("restore", waivers),
    resetWaivers: () => ask("resetWaivers"),
    forgetProfile: (fingerprint) => ask("forgetProfile", fingerprint),
    removeEverything: (scores) => ask("removeEverything", scores),
  } satisfies Partial<Session>;
}

/** What the worker answers with data; what keeps it from answering is told, and given to who asked. */
function questions(
  worker: Peer<WorkerDuties>,
  tell: (error: unknown) => Trouble,
): Pick<Session, SessionQuestion> {
  const orNull = <Answer>(answer: Promise<Answer>): Promise<Answer | null> =>
    answer.catch((error: unknown) => {
      tell(error);
      return null;
    });
  const orRefused = <Answer>(answer: Promise<Answer>) =>
    answer.catch((error: unknown) => refused(tell(error)));
  return {
    nextYear: () => orNull(worker.call("nextYear")),
    draftReport: () => orNull(worker.call("draftReport")),
    verifyReport: (paragraphs) => orNull(worker.call("verifyReport", paragraphs)),
    sketch: (sheet, rows) => orNull(worker.call("sketch", sheet, rows)),
    tryTeaching: (draft) => orRefused(worker.call("tryTeaching", draft)),
    teach: (profile) => orRefused(worker.call("teach", profile)),
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

/** A question that the worker could not answer. */
function refused({ message }: Trouble): {
  readonly ok: false;
  readonly problems: readonly string[];
} {
  return { ok: false, problems: [message] };
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
