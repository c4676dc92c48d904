import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../app/session/session-types";

export const SessionContext = createContext<Session | null>(null);

/** The session of the workbook on screen; throws where no pane provides one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session is provided");
  return session;
}

/** What the session now says; the screen draws again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}
