import { useCallback, useEffect, useState } from "react";
import { flushSync } from "react-dom";

export type Printing = {
  /** When the print view has to be there, the ISO time of printing; else `null`. */
  readonly at: string | null;
  print(): void;
};

/** Draws the print view just before the browser prints, however that was asked for, and takes it away afterwards. */
export function usePrinting(): Printing {
  const [at, setAt] = useState<string | null>(null);
  useEffect(() => {
    // The browser takes its picture when the event is over, so that nothing may wait for the next frame.
    const before = (): void => flushSync(() => setAt(new Date().toISOString()));
    const after = (): void => setAt(null);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  const print = useCallback(() => window.print(), []);
  return { at, print };
}
