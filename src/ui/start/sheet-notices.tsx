import type { ReactElement } from "react";
import type { Detection } from "../../app/session/session-types";
import { Notice } from "../parts/notice";
import { More } from "../parts/more";
import { PlainList } from "../parts/plain-list";
import { useTexts } from "../text/use-texts";

/** What is special about some sheets: hidden, protected, filtered; with their names. */
export function SheetNotices({
  detection,
}: {
  readonly detection: Detection;
}): ReactElement | null {
  const { found } = useTexts().start;
  const groups = [
    { said: found.hidden, sheets: detection.hiddenSheets },
    { said: found.protected, sheets: detection.protectedSheets },
    { said: found.filtered, sheets: detection.filteredSheets },
  ].filter(({ sheets }) => sheets.length > 0);
  if (groups.length === 0) return null;
  return (
    <Notice tone="warning">
      {groups.map(({ said, sheets }) => (
        <More key={said(sheets.length)} summary={said(sheets.length)}>
          <PlainList>
            {sheets.map((sheet) => (
              <li key={sheet} data-content>
                {sheet}
              </li>
            ))}
          </PlainList>
        </More>
      ))}
    </Notice>
  );
}
