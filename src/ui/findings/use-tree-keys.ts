import { useCallback, type KeyboardEvent } from "react";
import { lineAfterKey, type ListItem } from "./list-items";

/** What keys can do in the tree. */
export type TreeActions = {
  /** The focus goes to the line, and the sheet follows where the user wants it to. */
  moveTo(item: ListItem): void;
  /** Brings the finding's cell up at once. */
  goToCell(item: ListItem): void;
  /** Opens or closes a group, or a finding's detail. */
  toggle(item: ListItem): void;
  /** Opens the finding's detail with the focus on its first fix. */
  openFixes(item: ListItem): void;
  /** Opens the finding's detail with the focus on the button that marks it 不适用. */
  openWaive(item: ListItem): void;
  /** Closes the open detail and takes the focus back to its line. */
  close(): void;
};

export type TreeKeysProps = {
  readonly items: readonly ListItem[];
  readonly activeIndex: number;
  readonly open: string | null;
  readonly actions: TreeActions;
};

/**
 * Keys of the tree: they work on a line, not on the buttons of a detail below it, and not while an input method is
 * composing. Escape works everywhere in the tree.
 */
export function useTreeKeys(props: TreeKeysProps): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const onLine = event.target instanceof Element && event.target.role === "treeitem";
      const isDone = event.key === "Escape" ? close(props) : onLine && pressed(event.key, props);
      if (isDone) event.preventDefault();
    },
    [props],
  );
}

function close({ open, actions }: TreeKeysProps): boolean {
  if (open === null) return false;
  actions.close();
  return true;
}

function pressed(key: string, props: TreeKeysProps): boolean {
  const { items, activeIndex, actions } = props;
  const item = items[activeIndex];
  if (item === undefined) return false;
  const next = lineAfterKey(items, item.key, key);
  if (next !== null) {
    actions.moveTo(next);
    return true;
  }
  const action = ACTIONS[key.length === 1 ? key.toLowerCase() : key];
  action?.(item, props);
  return action !== undefined;
}

type Action = (item: ListItem, props: TreeKeysProps) => void;

const ACTIONS: Readonly<Record<string, Action>> = {
  Enter: (item, { actions }) =>
    item.kind === "group" ? actions.toggle(item) : actions.goToCell(item),
  " ": (item, { actions }) => actions.toggle(item),
  f: (item, { actions }) => {
    if (item.kind === "finding" && item.row.fixable) actions.openFixes(item);
  },
  n: (item, { actions }) => {
    if (item.kind === "finding") actions.openWaive(item);
  },
  ArrowRight: (item, { open, actions }) => {
    const isClosed = item.kind === "group" ? item.collapsed : item.key !== open;
    if (isClosed) actions.toggle(item);
  },
  ArrowLeft: (item, props) => goOut(item, props),
};

/** Closes what is open; on a closed finding, goes to the header of its group. */
function goOut(item: ListItem, { items, open, actions }: TreeKeysProps): void {
  const isOpen = item.kind === "group" ? !item.collapsed : item.key === open;
  if (isOpen) return actions.toggle(item);
  const header = items.find(({ kind, group }) => kind === "group" && group === item.group);
  if (header !== undefined && header !== item) actions.moveTo(header);
}
