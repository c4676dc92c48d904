import type { KeyboardEvent } from "react";

/** Esc leaves the screen, unless it ends the input of a Chinese word or something inside has used it. */
export function leaveOnEscape(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}
