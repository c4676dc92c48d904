import type { Unsubscribe } from "../ports";
import type { SessionState } from "./session-types";

/** The state that screens read: replaced whole with every change, so that a reader can tell by identity. */
export type Store = {
  get(): SessionState;
  set(change: Partial<SessionState>): void;
  subscribe(listener: () => void): Unsubscribe;
};

/** A store that begins with the given state. */
export function createStore(initial: SessionState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
