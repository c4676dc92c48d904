import { useEffect, useState } from "react";
import type { Evaluation, NextYear } from "../../core/index";
import { useSession, useSessionState } from "../use-session";

/** `undefined` while it is being worked out, `null` without a result. */
export type NextYearShown = NextYear | null | undefined;

type Answer = { readonly of: Evaluation | null; readonly found: NextYear | null };

/** What the last result says for next year: asked for when looked at, and again when there is another result. */
export function useNextYear(): NextYearShown {
  const session = useSession();
  const { checked } = useSessionState();
  const evaluation = checked?.evaluation ?? null;
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isAwaited = true;
    void session.nextYear().then((found) => {
      if (isAwaited) setAnswer({ of: evaluation, found });
    });
    return () => {
      isAwaited = false;
    };
  }, [session, evaluation]);
  // What was worked out before stays on screen until the new answer is there.
  return answer === null ? undefined : answer.found;
}
