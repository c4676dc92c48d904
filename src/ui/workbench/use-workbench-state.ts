import { useMemo, useSyncExternalStore } from "react";
import type { Workbench, WorkbenchState } from "../../app/workbench/workbench-types";

/** While many files are looked at, the table is drawn again about this often, in milliseconds (本工具默认). */
export const BATCH_PACE = 150;

/** What the workbench now says. The progress of a run over many files comes at a calm pace, everything else at once. */
export function useWorkbenchState(workbench: Workbench): WorkbenchState {
  const { subscribe, getState } = useMemo(() => calmly(workbench), [workbench]);
  return useSyncExternalStore(subscribe, getState);
}

/** A workbench as its screens hear of it. */
export function calmly(workbench: Workbench): Pick<Workbench, "subscribe" | "getState"> {
  let shown = workbench.getState();
  return {
    getState: () => {
      // A change that came with no listener about is taken over by the first who asks.
      if (!isProgress(shown, workbench.getState())) shown = workbench.getState();
      return shown;
    },
    subscribe: (listener) => {
      let waiting: ReturnType<typeof setTimeout> | null = null;
      const show = (): void => {
        if (waiting !== null) clearTimeout(waiting);
        waiting = null;
        shown = workbench.getState();
        listener();
      };
      const end = workbench.subscribe(() => {
        if (!isProgress(shown, workbench.getState())) show();
        else waiting ??= setTimeout(show, BATCH_PACE);
      });
      return () => {
        end();
        if (waiting !== null) clearTimeout(waiting);
      };
    },
  };
}

/** Only rows and counts moved, in the middle of a run. */
function isProgress(before: WorkbenchState, now: WorkbenchState): boolean {
  if (before.batch === null || now.batch === null) return false;
  const moved = (Object.keys(now) as (keyof WorkbenchState)[]).filter(
    (key) => now[key] !== before[key],
  );
  return moved.length > 0 && moved.every((key) => key === "files" || key === "batch");
}
