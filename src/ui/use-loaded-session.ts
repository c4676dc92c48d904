import { useEffect, useState, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../app/session/session-types";

/** The session on its way: `null` until it is there, with the reason when it does not come. */
export type LoadedSession = {
  readonly session: Session | null;
  readonly state: SessionState | null;
  /** Why the session's code did not come; `null` when nothing went wrong. */
  readonly failure: Error | null;
  retry(): void;
};

type Outcome = { readonly session: Session | null; readonly failure: Error | null };

const NOTHING_YET: Outcome = { session: null, failure: null };

/**
 * Loads the session after the first screen is drawn, and follows what it says; one that is `ready` is taken at once.
 * Whoever made it disposes of it.
 */
export function useLoadedSession(
  loadSession: () => Promise<Session>,
  ready: Session | null = null,
): LoadedSession {
  const [attempt, setAttempt] = useState(0);
  const [{ session, failure }, setOutcome] = useState<Outcome>({ session: ready, failure: null });
  useEffect(() => {
    if (ready) return undefined;
    let current = true;
    // The timer lets the browser show the first screen before code and parsing compete with it.
    const timer = setTimeout(() => {
      loadSession().then(
        (one) => current && setOutcome({ session: one, failure: null }),
        (error: unknown) => current && setOutcome({ session: null, failure: asError(error) }),
      );
    }, 0);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [loadSession, attempt, ready]);
  const state = useSyncExternalStore(
    session ? session.subscribe : neverChanges,
    session ? session.getState : noState,
  );
  const retry = () => {
    setOutcome(NOTHING_YET);
    setAttempt(attempt + 1);
  };
  return { session, state, failure, retry };
}

function neverChanges(): () => void {
  return () => undefined;
}

function noState(): null {
  return null;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
