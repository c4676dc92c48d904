import { useMemo } from "react";
import type { ListItem } from "./list-items";
import type { Findings } from "./use-findings";
import type { LineFocus } from "./use-line-focus";
import type { Reveal } from "./use-reveal";
import type { TreeActions } from "./use-tree-keys";

/** What keys do, and what a press on a line does. */
export type PressActions = TreeActions & { press(item: ListItem): void };

/** The tree's actions: the selection moves, the sheet follows where the user wants it to, the focus stays in the pane. */
export function useTreeActions(
  findings: Findings,
  reveal: Reveal,
  wish: LineFocus["wish"],
): PressActions {
  return useMemo(() => actionsOf(findings, reveal, wish), [findings, reveal, wish]);
}

function actionsOf(findings: Findings, reveal: Reveal, wish: LineFocus["wish"]): PressActions {
  const { view, activate, setOpen } = findings;
  const follow = (item: ListItem, when: keyof Reveal): void => {
    if (item.kind === "finding" && view.sheetFollows) reveal[when](item.row.finding);
  };
  const select = (item: ListItem, focus: "line" | "fix" | "waive"): void => {
    wish(focus);
    activate(item.key);
  };
  const toggle = (item: ListItem): void => {
    select(item, "line");
    if (item.kind === "group") findings.toggleGroup(item.key);
    else setOpen(item.key === view.open ? null : item.key);
  };
  const open = (item: ListItem, focus: "fix" | "waive"): void => {
    select(item, focus);
    setOpen(item.key);
  };
  return {
    toggle,
    press: (item) => {
      toggle(item);
      follow(item, "now");
    },
    moveTo: (item) => {
      select(item, "line");
      follow(item, "soon");
    },
    goToCell: (item) => {
      if (item.kind === "finding") reveal.now(item.row.finding);
    },
    openFixes: (item) => open(item, "fix"),
    openWaive: (item) => open(item, "waive"),
    close: () => {
      wish("line");
      setOpen(null);
    },
  };
}
