/** A click alone is what a screen reader or voice control makes of "press" while Excel's window has the focus. */
const SIGNS = ["pointerover", "pointerdown", "keydown", "focusin", "click"] as const;

/**
 * Resolves once somebody turns to the pane: a pointer over it, a key, the focus, a click. A pane that opens with its
 * workbook and is never used need not load readers and rules; a hand on its way to the button takes longer than loading
 * them.
 */
export function firstTouch(): Promise<void> {
  return new Promise((resolve) => {
    const touched = (): void => {
      for (const sign of SIGNS) window.removeEventListener(sign, touched, true);
      resolve();
    };
    for (const sign of SIGNS) window.addEventListener(sign, touched, true);
  });
}
