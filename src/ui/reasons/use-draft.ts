import { useState } from "react";
import type { Session } from "../../app/session/session-types";
import { useSession } from "../use-session";

const drafts = new WeakMap<Session, Map<string, string>>();

/**
 * What the user is writing for a cell; `null` before it is begun. It outlives the screen, so that a write that fails or a
 * look elsewhere takes nothing away; setting `null` forgets it.
 */
export function useDraft(key: string): readonly [string | null, (text: string | null) => void] {
  const session = useSession();
  const [, redraw] = useState(0);
  const known = drafts.get(session);
  const set = (text: string | null): void => {
    const all = known ?? new Map<string, string>();
    drafts.set(session, all);
    if (text === null) all.delete(key);
    else all.set(key, text);
    redraw((count) => count + 1);
  };
  return [known?.get(key) ?? null, set];
}
