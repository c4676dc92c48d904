import { useRef, useState, type KeyboardEvent, type RefObject } from "react";

/** Keys that move along the lines, as steps. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** A list of buttons that is one stop of the Tab key: the arrow keys move inside it. */
export type LineKeys = {
  readonly list: RefObject<HTMLOListElement>;
  /** The line that the Tab key reaches. */
  readonly stop: number;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(index: number): void;
};

/** Arrow keys, Home and End along the lines of a list. */
export function useLineKeys(count: number): LineKeys {
  const list = useRef<HTMLOListElement>(null);
  const [at, setAt] = useState(0);
  const stop = Math.max(Math.min(at, count - 1), 0);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = Math.min(Math.max(stop + step, 0), count - 1);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return { list, stop, onKeyDown, onFocus: setAt };
}
