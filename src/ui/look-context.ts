import { createContext, useContext } from "react";
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
};

export const LookContext = createContext<Look>({ language: "", theme: null });

/** What the host knows about how the pane should look. */
export function useLook(): Look {
  return useContext(LookContext);
}
