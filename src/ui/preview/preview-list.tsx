import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, type ReactElement } from "react";
import type { WriteMode } from "../../app/session/preview-types";
import { useTexts } from "../text/use-texts";
import type { PreviewRow } from "./preview-rows";
import type { RowActions } from "./row-actions";
import { RowContent } from "./row-content";
import { handleRowKey } from "./row-keys";
import { useActiveRow } from "./use-active-row";
import { VirtualRows } from "./virtual-rows";

export type PreviewListProps = {
  readonly rows: readonly PreviewRow[];
  readonly mode: WriteMode;
  readonly actions: RowActions;
};

/** Up to here every line is drawn; a longer list draws only the lines in view. */
const DRAWN_AT_ONCE = 100;

/** The projects and their cells, walked by ↑↓ as one list. */
export function PreviewList({ rows, mode, actions }: PreviewListProps): ReactElement {
  const { preview } = useTexts();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { index, moveTo, enter } = useActiveRow(keys, list);
  const draw = (row: PreviewRow, at: number): ReactElement => (
    <RowContent row={row} mode={mode} active={at === index} actions={actions} />
  );
  return (
    <div
      ref={list}
      role="list"
      className={styles.list}
      aria-label={preview.list}
      onKeyDown={(event) => handleRowKey(event, { rows, index, moveTo, actions })}
      onFocus={(event) => enterLine(event.target, rows, enter)}
    >
      {rows.length > DRAWN_AT_ONCE ? (
        <VirtualRows rows={rows} active={index} draw={draw} />
      ) : (
        rows.map((row, at) => (
          <div role="listitem" key={row.key} data-index={at} className={styles.item}>
            {draw(row, at)}
          </div>
        ))
      )}
    </div>
  );
}

/** The focus came to a line by Tab or by a click. */
function enterLine(
  target: HTMLElement,
  rows: readonly PreviewRow[],
  enter: (key: string) => void,
): void {
  const at = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
  const row = at === undefined ? undefined : rows[Number(at)];
  if (row) enter(row.key);
}

const useStyles = makeStyles({
  list: { position: "relative" },
  // Room for the buttons that stay in view at the bottom of a low pane.
  item: { scrollMarginBlock: "8px 64px" },
});
