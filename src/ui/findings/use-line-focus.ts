import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from "react";

/** What takes the focus after the next drawing. */
type Wish = "line" | "fix" | "waive";

export type LineFocus = {
  /** Goes on the tree's element. */
  readonly tree: RefObject<HTMLDivElement>;
  /** Goes on the line with the selection. */
  readonly line: RefObject<HTMLDivElement>;
  /** After the next drawing the selected line takes the focus, or the first fix in its detail, or the button that marks it 不适用. */
  wish(what: Wish): void;
  onFocus(): void;
  onBlur(event: { readonly relatedTarget: EventTarget | null }): void;
};

export type LineFocusProps = {
  readonly selected: string | null;
  /** The user has just come back to the list: its line takes the focus. */
  readonly returned: boolean;
  onReturned(): void;
};

/**
 * Puts the focus on the selected line when that was wished, and puts it back there when the line or button that had it
 * is gone after a re-check. A drawing that nobody asked for never takes the focus from elsewhere.
 */
export function useLineFocus({ selected, returned, onReturned }: LineFocusProps): LineFocus {
  const tree = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wish | null>(null);
  const inside = useRef(false);
  useLayoutEffect(() => {
    const wish = wanted.current ?? (inside.current && isLost() ? "line" : null);
    wanted.current = null;
    if (wish !== null) bringUp(line.current, wish);
    // With every drawing: a re-check may have taken the focused element away.
  });
  const wish = useCallback((what: Wish) => {
    wanted.current = what;
  }, []);
  const onFocus = useCallback(() => {
    inside.current = true;
  }, []);
  const onBlur = useCallback(
    ({ relatedTarget }: { readonly relatedTarget: EventTarget | null }) => {
      inside.current =
        relatedTarget instanceof Node && tree.current?.contains(relatedTarget) === true;
    },
    [],
  );
  useLayoutEffect(() => {
    if (selected !== null) bringIntoView(line.current);
  }, [selected]);
  useEffect(() => {
    if (!returned) return;
    // After the screen's heading, which takes the focus of every screen come to.
    line.current?.focus({ preventScroll: true });
    onReturned();
  }, [returned, onReturned]);
  return { tree, line, wish, onFocus, onBlur };
}

/** The element with the focus was taken away: the browser then focuses the page. */
function isLost(): boolean {
  return document.activeElement === document.body || document.activeElement === null;
}

function bringUp(line: HTMLElement | null, what: Wish): void {
  const inside = what === "line" ? null : line?.querySelector<HTMLElement>(`[data-${what}]`);
  (inside ?? line)?.focus({ preventScroll: true });
  bringIntoView(line);
}

function bringIntoView(line: HTMLElement | null): void {
  // Not there in every environment that runs the screens without drawing them.
  void line?.scrollIntoView?.({ block: "nearest" });
}
