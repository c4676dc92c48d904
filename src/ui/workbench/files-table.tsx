import { useCallback, useMemo, useState, type ReactElement } from "react";
import type { FileRow } from "../../app/workbench/workbench-types";
import { usePageTexts } from "../text/page-texts";
import { BatchBar } from "./batch-bar";
import { FiguresLine } from "./figures-line";
import { FileLine } from "./file-line";
import { FileLines } from "./file-lines";
import { shownRows } from "./file-rows";
import { NoneShown, TableFilters } from "./table-filters";
import { TableHead } from "./table-head";
import { useTableStyles } from "./table-styles";
import { useRowKeys } from "./use-row-keys";
import { useDesk } from "./workbench-context";

/** The table of all files: figures, progress, filters and the rows. */
export function FilesTable(): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const { state, tableView } = useDesk();
  const rows = useMemo(() => shownRows(state.files, tableView), [state.files, tableView]);
  return (
    <section className={styles.view} data-region="table" aria-label={texts.title}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <FiguresLine />
      <BatchBar />
      <TableFilters shown={rows.length} />
      {rows.length === 0 ? <NoneShown /> : <Rows rows={rows} />}
    </section>
  );
}

/**
 * The element that scrolls the rows, and the ref that finds it. Not told before the next frame, which places everything
 * in any case: the rows that need it would otherwise be drawn and placed in one go with the page around them.
 */
function useBoxOfNextFrame(): readonly [
  box: HTMLDivElement | null,
  ref: (box: HTMLDivElement | null) => void,
] {
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const ref = useCallback((next: HTMLDivElement | null) => {
    requestAnimationFrame(() => setBox(next));
  }, []);
  return [box, ref];
}

function Rows({ rows }: { readonly rows: ReturnType<typeof shownRows> }): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const { actions, state } = useDesk();
  const [box, setBox] = useBoxOfNextFrame();
  const [wanted, setWanted] = useState<string | null>(null);
  const at = rows.findIndex(({ id }) => id === wanted);
  const active = Math.max(at, 0);
  const onKeyDown = useRowKeys({ box, rows, active, setWanted, actions });
  const draw = (row: FileRow, index: number): ReactElement => (
    <FileLine
      key={row.id}
      row={row}
      index={index}
      isActive={index === active}
      onActive={setWanted}
      actions={actions}
      open={state.open.find(({ id }) => id === row.id) ?? null}
    />
  );
  return (
    <>
      <div ref={setBox} className={styles.box}>
        <table
          role="grid"
          aria-label={texts.name}
          aria-rowcount={rows.length + 1}
          className={styles.table}
          onKeyDown={onKeyDown}
        >
          <TableHead />
          <FileLines box={box} rows={rows} active={active} draw={draw} />
        </table>
      </div>
      <p className={styles.keys}>{texts.keys}</p>
    </>
  );
}
