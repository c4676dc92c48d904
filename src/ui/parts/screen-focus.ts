import { createContext, useContext, useLayoutEffect, type RefObject } from "react";

/** Whether the next screen's heading should take the focus. */
export type FocusWish = {
  ask(): void;
  /** Whether it was asked for; it is not any more afterwards. */
  take(): boolean;
};

/** A wish that nobody has yet. */
export function focusWish(): FocusWish {
  let wanted = false;
  return {
    ask: () => {
      wanted = true;
    },
    take: () => {
      const asked = wanted;
      wanted = false;
      return asked;
    },
  };
}

export const FocusWishContext = createContext<FocusWish>(focusWish());

/**
 * A new screen's heading takes the focus only when the focus stood in the screen it replaces, or when somebody
 * wished it by pressing something: what comes by itself never takes the focus, and never out of the sheet.
 */
export function useScreenFocus(
  screen: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const wish = useContext(FocusWishContext);
  useLayoutEffect(() => {
    const left = screen.current;
    if (wish.take() && document.hasFocus()) heading.current?.focus({ preventScroll: true });
    return () => {
      if (left?.contains(document.activeElement)) wish.ask();
    };
  }, [wish, screen, heading]);
}
