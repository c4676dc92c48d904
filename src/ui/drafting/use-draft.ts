import { useEffect, useState } from "react";
import type { CheckedWorkbook } from "../../app/session/session-types";
import type { ReportDraft } from "../../core/index";
import { useSession } from "../use-session";

/** `undefined` while it is being drafted; `null` where there is nothing to draft. */
export type DraftState = ReportDraft | null | undefined;

/** The draft for a result; another result is drafted anew, and what comes late for an older one is passed over. */
export function useDraft(checked: CheckedWorkbook | null): DraftState {
  const session = useSession();
  const [drafted, setDrafted] = useState<Drafted | null>(null);
  useEffect(() => {
    if (checked === null) return;
    let isWanted = true;
    void session.draftReport().then((draft) => {
      if (isWanted) setDrafted({ checked, draft });
    });
    return () => {
      isWanted = false;
    };
  }, [session, checked]);
  return drafted !== null && drafted.checked === checked ? drafted.draft : undefined;
}

type Drafted = { readonly checked: CheckedWorkbook; readonly draft: ReportDraft | null };
