import type { ReactElement } from "react";
import type { WriteReport } from "../../app/session/session-types";
import { useTexts } from "../text/use-texts";
import { CellLinks } from "./cell-links";
import { notDoneGroups, type NotDoneGroup } from "./not-done-groups";
import { useReportStyles } from "./report-styles";

/** What was left as it was, by sheet and reason, with what to do about it. */
export function NotDoneList({ report }: { readonly report: WriteReport }): ReactElement | null {
  const { report: texts } = useTexts();
  const styles = useReportStyles();
  const groups = notDoneGroups(report.notDone);
  if (groups.length === 0) return null;
  const heading = texts.notDone[report.action](report.notDone.length);
  return (
    <section aria-label={heading} className={styles.stack}>
      <h3 className={styles.subheading}>{heading}</h3>
      {groups.map((group) => (
        <Group key={`${group.sheet}/${group.status}`} group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { readonly group: NotDoneGroup }): ReactElement {
  const { report: texts } = useTexts();
  const styles = useReportStyles();
  const { sheet, status, reason, cells, count } = group;
  return (
    <div className={styles.group}>
      <div>
        <span data-content lang="zh-CN" className={styles.strong}>
          {sheet}
        </span>
        {` · ${texts.why[status]}`}
        {cells.length > 0 ? ` · ${texts.cells(count)}` : null}
      </div>
      <div>
        {reason === null ? (
          texts.what[status]
        ) : (
          <span data-content lang="zh-CN">
            {reason}
          </span>
        )}
      </div>
      {cells.length > 0 ? <CellLinks sheet={sheet} cells={cells} /> : null}
    </div>
  );
}
