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
  /** Paths of JSON files, the first one counting before the others. */
  readonly profiles: readonly string[];
  readonly year: number | null;
  readonly preset: Preset;
  /** Check ids as the catalogue writes them. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** 不适用 kept in the workbooks is passed over. */
  readonly ignoreWaivers: boolean;
  readonly maxLevel: Level;
  /** `null`: as many as the machine has cores. */
  readonly jobs: number | null;
  /** Folder for the scored copies; `null`: beside each source. */
  readonly output: string | null;
  readonly inPlace: boolean;
};

export const reportFormats = ["docx", "html"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** `report`: drafts the report on one workbook. */
export type ReportCommand = Pick<
  RunCommand,
  "policy" | "profiles" | "year" | "ignoreWaivers" | "maxLevel"
> & {
  readonly kind: "report";
  readonly file: string;
  readonly format: ReportFormat;
  /** The report's path; `null`: a free name beside the workbook. */
  readonly output: string | null;
};

export const verifyFormats = ["human", "json"] as const;

/** `report --verify`: holds a report against one workbook; writes nothing. */
export type VerifyCommand = Omit<ReportCommand, "kind" | "format" | "output"> & {
  readonly kind: "verifyReport";
  /** The report's path: .docx or plain text. */
  readonly report: string;
  readonly format: (typeof verifyFormats)[number];
};

export type Command =
  | RunCommand
  | ReportCommand
  | VerifyCommand
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
