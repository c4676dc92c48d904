import type { CheckedWorkbook, Session } from "../../app/session/session-types";
import type { ReportParagraph, ReportVerification } from "../../core/index";

/** What the user pasted or chose, and what came of it. */
export type ReportUnderCheck = {
  readonly text: string;
  /** As a file gave them; `null` when the text was pasted or edited. */
  readonly paragraphs: readonly ReportParagraph[] | null;
  /** The file's name. */
  readonly file: string | null;
  readonly verified: Verified | null;
};

/** A result, the text it is of and the check it was made by. */
export type Verified = {
  readonly verification: ReportVerification;
  readonly text: string;
  readonly checked: CheckedWorkbook | null;
};

export const NOTHING_YET: ReportUnderCheck = {
  text: "",
  paragraphs: null,
  file: null,
  verified: null,
};

const kept = new WeakMap<Session, ReportUnderCheck>();

/** What was last on the screen over this session: a visit to another place does not lose it. */
export function remembered(session: Session): ReportUnderCheck {
  return kept.get(session) ?? NOTHING_YET;
}

/** Keeps it as long as the session lives, in memory only. */
export function remember(session: Session, report: ReportUnderCheck): void {
  kept.set(session, report);
}
