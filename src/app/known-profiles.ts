import type { EvaluateOptions, ReaderProfile, WorkbookState } from "../core/index";

/** The headers pointed out for a workbook: those given now come before those kept in it. */
export function profilesOf(
  { profiles = NONE }: WorkbookState,
  given: readonly ReaderProfile[] = NONE,
): readonly ReaderProfile[] {
  return given.length === 0 ? profiles : [...given, ...profiles];
}

const NONE: readonly ReaderProfile[] = [];

/** Options with the headers kept in a workbook added to those given. */
export function withKnownProfiles(state: WorkbookState, options: EvaluateOptions): EvaluateOptions {
  return { ...options, profiles: profilesOf(state, options.profiles) };
}
