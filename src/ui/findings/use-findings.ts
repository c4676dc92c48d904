import { useCallback, useEffect, useMemo, useState } from "react";
import type { Session } from "../../app/session/session-types";
import type { Evaluation } from "../../core/index";
import { useSession } from "../use-session";
import { findingList, type FindingFilter, type FindingList } from "./finding-list";
import {
  FIRST_VIEW,
  toggled,
  type FindingsView,
  type JustWaived,
  type SubView,
} from "./findings-view";
import { follow, listItems, stillOpen, type ListItem } from "./list-items";

/** The findings screen's state and everything that can be done to it. */
export type Findings = {
  readonly evaluation: Evaluation;
  readonly list: FindingList;
  readonly items: readonly ListItem[];
  readonly view: FindingsView;
  setFilter(over: Partial<FindingFilter>): void;
  setSheetFollows(on: boolean): void;
  activate(key: string): void;
  /** Opens the finding's detail, or closes all with `null`. */
  setOpen(key: string | null): void;
  toggleGroup(key: string): void;
  show(over: SubView): void;
  goBack(): void;
  forgetReturn(): void;
  setJustWaived(waived: JustWaived | null): void;
};

/** What is left behind when the screen goes: the view, and the lines it was about. */
type Memory = { readonly view: FindingsView; readonly items: readonly ListItem[] };

const memories = new WeakMap<Session, Memory>();

/** The findings of an evaluation as the user has filtered and walked them; a new evaluation keeps the user's place. */
export function useFindings(evaluation: Evaluation): Findings {
  const session = useSession();
  const [view, setView] = useState(() => memories.get(session)?.view ?? FIRST_VIEW);
  const list = useMemo(() => findingList(evaluation, view.filter), [evaluation, view.filter]);
  const items = useMemo(() => listItems(list.groups, view.collapsed), [list, view.collapsed]);
  useFollowedLines(items, view, setView);
  useEffect(() => {
    memories.set(session, { view, items });
  }, [session, view, items]);
  const actions = useViewActions(setView);
  return useMemo(
    () => ({ evaluation, list, items, view, ...actions }),
    [evaluation, list, items, view, actions],
  );
}

type Change = (change: (view: FindingsView) => FindingsView) => void;

/** When the lines change, the selection goes where `follow` says before anything is drawn. */
function useFollowedLines(items: readonly ListItem[], view: FindingsView, setView: Change): void {
  const session = useSession();
  const [drawn, setDrawn] = useState(() => memories.get(session)?.items ?? items);
  if (drawn === items) return;
  setDrawn(items);
  const active = follow(view.active, drawn, items);
  const open = stillOpen(view.open, drawn, items);
  if (active !== view.active || open !== view.open) setView((now) => ({ ...now, active, open }));
}

function useViewActions(change: Change) {
  const merge = useCallback(
    (over: Partial<FindingsView>) => change((view) => ({ ...view, ...over })),
    [change],
  );
  return useMemo(
    () => ({
      setFilter: (over: Partial<FindingFilter>) =>
        change((view) => ({ ...view, filter: { ...view.filter, ...over } })),
      setSheetFollows: (sheetFollows: boolean) => merge({ sheetFollows }),
      activate: (active: string) => merge({ active, justWaived: null }),
      setOpen: (open: string | null) => merge({ open }),
      toggleGroup: (key: string) =>
        change((view) => ({ ...view, collapsed: toggled(view.collapsed, key) })),
      show: (over: SubView) => change((view) => ({ ...view, over: [...view.over, over] })),
      goBack: () => change(withoutTop),
      forgetReturn: () => merge({ returned: false }),
      setJustWaived: (justWaived: JustWaived | null) => merge({ justWaived }),
    }),
    [change, merge],
  );
}

function withoutTop(view: FindingsView): FindingsView {
  const over = view.over.slice(0, -1);
  return { ...view, over, returned: over.length === 0 };
}
