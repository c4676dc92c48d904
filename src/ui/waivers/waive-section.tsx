import { useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { waiverKey, type WaiverScope } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { Part } from "../findings/finding-detail-part";
import type { FindingRow } from "../findings/finding-rows";
import { useFindingStyles } from "../findings/finding-styles";
import type { Findings } from "../findings/use-findings";
import { WaiveForm } from "./waive-form";

export type WaiveSectionProps = { readonly row: FindingRow; readonly findings: Findings };

/** 不适用: the button that asks for scope and reason, where the workbook can keep them. */
export function WaiveSection({ row, findings }: WaiveSectionProps): ReactElement {
  const texts = useTexts().findings.waive;
  const styles = useFindingStyles();
  const { capabilities, stage } = useSessionState();
  const [asking, setAsking] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const waive = useWaive(row, findings);
  const close = (): void => {
    // The button must be there again before it can take the focus back.
    flushSync(() => setAsking(false));
    section.current?.querySelector("button")?.focus();
  };
  if (!capabilities.writesCells) {
    return (
      <Part heading={texts.heading}>
        <p className={styles.quiet}>{texts.cannotKeep}</p>
      </Part>
    );
  }
  return (
    <Part heading={texts.heading}>
      <div ref={section}>
        {asking ? (
          <WaiveForm
            finding={row.finding}
            evaluation={findings.evaluation}
            busy={stage.kind !== "checked"}
            onConfirm={(scope, reason) => void waive(scope, reason)}
            onCancel={close}
          />
        ) : (
          <ActionButton data-waive onClick={() => setAsking(true)}>
            {row.finding.lapsed === undefined ? texts.open : texts.openAgain}
          </ActionButton>
        )}
      </div>
    </Part>
  );
}

/** Asks the session, and remembers what came of it, so that it can be taken back at once. */
function useWaive({ finding }: FindingRow, findings: Findings) {
  const session = useSession();
  return async (scope: WaiverScope, reason: string): Promise<void> => {
    const waived = (): number => session.getState().checked?.evaluation.waived.length ?? 0;
    const before = waived();
    await session.waive(finding, scope, reason);
    const given = session.getState().waivers.at(-1);
    const count = waived() - before;
    if (given !== undefined && count > 0) {
      findings.setJustWaived({ key: waiverKey(given), count });
    }
  };
}
