import { useMemo } from "react";
import type { ScoreExplanation } from "../../app/session/session-types";
import type { Evaluation } from "../../core/index";
import { useSession } from "../use-session";

/** Where the score of a form's row comes from, worked out once for each evaluation; `null` where it has none. */
export function useExplanation(
  evaluation: Evaluation,
  form: number | null,
  row: number | null,
): ScoreExplanation | null {
  const session = useSession();
  return useMemo(() => {
    const isThere = form !== null && row !== null && evaluation.forms[form] !== undefined;
    return isThere ? session.explain(form, row) : null;
  }, [session, evaluation, form, row]);
}
