import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useRef, type ReactElement } from "react";
import { observeScroll, observeSize, useScroller } from "../parts/use-scroller";
import type { ListItem } from "./list-items";

export type LinesProps = {
  readonly items: readonly ListItem[];
  /** The line that stays drawn wherever the list is scrolled to: the focus may be in it. */
  readonly activeIndex: number;
  readonly draw: (item: ListItem, index: number) => ReactElement;
};

/** Lines drawn beyond what is in view. */
const OVERSCAN = 5;
/** Heights before they have been measured, in pixels. */
const GROUP_HEIGHT = 66;
const FINDING_HEIGHT = 70;

/** All lines, for lists short enough. */
export function PlainLines({ items, draw }: LinesProps): ReactElement {
  return <>{items.map(draw)}</>;
}

/** Only the lines near the part in view, each at its place in a list as high as all of them. */
export function VirtualLines(props: LinesProps): ReactElement {
  const styles = useStyles();
  const space = useRef<HTMLDivElement>(null);
  const { scroller, above } = useScroller(space);
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    ...useLineOptions(props),
    getScrollElement: () => scroller,
    scrollMargin: above,
  });
  return (
    <div
      ref={space}
      role="presentation"
      className={styles.space}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const item = props.items[index];
        return item === undefined ? null : (
          <div
            key={key}
            role="presentation"
            ref={virtual.measureElement}
            data-index={index}
            className={styles.line}
            style={{ top: start - above }}
          >
            {props.draw(item, index)}
          </div>
        );
      })}
    </div>
  );
}

function useLineOptions({ items, activeIndex }: LinesProps) {
  const rangeExtractor = useCallback(
    (range: Range) => withActive(range, activeIndex),
    [activeIndex],
  );
  return {
    count: items.length,
    estimateSize: (index: number) =>
      items[index]?.kind === "group" ? GROUP_HEIGHT : FINDING_HEIGHT,
    getItemKey: (index: number) => items[index]?.key ?? index,
    overscan: OVERSCAN,
    rangeExtractor,
    observeElementOffset: observeScroll,
    observeElementRect: observeSize,
  };
}

function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || shown.includes(active)) return shown;
  return [...shown, active].sort((one, other) => one - other);
}

const useStyles = makeStyles({
  space: { position: "relative" },
  line: { position: "absolute", left: 0, right: 0 },
});
