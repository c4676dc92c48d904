import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import type { CheckedWorkbook } from "../../app/session/session-types";
import type { FileRow } from "../../app/workbench/workbench-types";
import { usePageTexts } from "../text/page-texts";
import { FilesReport } from "./files-report";
import { usePrintStyles } from "./print-styles";
import { WorkbookReport } from "./workbook-report";

/** What is printed: the workbook in front, or the files as the table shows them. */
export type PrintMatter =
  | {
      readonly kind: "workbook";
      readonly name: string;
      /** `null`: it was not checked yet, which the page then says. */
      readonly checked: CheckedWorkbook | null;
    }
  | { readonly kind: "files"; readonly rows: readonly FileRow[] };

/** The page as it goes to paper, beside everything else in the document; seen by the printer alone. */
export function PrintView(props: {
  readonly matter: PrintMatter;
  /** ISO time of printing. */
  readonly at: string;
}): ReactElement {
  const { print } = usePageTexts().workbench;
  const styles = usePrintStyles();
  const { matter, at } = props;
  return createPortal(
    <div data-print className={styles.sheet}>
      {matter.kind === "files" ? (
        <FilesReport rows={matter.rows} at={at} />
      ) : (
        <WorkbookReport name={matter.name} checked={matter.checked} at={at} />
      )}
      <p className={styles.footer}>{print.footer}</p>
    </div>,
    document.body,
  );
}
