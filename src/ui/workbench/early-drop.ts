import type { DroppedItem } from "./source-files";

/** The page's first script (scripts/build-page/gate.mjs) keeps what is dropped before this one has run. */
type WithEarlyDrop = { takeEarlyDrop?: () => readonly DroppedItem[] };

/** What was dropped while the page was opening, once; from now on nobody but the page itself takes what is dropped. */
export function takeEarlyDrop(): readonly DroppedItem[] {
  const page: WithEarlyDrop = window as WithEarlyDrop;
  const items = page.takeEarlyDrop?.() ?? [];
  delete page.takeEarlyDrop;
  return items;
}
