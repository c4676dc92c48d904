import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { Fragment, useCallback, type ReactElement } from "react";
import type { FileRow } from "../../app/workbench/workbench-types";
import { observeScroll, observeSize } from "../parts/use-scroller";
import { FILE_COLUMNS } from "./file-rows";
import { useTableStyles } from "./table-styles";

export type FileLinesProps = {
  /** What scrolls them; `null` before it is there. */
  readonly box: HTMLDivElement | null;
  readonly rows: readonly FileRow[];
  /** Stays drawn wherever the table is scrolled to: the focus may be in it. */
  readonly active: number;
  readonly draw: (row: FileRow, index: number) => ReactElement;
};

/** Fewer are drawn at once. */
const FEW = 60;
const OVERSCAN = 12;
/** Heights before they have been measured, in pixels. */
const LINE_HEIGHT = 46;
const HEAD_HEIGHT = 35;

/** The rows; of many only those near the part in view. */
export function FileLines(props: FileLinesProps): ReactElement {
  return props.rows.length <= FEW ? (
    <tbody>{props.rows.map(props.draw)}</tbody>
  ) : (
    <VirtualLines {...props} />
  );
}

/** What is not drawn is kept free by empty rows, so that the rest stays an ordinary table. */
function VirtualLines({ box, rows, active, draw }: FileLinesProps): ReactElement {
  const rangeExtractor = useCallback((range: Range) => withActive(range, active), [active]);
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => box,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: HEAD_HEIGHT,
    overscan: OVERSCAN,
    rangeExtractor,
    observeElementOffset: observeScroll,
    observeElementRect: observeSize,
  });
  const items = virtual.getVirtualItems();
  const measure = (body: HTMLTableSectionElement | null): void => {
    body?.querySelectorAll<HTMLElement>("[data-index]").forEach(virtual.measureElement);
  };
  const end = virtual.getTotalSize() + HEAD_HEIGHT - (items[items.length - 1]?.end ?? HEAD_HEIGHT);
  return (
    <tbody ref={measure}>
      {items.map(({ index, start }, place) => {
        const row = rows[index];
        const before = items[place - 1]?.end ?? HEAD_HEIGHT;
        return row === undefined ? null : (
          <Fragment key={row.id}>
            <Space height={start - before} />
            {draw(row, index)}
          </Fragment>
        );
      })}
      <Space height={end} />
    </tbody>
  );
}

function Space({ height }: { readonly height: number }): ReactElement | null {
  const styles = useTableStyles();
  if (height < 1) return null;
  return (
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={FILE_COLUMNS.length + 1} style={{ height }} />
    </tr>
  );
}

function withActive(range: Range, active: number): number[] {
  const shown = defaultRangeExtractor(range);
  if (active >= range.count || shown.includes(active)) return shown;
  return [...shown, active].sort((one, other) => one - other);
}
