import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import { FILE_COLUMNS, nextSort, type FileColumn } from "./file-rows";
import { useTableStyles } from "./table-styles";
import { useDesk } from "./workbench-context";

/** Widths; what is left goes to the columns without one. */
const WIDTHS: Readonly<Record<FileColumn, string>> = {
  file: "auto",
  project: "20%",
  fiscalYear: "60px",
  score: "78px",
  rating: "58px",
  errors: "60px",
  warnings: "60px",
  notChecked: "80px",
  status: "92px",
};
const ACTIONS_WIDTH = "84px";

/** Figures stand at the right, so that digits stand below digits. */
export const FIGURE_COLUMNS: ReadonlySet<FileColumn> = new Set([
  "fiscalYear",
  "score",
  "errors",
  "warnings",
  "notChecked",
]);

/** The headers; pressing one sorts by it, rising, then falling, then no more. */
export function TableHead(): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const desk = useDeskStyles();
  return (
    <>
      <colgroup>
        {FILE_COLUMNS.map((column) => (
          <col key={column} style={{ width: WIDTHS[column] }} />
        ))}
        <col style={{ width: ACTIONS_WIDTH }} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {FILE_COLUMNS.map((column) => (
            <Head key={column} column={column} />
          ))}
          <th scope="col" className={styles.head}>
            <span className={desk.unseen}>{texts.actions}</span>
          </th>
        </tr>
      </thead>
    </>
  );
}

function Head({ column }: { readonly column: FileColumn }): ReactElement {
  const texts = usePageTexts().workbench.table;
  const styles = useTableStyles();
  const { tableView, setTableView } = useDesk();
  const { sort } = tableView;
  const rising = sort?.column === column ? sort.rising : null;
  const isFigure = FIGURE_COLUMNS.has(column);
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, isFigure && styles.right)}
      aria-sort={rising === null ? "none" : rising ? "ascending" : "descending"}
    >
      <button
        type="button"
        className={mergeClasses(styles.sort, isFigure && styles.right)}
        onClick={() => setTableView({ ...tableView, sort: nextSort(sort, column) })}
      >
        {texts.columns[column]}
        {rising === null ? null : <span aria-hidden="true">{rising ? "▲" : "▼"}</span>}
      </button>
    </th>
  );
}
