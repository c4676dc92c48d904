import type { ReactElement } from "react";
import { useDeskStyles } from "./desk-styles";
import { EmptyState } from "./empty-state";
import { FilesTable } from "./files-table";
import { WorkbookView } from "./workbook-view";
import { useDesk } from "./workbench-context";

/** The workbook in front, the table of files, or where to drop some. With a workbook its pane is the page's main part. */
export function MainView(): ReactElement {
  const { front } = useDesk();
  const styles = useDeskStyles();
  if (front === null)
    return (
      <main className={styles.main}>
        <NoWorkbook />
      </main>
    );
  return (
    <div className={styles.main}>
      <WorkbookView key={front.id} workbook={front} />
    </div>
  );
}

function NoWorkbook(): ReactElement | null {
  const { files, open, opening } = useDesk().state;
  if (files.length === 0) return <EmptyState />;
  // A first file on its way has its own line; a table of one would only flash by.
  const isFirst = files.length === 1 && opening !== null && open.length === 0;
  return isFirst ? null : <FilesTable />;
}
