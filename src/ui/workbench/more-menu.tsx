import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";

/** 更多: the native disclosure; it closes by Esc, by a press elsewhere and after a button in it was pressed. */
export function MoreMenu({ children }: { readonly children: ReactNode }): ReactElement {
  const { bar } = usePageTexts().workbench;
  const styles = useDeskStyles();
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    const press = ({ target }: Event): void => {
      const element = details.current;
      if (element?.open && target instanceof Node && !element.contains(target))
        element.open = false;
    };
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  }, []);
  const close = (): void => {
    if (details.current) details.current.open = false;
    summary.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !details.current?.open) return;
    event.preventDefault();
    close();
  };
  return (
    <details ref={details} className={styles.more} onKeyDown={onKey}>
      <summary ref={summary}>{bar.more}</summary>
      <div
        className={styles.moreBody}
        // Before the button's own action, so that a dialog it opens finds a place to give the focus back to.
        onClickCapture={({ target }) => target instanceof HTMLButtonElement && close()}
      >
        {children}
      </div>
    </details>
  );
}
