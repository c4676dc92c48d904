import type { SessionServices } from "../../app/session/session-types";

/** Rest after the last change before a workbook's bytes are kept for after a reload, in milliseconds (本工具默认). */
const CALM = 800;
/** The rest is at least so many times as long as keeping took the last time, however large the workbook is (本工具默认). */
const TIMES = 2;

/**
 * Calls `keep` once changes have rested; every call of the function given back is a change. The longer keeping took, the
 * longer the rest before the next time.
 */
export function keepLater(
  { later, clock }: Required<Pick<SessionServices, "later" | "clock">>,
  keep: () => void,
): () => void {
  let rest = CALM;
  let cancel = (): void => undefined;
  const keepTimed = (): void => {
    const start = clock();
    keep();
    rest = Math.max(CALM, TIMES * (clock() - start));
  };
  return () => {
    cancel();
    cancel = later(rest, keepTimed);
  };
}
