import { useEffect, useRef } from "react";
import type { Desk } from "./desk";

/** How far a wheel turns for one step, in pixels: a touchpad tells many small turns. */
const TURN = 60;

/** Ctrl and the wheel zoom the sheet instead of the page. */
export function useWheelZoom({ scroller, zoom }: Desk): void {
  const turned = useRef(0);
  const { step } = zoom;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      turned.current += event.deltaY;
      if (Math.abs(turned.current) < TURN) return;
      step(turned.current > 0 ? -1 : 1);
      turned.current = 0;
    };
    // Only a listener that says so may keep the page from being zoomed.
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [scroller, step]);
}
