import { act } from "@testing-library/react";
import type { Session, SessionState } from "../../src/app/session/session-types";
import { sessionState } from "./session-states";

/** A session whose methods only remember that they were called; the test says what it shows. */
export type FakeSession = { readonly [K in keyof Session]: jest.MockedFunction<Session[K]> } & {
  /** Shows another state, as if the work behind had moved on. */
  show(over: Partial<SessionState>): void;
};

/** `fakeSession({ stage: { kind: "checked" }, checked })` shows that state until `show` says otherwise. */
export function fakeSession(over: Partial<SessionState> = {}): FakeSession {
  let state = sessionState(over);
  const listeners = new Set<() => void>();
  const later = <A extends unknown[]>() => jest.fn<Promise<void>, A>(() => Promise.resolve());
  return {
    getState: jest.fn(() => state),
    subscribe: jest.fn((listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }),
    detect: later(),
    check: later(),
    stop: jest.fn(),
    retry: later(),
    reveal: later(),
    explain: jest.fn<ReturnType<Session["explain"]>, Parameters<Session["explain"]>>(() => null),
    nextYear: jest.fn<ReturnType<Session["nextYear"]>, []>(() => Promise.resolve(null)),
    draftReport: jest.fn<ReturnType<Session["draftReport"]>, []>(() => Promise.resolve(null)),
    verifyReport: jest.fn<ReturnType<Session["verifyReport"]>, Parameters<Session["verifyReport"]>>(
      () => Promise.resolve(null),
    ),
    openPreview: later(),
    tick: jest.fn(),
    setWriteMode: jest.fn(),
    write: later(),
    undo: later(),
    mark: later(),
    unmark: later(),
    writeResultSheets: later(),
    applyFixes: later(),
    waive: later(),
    restore: later(),
    resetWaivers: later(),
    sketch: jest.fn<ReturnType<Session["sketch"]>, Parameters<Session["sketch"]>>(() =>
      Promise.resolve(null),
    ),
    tryTeaching: jest.fn<ReturnType<Session["tryTeaching"]>, Parameters<Session["tryTeaching"]>>(
      () => Promise.resolve({ ok: false, problems: [] }),
    ),
    teach: jest.fn<ReturnType<Session["teach"]>, Parameters<Session["teach"]>>(() =>
      Promise.resolve({ ok: true, kept: true }),
    ),
    forgetProfile: later(),
    removeEverything: later(),
    configure: jest.fn(),
    back: jest.fn(),
    dispose: jest.fn(),
    show(next) {
      act(() => {
        state = { ...state, ...next };
        listeners.forEach((listener) => listener());
      });
    },
  };
}
