import { blockingChecks, type EvaluateOptions } from "../core/index";
import type { Settings } from "./settings";

/** What the command line says about evaluating, for the core. */
export function evaluateOptions({ policy, year, preset, only, skip }: Settings): EvaluateOptions {
  const wanted = preset === "quick" ? blockingChecks : only;
  return {
    ...(policy === null ? {} : { policy }),
    ...(year === null ? {} : { fiscalYear: year }),
    ...(wanted.length === 0 ? {} : { only: wanted }),
    skip,
  };
}
