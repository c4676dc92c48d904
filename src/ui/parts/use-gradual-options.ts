import { startTransition, useEffect, useState } from "react";

/** Options drawn in one task; the others follow in tasks of their own (本工具默认). */
const AT_ONCE = 100;

/** The options of a list of choices as far as they are drawn, a hundred more with each task; the chosen one from the first. */
export function useGradualOptions<T>(
  all: readonly T[],
  isChosen: (option: T) => boolean,
): readonly T[] {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const isComplete = drawn >= all.length;
  useEffect(() => {
    if (isComplete) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + AT_ONCE)), 0);
    return () => clearTimeout(timer);
  }, [isComplete, drawn]);
  if (isComplete) return all;
  const begun = all.slice(0, drawn);
  const chosen = all.slice(drawn).find(isChosen);
  return chosen === undefined ? begun : [...begun, chosen];
}
