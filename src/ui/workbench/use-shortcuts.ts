import { useEffect } from "react";

/** Ctrl (or ⌘) with a letter, anywhere on the page but in a question that waits for its answer. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const action = keys[event.key.toLowerCase()];
      if (!action || event.isComposing) return;
      event.preventDefault();
      if (!event.repeat && document.querySelector("dialog[open]") === null) action();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
}

/** The browser asks before it leaves the page while something is not saved. */
export function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What Chromium before 119 looks at.
      event.returnValue = true;
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
