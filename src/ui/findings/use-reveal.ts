import { useCallback, useEffect, useRef } from "react";
import type { Finding } from "../../core/index";
import { useSession } from "../use-session";

/** Moving on within this time does not move the sheet to the lines passed by. */
const SETTLE_MS = 250;

/** Brings a finding's first cell before the user's eyes: at once, or once the walk has come to rest. */
export type Reveal = {
  now(finding: Finding): void;
  soon(finding: Finding): void;
};

/** The two ways to move the sheet; what is still waiting is dropped when the screen goes. */
export function useReveal(): Reveal {
  const session = useSession();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useCallback(
    ({ sheet, cells }: Finding) => {
      clearTimeout(waiting.current);
      void session.reveal({ sheet, cell: cells[0] ?? "A1" });
    },
    [session],
  );
  const soon = useCallback(
    (finding: Finding) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => now(finding), SETTLE_MS);
    },
    [now],
  );
  useEffect(() => () => clearTimeout(waiting.current), []);
  return { now, soon };
}
