const CONTROLS = "button:not(:disabled), input:not(:disabled), select:not(:disabled), summary";

/**
 * To be called when what was pressed goes away by it: the next control of its screen takes the focus, else the screen's
 * heading. Left alone the focus would fall to the page, and the keyboard would begin at its top.
 */
export function giveFocusOn(pressed: HTMLElement): void {
  const screen = pressed.closest("section");
  const controls = [...(screen?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const next = controls[controls.indexOf(pressed) + 1] ?? screen?.querySelector("h2");
  next?.focus({ preventScroll: true });
}
