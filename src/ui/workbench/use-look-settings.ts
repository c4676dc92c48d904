import { useCallback, useState, useSyncExternalStore } from "react";
import type { Session, SessionSettings } from "../../app/session/session-types";
import type { OpenWorkbook, Workbench, WorkbenchState } from "../../app/workbench/workbench-types";

/** How the page looks and speaks. */
export type LookSettings = Pick<SessionSettings, "theme" | "language">;

/** What the page follows, and a way to choose otherwise. */
export type LookChoice = {
  readonly settings: LookSettings;
  choose(choice: Partial<LookSettings>): void;
};

/** The look of the workbook in front, so that a choice in its pane and one in the bar are the same choice. */
export function useLookSettings(workbench: Workbench, state: WorkbenchState): LookChoice {
  const front = frontOf(state);
  const [own, setOwn] = useState<Partial<LookSettings>>({});
  const ofFront = useSettings(front?.session ?? null);
  const choose = useCallback(
    (choice: Partial<LookSettings>) => {
      setOwn((before) => ({ ...before, ...choice }));
      workbench.configure?.(choice);
      workbench.getState().open.forEach(({ session }) => session.configure(choice));
    },
    [workbench],
  );
  const { theme = null, language = null } = ofFront ?? { ...workbench.settings(), ...own };
  return { settings: { theme, language }, choose };
}

/** The workbook in front; `null` for the table and the empty page. */
export function frontOf({ open, front }: WorkbenchState): OpenWorkbook | null {
  return open.find(({ id }) => id === front) ?? null;
}

function useSettings(session: Session | null): SessionSettings | null {
  const read = useCallback(() => session?.getState().settings ?? null, [session]);
  return useSyncExternalStore(session?.subscribe ?? neverChanges, read);
}

function neverChanges(): () => void {
  return () => undefined;
}
