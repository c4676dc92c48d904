import { createContext, useContext } from "react";
import type { ReportParagraph } from "../core/index";
import type { ReportDraft } from "../core/index";
import type { Brightness } from "./themes";

/** What the host knows about how the pane should look, and what it can do besides. */
export type Look = {
  /** The host's language tag, e.g. "zh-CN". */
  readonly language: string;
  /** The host's theme; `null` follows the system. */
  readonly theme: Brightness | null;
  /** The first-run lines were read, as far as this machine remembers; the session knows once it is there. */
  readonly welcomed?: boolean;
  /** This tool's version, for the settings. */
  readonly version?: string;
  /** Opens the sample workbook; left out where the host cannot. */
  readonly openSample?: () => Promise<void>;
  /** Gives and takes text files; left out where the host cannot. */
  readonly textFiles?: TextFiles;
  /** Gives the report as a .docx file, `false` where that failed; left out where the host cannot. */
  readonly saveReport?: (draft: ReportDraft) => Promise<boolean>;
  /** Lets the user choose a report; left out where the host cannot. `null` when they choose none. */
  readonly chooseReport?: () => Promise<ChosenReport | null>;
};

/** A report that was chosen: its text, or in Chinese why it cannot be read and what to do. */
export type ChosenReport = { readonly name: string } & (
  | { readonly ok: true; readonly paragraphs: readonly ReportParagraph[] }
  | { readonly ok: false; readonly message: string }
);

/** Text files of the user's, for carrying something from one workbook to another. */
export type TextFiles = {
  save(name: string, text: string): void;
  /** The text of a file that the user chooses; `null` when they choose none. */
  choose(): Promise<string | null>;
};

export const LookContext = createContext<Look>({ language: "", theme: null });

/** What the host knows about how the pane should look. */
export function useLook(): Look {
  return useContext(LookContext);
}
