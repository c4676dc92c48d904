import { useCallback, useSyncExternalStore } from "react";

/** Below this width sheets and pane do not stand side by side. */
export const NARROW = "(max-width: 760px)";

/** Whether a media query holds, followed while it changes; `false` where the browser cannot tell. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (listener: () => void) => {
      const list = listOf(query);
      list?.addEventListener("change", listener);
      return () => list?.removeEventListener("change", listener);
    },
    [query],
  );
  const read = useCallback(() => listOf(query)?.matches ?? false, [query]);
  return useSyncExternalStore(watch, read, () => false);
}

function listOf(query: string): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(query) : null;
}
