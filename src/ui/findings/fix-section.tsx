import type { ReactElement } from "react";
import type { Fix } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { ChangeList } from "./change-list";
import { formOf } from "./derivation";
import { Part } from "./finding-detail-part";
import type { FindingRow } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import { fixableLike } from "./fix-plans";
import type { Findings } from "./use-findings";

export type FixSectionProps = { readonly row: FindingRow; readonly findings: Findings };

/** The fixes of a finding with what they change, and the way to all of the same check. */
export function FixSection({ row, findings }: FixSectionProps): ReactElement | null {
  const texts = useTexts().findings.fix;
  const styles = useFindingStyles();
  const { capabilities, stage } = useSessionState();
  const form = formOf(row.finding, findings.evaluation);
  if (!row.fixable) return null;
  if (!capabilities.writesCells) return <p className={styles.quiet}>{texts.cannotWrite}</p>;
  const busy = stage.kind !== "checked";
  const same = fixableLike(row.finding, findings.evaluation);
  return (
    <Part heading={texts.heading}>
      <div className={styles.stack}>
        {busy ? <p className={styles.quiet}>{texts.busy}</p> : null}
        {form?.form.sheetProtected === true ? (
          <p className={styles.quiet}>{texts.sheetProtected}</p>
        ) : null}
        {row.finding.fixes.map((fix) => (
          <OneFix key={fix.title} fix={fix} busy={busy} />
        ))}
        {same > 1 ? (
          <div>
            <ActionButton
              onClick={() => findings.show({ kind: "fixAll", check: row.finding.check })}
            >
              {texts.all(same)}
            </ActionButton>
          </div>
        ) : null}
      </div>
    </Part>
  );
}

function OneFix({ fix, busy }: { readonly fix: Fix; readonly busy: boolean }): ReactElement {
  const texts = useTexts().findings.fix;
  const styles = useFindingStyles();
  const session = useSession();
  const isSafe = fix.safety === "safe";
  return (
    <div>
      <Content className={styles.strong}>{fix.title}</Content>
      <ChangeList fixes={[fix]} />
      <div className={styles.quiet}>{isSafe ? texts.safe : texts.needsReview}</div>
      <ActionButton
        data-fix
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void session.applyFixes([fix]);
        }}
      >
        {isSafe ? texts.apply : texts.applyReviewed}
      </ActionButton>
    </div>
  );
}
