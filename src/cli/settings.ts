import type { Level, Policy, Preset, ReaderProfile } from "../core/index";
import type { Format } from "./command";

/** What every file of a run is treated by. Plain data: it goes to the worker threads. */
export type Settings = {
  readonly kind: "check" | "score";
  readonly format: Format;
  /** `null`: each form's own. */
  readonly policy: Policy | null;
  /** Headers pointed out, for every file. */
  readonly profiles: readonly ReaderProfile[];
  readonly year: number | null;
  readonly preset: Preset;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly ignoreWaivers: boolean;
  readonly maxLevel: Level;
  readonly inPlace: boolean;
  readonly toolVersion: string;
  /** The bytes of the formula engine. */
  readonly wasmPath: string;
};

/** One file to be done. */
export type Task = {
  readonly file: string;
  /** Its place among the run's files, from 0. */
  readonly index: number;
  /** Where the scored copy goes; `null` for `check` and `--in-place`. */
  readonly target: string | null;
};
