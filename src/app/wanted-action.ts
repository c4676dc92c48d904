/** What a ribbon button asks of the pane. */
export type WantedAction = "checkSheet" | "checkWorkbook" | "writeScores";

/** Every ribbon button with work behind it; the manifest's function names. */
export const wantedActions: readonly WantedAction[] = [
  "checkSheet",
  "checkWorkbook",
  "writeScores",
];

/** Where the wish stands while the pane is being opened: an attribute of the page when both share it. */
export const wantedAttribute = "data-wanted-action";

/** The event that tells the pane of this page that a wish was left in the attribute. */
export const wantedEvent = "selfeval-wanted";

/** Where the wish stands when the button runs in a page of its own: a key of the local storage. */
export const wantedKey = "selfeval-wanted-action";

/** A wish older than this was forgotten by the user too. Milliseconds. */
const validFor = 120_000;

/**
 * The wish as stored text.
 * @example storedWish("checkSheet", 5) // "checkSheet 5"
 */
export function storedWish(action: WantedAction, now: number): string {
  return action + " " + now;
}

/**
 * The action a stored text asks for; `null` for anything else, and for a wish older than two minutes.
 * @example wishFrom("checkSheet 5", 1000) // "checkSheet"
 */
export function wishFrom(stored: string | null, now: number): WantedAction | null {
  if (stored === null) return null;
  const parts = stored.split(" ");
  const age = now - Number(parts[1]);
  return age >= 0 && age <= validFor ? wantedActionOf(parts[0]) : null;
}

/** The action of that name; `null` when there is none. */
export function wantedActionOf(name: string | null | undefined): WantedAction | null {
  const known = wantedActions.filter((action) => action === name);
  return known[0] ?? null;
}
