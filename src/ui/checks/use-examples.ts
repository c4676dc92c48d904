import { useEffect, useState } from "react";
import { examplesOf, type KeptExamples } from "./check-examples";

/** The examples of a check once they are here; `null` where they did not come, or there are none. */
export function useExamples(check: string): KeptExamples | "loading" | null {
  const [known, setKnown] = useState<Known>({ check: "", examples: null });
  useEffect(() => {
    let isWanted = true;
    const show = (examples: KeptExamples | null): void => {
      if (isWanted) setKnown({ check, examples });
    };
    examplesOf(check).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [check]);
  return known.check === check ? known.examples : "loading";
}

type Known = { readonly check: string; readonly examples: KeptExamples | null };
