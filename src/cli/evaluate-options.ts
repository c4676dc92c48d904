import { blockingChecks, type EvaluateOptions } from "../core/index";
import type { Settings } from "./settings";

/** The settings that evaluating follows. */
type EvaluationSetting =
  "policy" | "profiles" | "year" | "preset" | "only" | "skip" | "ignoreWaivers";

/** What the command line says about evaluating, for the core. */
export function evaluateOptions({
  policy,
  profiles,
  year,
  preset,
  only,
  skip,
  ignoreWaivers,
}: Pick<Settings, EvaluationSetting>): EvaluateOptions {
  const wanted = preset === "quick" ? blockingChecks : only;
  return {
    ...(policy === null ? {} : { policy }),
    profiles,
    ...(year === null ? {} : { fiscalYear: year }),
    ...(wanted.length === 0 ? {} : { only: wanted }),
    skip,
    ...(ignoreWaivers ? { waivers: [] } : {}),
  };
}
