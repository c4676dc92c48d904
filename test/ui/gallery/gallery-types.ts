import type { Session, SessionState } from "../../../src/app/session/session-types";
import type { Evaluation, Workbook } from "../../../src/core";
import type { Texts } from "../../../src/ui/text/texts";

/** What a stage of the gallery is made from. */
export type GalleryKit = {
  /** The sample workbook of assets/samples, as the file reader gives it. */
  readonly workbook: Workbook;
  /** What the real core says about it. */
  readonly evaluation: Evaluation;
  /** A session that stands still in a state: what the screen asks for is not done. */
  still(over: Partial<SessionState>, methods?: Partial<Session>): Session;
  /** A real session over the sample in memory, in which work goes on. */
  real(): Session;
};

/** One picture: a session in a state, and the buttons or tabs to press before it is taken. */
export type GalleryStage = {
  /** File name of the picture, kebab-case. */
  readonly name: string;
  /** `null`: the session's code is still loading. */
  readonly session: (kit: GalleryKit) => Session | null | Promise<Session | null>;
  /** Visible texts; taken from the catalogue they are found in any language, written out only in Chinese. */
  readonly press?: readonly string[] | ((texts: Texts) => readonly string[]);
};
