import { useId, type ReactElement } from "react";
import type { CheckedWorkbook } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import { ReportBox } from "./report-box";
import { useReportCheckStyles } from "./report-check-styles";
import { ReportResults } from "./report-results";
import { useReportCheck, type ReportCheck } from "./use-report-check";

export type ReportCheckScreenProps = {
  /** Leads to where the workbook is checked. */
  readonly onCheck: () => void;
};

/** 核对报告: a report pasted or chosen, held against the last result of this workbook. */
export function ReportCheckScreen({ onCheck }: ReportCheckScreenProps): ReactElement {
  const { reportCheck } = useTexts();
  const { checked } = useSessionState();
  const check = useReportCheck();
  if (checked === null) return <UncheckedScreen onCheck={onCheck} />;
  return (
    <Screen title={reportCheck.title} footer={<Footer check={check} />}>
      <p>{reportCheck.about}</p>
      <Limits checked={checked} />
      <ReportBox check={check} />
      <Working check={check} />
      <ReportResults report={check.report} />
    </Screen>
  );
}

/** What keeps the report from being held against the whole workbook. */
function Limits({ checked }: { readonly checked: CheckedWorkbook }): ReactElement | null {
  const { reportCheck } = useTexts();
  const { scope, partial } = checked;
  if (scope.kind === "workbook" && !partial) return null;
  return (
    <Notice tone="warning">
      <p>{scope.kind === "sheet" ? reportCheck.oneSheet(scope.sheet) : reportCheck.partial}</p>
    </Notice>
  );
}

function UncheckedScreen({ onCheck }: ReportCheckScreenProps): ReactElement {
  const { reportCheck } = useTexts();
  return (
    <Screen
      title={reportCheck.uncheckedTitle}
      footer={
        <ActionButton kind="primary" onClick={onCheck}>
          {reportCheck.toCheck}
        </ActionButton>
      }
    >
      <p>{reportCheck.unchecked}</p>
    </Screen>
  );
}

function Footer({ check }: { readonly check: ReportCheck }): ReactElement {
  const { reportCheck } = useTexts();
  const { report, busy, verify, clear } = check;
  return (
    <>
      <ActionButton kind="primary" disabled={busy !== null} onClick={verify}>
        {reportCheck.check}
      </ActionButton>
      {report.text === "" ? null : (
        <ActionButton disabled={busy !== null} onClick={clear}>
          {reportCheck.clear}
        </ActionButton>
      )}
    </>
  );
}

/** What is going on, and why a chosen file or an empty box leads nowhere. */
function Working({ check }: { readonly check: ReportCheck }): ReactElement {
  const { reportCheck } = useTexts();
  const { busy, problem, refused, report } = check;
  const styles = useReportCheckStyles();
  const id = useId();
  const isEmpty = refused > 0 && report.text.trim() === "";
  return (
    <div className={styles.stack}>
      <div role="status">
        {busy === null ? null : (
          <p>{busy === "checking" ? reportCheck.checking : reportCheck.choosing}</p>
        )}
      </div>
      {problem === null ? null : (
        <Notice tone="error">
          <p role="alert" data-content lang="zh-CN">
            {problem}
          </p>
        </Notice>
      )}
      {isEmpty ? (
        <p key={`${id}${String(refused)}`} role="alert" className={styles.error}>
          {reportCheck.nothingPasted}
        </p>
      ) : null}
    </div>
  );
}
