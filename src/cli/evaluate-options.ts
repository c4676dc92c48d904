import type { EvaluateOptions } from "../core/index";
import type { Settings } from "./settings";

/** What the command line says about evaluating, for the core. */
export function evaluateOptions({ policy, year, only, skip }: Settings): EvaluateOptions {
  return {
    ...(policy === null ? {} : { policy }),
    ...(year === null ? {} : { fiscalYear: year }),
    ...(only.length === 0 ? {} : { only }),
    skip,
  };
}
