import type { ReactElement } from "react";
import type { WriteReport } from "../../app/session/session-types";
import { PlainList } from "../parts/plain-list";
import { useTexts } from "../text/use-texts";
import { useReportStyles } from "./report-styles";

/** Notifications of this kind tell of cells that were not written: the list above them says it better. */
const SAID_ABOVE = "notWritten.";

/** What the core or the host wants known about the run. */
export function ReportMessages({ report }: { readonly report: WriteReport }): ReactElement | null {
  const { report: texts } = useTexts();
  const styles = useReportStyles();
  const told = report.notifications.filter(
    ({ code }) => report.notDone.length === 0 || !code.startsWith(SAID_ABOVE),
  );
  if (told.length === 0) return null;
  return (
    <section aria-label={texts.messages} className={styles.stack}>
      <h3 className={styles.subheading}>{texts.messages}</h3>
      <PlainList>
        {told.map(({ code, message }, at) => (
          <li key={`${code}/${at}`} data-content lang="zh-CN">
            {message}
          </li>
        ))}
      </PlainList>
    </section>
  );
}
