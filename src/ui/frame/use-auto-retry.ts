import { useEffect, useState } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { isBusy } from "../places";
import { retriesItself } from "../trouble/trouble-screen";

/** How often an unfinished cell is asked about again. Milliseconds. */
const EVERY = 1500;

/** How long a retry may take before its own progress is shown instead of the waiting screen. Milliseconds. */
const QUIET = 800;

/**
 * Goes on by itself once the user has finished a cell. Gives the state to show: while a retry has only just begun
 * it is still the waiting one, so that the screen does not flicker every time.
 */
export function useAutoRetry(
  state: SessionState | null,
  session: Session | null,
): SessionState | null {
  const [held, setHeld] = useState<SessionState | null>(null);
  const waits = state?.stage.kind === "failed" && retriesItself(state.stage.trouble);
  useEffect(() => {
    if (!waits || !state || !session) return;
    const timer = setTimeout(() => {
      setHeld(state);
      void session.retry();
    }, EVERY);
    return () => clearTimeout(timer);
  }, [waits, state, session]);
  useEffect(() => {
    if (!held) return;
    const timer = setTimeout(() => setHeld(null), QUIET);
    return () => clearTimeout(timer);
  }, [held]);
  return held && isBusy(state) ? held : state;
}
