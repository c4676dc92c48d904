import { startTransition, useEffect, useState } from "react";
import type { Evaluation } from "../../core/index";
import { prepareRows } from "./finding-rows";

/** The rows of a longer list are made in pieces of this many, so that the page stays awake meanwhile (本工具默认). */
const PIECE = 1_000;

/**
 * The latest evaluation whose rows are made: a short one at once, a longer one a moment later, when it replaces the one
 * before without a gap. `null` while there is none yet.
 */
export function usePrepared(evaluation: Evaluation): Evaluation | null {
  const isShort = evaluation.findings.length <= PIECE;
  const [prepared, setPrepared] = useState(isShort ? evaluation : null);
  useEffect(() => {
    if (prepared === evaluation) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const next = (): void => {
      if (prepareRows(evaluation, PIECE)) startTransition(() => setPrepared(evaluation));
      else timer = setTimeout(next, 0);
    };
    timer = setTimeout(next, 0);
    return () => clearTimeout(timer);
  }, [evaluation, prepared]);
  return isShort ? evaluation : prepared;
}
