import { memo, useEffect, useRef } from "react";
import type { KeyboardEvent, ReactElement, RefObject } from "react";
import type { SheetTab } from "../../app/workbench/grid-source";
import { usePageTexts } from "../text/page-texts";
import { GridIcon } from "./grid-icon";
import { useGridStyles } from "./grid-styles";
import { useTabSlice } from "./use-tab-slice";

export type SheetTabsProps = {
  readonly tabs: readonly SheetTab[];
  readonly current: string | null;
  readonly panelId: string;
  readonly show: (sheet: string) => void;
};

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The sheets, one tab stop for all: arrows go from one to the next and open it. */
export const SheetTabs = memo(function SheetTabs(props: SheetTabsProps): ReactElement {
  const { tabs, current, panelId, show } = props;
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const list = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ name }) => name === current);
  const { slice, grow } = useTabSlice(list, at, tabs.length);
  const walks = useOpenTabInView(list, current);
  const walk = (event: KeyboardEvent): void => {
    const next = tabs[STEPS[event.key]?.(at, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    walks.current = true;
    show(next.name);
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={grid.sheets}
      className={styles.tabs}
      onKeyDown={walk}
      onScroll={grow}
    >
      {tabs.slice(slice.from, slice.to).map((tab, place) => (
        <Tab
          key={tab.name}
          {...{ tab, panelId, show }}
          isOpen={tab.name === current}
          place={slice.from + place + 1}
          count={tabs.length}
        />
      ))}
    </div>
  );
});

/** Keeps the open tab in view; after a key, which sets the mark it gives, the keyboard goes with it. */
function useOpenTabInView(list: RefObject<HTMLElement>, current: string | null) {
  const walks = useRef(false);
  useEffect(() => {
    const open = (): HTMLElement | null | undefined =>
      list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (walks.current) open()?.focus();
    walks.current = false;
    // In the next frame, which places everything in any case.
    const frame = requestAnimationFrame(() =>
      open()?.scrollIntoView?.({ block: "nearest", inline: "nearest" }),
    );
    return () => cancelAnimationFrame(frame);
  }, [list, current]);
  return walks;
}

type TabProps = {
  readonly tab: SheetTab;
  readonly isOpen: boolean;
  readonly panelId: string;
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly show: (sheet: string) => void;
};

const Tab = memo(function Tab(props: TabProps): ReactElement {
  const { tab, isOpen, panelId, place, count, show } = props;
  const { grid } = usePageTexts();
  const styles = useGridStyles();
  const { name, visibility } = tab;
  return (
    <button
      type="button"
      role="tab"
      className={styles.tab}
      aria-selected={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      aria-posinset={place}
      aria-setsize={count}
      tabIndex={isOpen ? 0 : -1}
      onClick={() => show(name)}
    >
      {visibility !== "visible" && <GridIcon name="hidden" />}
      {name}
      {visibility !== "visible" && (
        <span className={styles.hiddenWord}>{grid.visibilities[visibility]}</span>
      )}
    </button>
  );
});
