import type { ReactElement } from "react";
import { countResults, resultKinds, resultsOf, type ReportVerification } from "../../core/index";
import { More } from "../parts/more";
import { Notice } from "../parts/notice";
import { useTexts } from "../text/use-texts";
import { useSessionState } from "../use-session";
import type { ReportUnderCheck } from "./report-check-memory";
import { useReportCheckStyles } from "./report-check-styles";
import { ResultList } from "./result-list";

/** What came of the last verification, grouped; what agrees is folded away. Nothing before there is one. */
export function ReportResults({
  report,
}: {
  readonly report: ReportUnderCheck;
}): ReactElement | null {
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  const { checked } = useSessionState();
  const { verified, text } = report;
  if (verified === null) return null;
  const { verification } = verified;
  return (
    <div className={styles.stack}>
      {verified.text === text ? null : <Old words={reportCheck.stale} />}
      {verified.checked === checked ? null : <Old words={reportCheck.older} />}
      <Summary verification={verification} />
      {resultKinds.map((kind) => {
        const results = resultsOf(verification, kind);
        if (results.length === 0) return null;
        const heading = reportCheck.group(reportCheck.groups[kind], results.length);
        const list = <ResultList label={heading} results={results} />;
        if (kind === "pass") {
          return (
            <More key={kind} summary={heading}>
              {list}
            </More>
          );
        }
        return (
          <section key={kind} aria-label={heading}>
            <h3 className={styles.subheading}>{heading}</h3>
            {list}
          </section>
        );
      })}
    </div>
  );
}

function Old({ words }: { readonly words: string }): ReactElement {
  return (
    <Notice tone="warning">
      <p>{words}</p>
    </Notice>
  );
}

function Summary({ verification }: { readonly verification: ReportVerification }): ReactElement {
  const { reportCheck } = useTexts();
  const styles = useReportCheckStyles();
  const { results, year, policy } = verification;
  const counts = countResults(verification);
  const isBad = counts.fail + counts.review > 0;
  return (
    <Notice tone={results.length === 0 ? "info" : isBad ? "warning" : "done"}>
      <p role="status">
        {results.length === 0 ? reportCheck.nothingFound : reportCheck.summary(counts)}
      </p>
      {results.length > 0 && !isBad ? <p>{reportCheck.allAgree}</p> : null}
      <p className={styles.quiet}>{reportCheck.basis(year, policy)}</p>
    </Notice>
  );
}
