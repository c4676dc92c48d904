import type { EvaluateOptions } from "../core/index";
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
  return {
    ...(policy === null ? {} : { policy }),
    profiles,
    ...(year === null ? {} : { fiscalYear: year }),
    ...(only.length === 0 ? {} : { only }),
    blockingOnly: preset === "quick",
    skip,
    ...(ignoreWaivers ? { waivers: [] } : {}),
  };
}
