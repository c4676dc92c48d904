import { createSession } from "../../../src/app/session/create-session";
import type { Session, SessionState } from "../../../src/app/session/session-types";
import { evaluateWorkbook } from "../../../src/core";
import { openWorkbook } from "../../../src/hosts/xlsx/read/open-workbook";
import { memoryServices } from "../../support/memory-session";
import { memoryWorkbook } from "../../support/memory-workbook";
import { sessionState } from "../../support/session-states";
import type { GalleryKit } from "./gallery-types";

/** Reads the sample and makes what the stages are made from. */
export async function galleryKit(bytes: Uint8Array, name: string): Promise<GalleryKit> {
  const { workbook } = await openWorkbook(bytes, name);
  return {
    workbook,
    evaluation: evaluateWorkbook(workbook),
    still: stillSession,
    real: () => createSession(memoryServices(memoryWorkbook(workbook))),
  };
}

/** A session that shows one state; only settings change, so that choices can be seen to work. */
function stillSession(over: Partial<SessionState>, methods: Partial<Session> = {}): Session {
  let state = sessionState(over);
  const listeners = new Set<() => void>();
  const nothing = () => Promise.resolve();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    detect: nothing,
    check: nothing,
    stop: () => undefined,
    retry: nothing,
    reveal: nothing,
    explain: () => null,
    nextYear: () => Promise.resolve(null),
    draftReport: () => Promise.resolve(null),
    verifyReport: () => Promise.resolve(null),
    openPreview: nothing,
    tick: () => undefined,
    setWriteMode: () => undefined,
    write: nothing,
    undo: nothing,
    mark: nothing,
    unmark: nothing,
    writeResultSheets: nothing,
    applyFixes: nothing,
    waive: nothing,
    restore: nothing,
    resetWaivers: nothing,
    sketch: () => Promise.resolve(null),
    tryTeaching: () => Promise.resolve({ ok: false, problems: [] }),
    teach: () => Promise.resolve({ ok: true, kept: true }),
    forgetProfile: nothing,
    removeEverything: nothing,
    configure: (settings) => {
      state = { ...state, settings: { ...state.settings, ...settings } };
      listeners.forEach((listener) => listener());
    },
    back: () => undefined,
    dispose: () => undefined,
    ...methods,
  };
}
