import { useId, type ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { useReportCheckStyles } from "./report-check-styles";
import type { ReportCheck } from "./use-report-check";

/** Where the report is pasted, and the button that reads it from a file where the host has files. */
export function ReportBox({ check }: { readonly check: ReportCheck }): ReactElement {
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  const id = useId();
  const { report, busy, choose, edit } = check;
  return (
    <div className={styles.stack}>
      {choose === null ? null : (
        <div className={styles.actions}>
          <ActionButton disabled={busy !== null} onClick={choose}>
            {reportCheck.choose}
          </ActionButton>
        </div>
      )}
      <label htmlFor={id} className={styles.label}>
        {reportCheck.paste}
      </label>
      <textarea
        id={id}
        rows={8}
        lang="zh-CN"
        data-content
        spellCheck={false}
        className={styles.box}
        value={report.text}
        placeholder={reportCheck.pasteHint}
        onChange={(event) => edit(event.target.value)}
      />
      {report.file === null ? null : (
        <p className={styles.quiet}>{reportCheck.chosen(report.file)}</p>
      )}
    </div>
  );
}
