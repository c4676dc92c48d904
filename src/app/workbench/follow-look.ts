import type { SessionSettings } from "../session/session-types";
import type { Bench } from "./bench";

/** Choices of the page as a whole; the others are each workbook's own. */
type Look = Pick<SessionSettings, "theme" | "language" | "welcomed">;

/** What is chosen for the look in one workbook holds in all that are open. */
export function followLook(
  { memory }: Bench,
  id: string | null,
  settings: Partial<SessionSettings>,
): void {
  for (const [other, { workbook }] of memory.opened) {
    if (other === id) continue;
    const change = lookDifference(workbook.session.getState().settings, settings);
    if (change) workbook.session.configure(change);
  }
}

function lookDifference(
  before: SessionSettings,
  { theme, language, welcomed }: Partial<SessionSettings>,
): Partial<Look> | null {
  const change: Partial<Look> = {
    ...(theme === undefined || theme === before.theme ? {} : { theme }),
    ...(language === undefined || language === before.language ? {} : { language }),
    ...(welcomed === undefined || welcomed === before.welcomed ? {} : { welcomed }),
  };
  return Object.keys(change).length === 0 ? null : change;
}
