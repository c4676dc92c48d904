import { startTransition, useEffect, useState } from "react";
import { sameData } from "./same-data";

/** What was asked for, as far as it has come; the last answer stays until the next one is there. */
export type Loaded<T> = { readonly value: T | null; readonly failed: boolean };

/** Asks whenever `load` is another function; an answer that holds the same as the last one is the last one. */
export function useLoaded<T>(load: (() => Promise<T>) | null): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ value: null, failed: false });
  useEffect(() => {
    if (!load) return;
    let isOld = false;
    load().then(
      (value) => {
        if (isOld) return;
        // A whole sheet is drawn of it, in pieces, so that the page stays awake.
        startTransition(() =>
          setLoaded((last) => ({ value: kept(last.value, value), failed: false })),
        );
      },
      () => {
        if (!isOld) setLoaded((last) => ({ ...last, failed: true }));
      },
    );
    return () => {
      isOld = true;
    };
  }, [load]);
  return loaded;
}

function kept<T>(last: T | null, next: T): T {
  return last !== null && sameData(last, next) ? last : next;
}
