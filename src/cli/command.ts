import type { Level, Preset } from "../core/index";

export const formats = ["human", "json", "ndjson", "sarif", "html", "csv"] as const;
export type Format = (typeof formats)[number];

export const maxLevels = ["error", "warning", "note"] as const satisfies readonly Level[];

/** `check` or `score`, with every option read and in its type, ids not yet looked up. */
export type RunCommand = {
  readonly kind: "check" | "score";
  readonly files: readonly string[];
  /** A path, or `"-"` for standard input. */
  readonly filesFrom: string | null;
  readonly format: Format;
  /** An id of ours or the path of a JSON file. */
  readonly policy: string | null;
  readonly year: number | null;
  readonly preset: Preset;
  /** Check ids as the catalogue writes them. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly maxLevel: Level;
  /** `null`: as many as the machine has cores. */
  readonly jobs: number | null;
  /** Folder for the scored copies; `null`: beside each source. */
  readonly output: string | null;
  readonly inPlace: boolean;
};

export type Command =
  | RunCommand
  | { readonly kind: "help"; readonly topic: string | null }
  | { readonly kind: "version" }
  | { readonly kind: "policies"; readonly show: string | null }
  | { readonly kind: "checks"; readonly show: string | null };

/** The command line is wrong: what, and the usage line to show. */
export type UsageError = {
  readonly kind: "usageError";
  readonly message: string;
  readonly usage: string;
};
