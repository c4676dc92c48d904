import { policyById } from "../../core/index";
import type { SessionState } from "../../app/session/session-types";
import type { Unsubscribe } from "../../app/ports";
import type { Part } from "../channel/state-shape";

/** The state of a session elsewhere, put together from its parts. */
export type StateMirror = {
  /** Takes parts as JSON text; a part that is named again later is the same object again. */
  parts(text: string): void;
  show(state: number): void;
  forget(parts: readonly number[]): void;
  /** Throws before the first state has arrived. */
  get(): SessionState;
  /** Puts a change of the page's own over the state. */
  set(change: Partial<SessionState>): void;
  subscribe(listener: () => void): Unsubscribe;
};

/** A mirror with nothing in it. */
export function createMirror(): StateMirror {
  const known = new Map<number, unknown>();
  const listeners = new Set<() => void>();
  let state: SessionState | null = null;
  const change = (next: SessionState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const get = (): SessionState => {
    if (state === null) throw new Error("no state has arrived yet");
    return state;
  };
  return {
    parts: (text) => {
      for (const part of JSON.parse(text) as Part[]) known.set(part[0], put(part, known));
    },
    show: (id) => change(known.get(id) as SessionState),
    forget: (parts) => {
      for (const id of parts) known.delete(id);
    },
    get,
    set: (over) => change({ ...get(), ...over }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Parts come after those they refer to. */
function put(part: Part, known: ReadonlyMap<number, unknown>): unknown {
  switch (part[1]) {
    case "whole":
      return part[2];
    case "policy":
      return policyById(part[2]);
    case "list":
      return part[2].map((id) => known.get(id));
    case "record": {
      const fields = Object.entries(part[3]).map(([name, id]) => [name, known.get(id)]);
      return { ...part[2], ...Object.fromEntries(fields) };
    }
  }
}
