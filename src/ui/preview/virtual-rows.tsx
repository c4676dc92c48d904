import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useRef, type ReactElement } from "react";
import { observeScroll, observeSize, useScroller } from "../parts/use-scroller";

/** A line that stays the same one when others come and go. */
type Keyed = { readonly key: string };

export type VirtualRowsProps<Row extends Keyed> = {
  readonly rows: readonly Row[];
  /** Stays drawn wherever the list is scrolled to: the focus may be in it. */
  readonly active: number;
  readonly draw: (row: Row, index: number) => ReactElement;
};

/** Height of a line before it has been measured, in pixels. */
const LINE_HEIGHT = 56;

/** Draws the lines in view, each at its place in a list as high as all of them. */
export function VirtualRows<Row extends Keyed>(props: VirtualRowsProps<Row>): ReactElement {
  const { rows, active, draw } = props;
  const styles = useStyles();
  const space = useRef<HTMLDivElement>(null);
  const { scroller, above } = useScroller(space);
  const rangeExtractor = useCallback((range: Range) => withActive(range, active), [active]);
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: above,
    overscan: 5,
    rangeExtractor,
    observeElementOffset: observeScroll,
    observeElementRect: observeSize,
  });
  return (
    <div ref={space} role="presentation" style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <div
            role="listitem"
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {draw(row, index)}
          </div>
        );
      })}
    </div>
  );
}

function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (active >= range.count || shown.includes(active)) return shown;
  return [...shown, active].sort((one, other) => one - other);
}

const useStyles = makeStyles({
  item: {
    position: "absolute",
    top: 0,
    left: 0,
    right: 0,
    scrollMarginBlock: "8px 64px",
  },
});
