const SIGNS = ["pointerover", "pointerdown", "keydown", "focusin"] as const;

/**
 * Resolves once somebody turns to the pane: a pointer over it, a key, the focus. A pane that opens with its workbook and
 * is never used need not load readers and rules; a hand on its way to the button takes longer than loading them.
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
