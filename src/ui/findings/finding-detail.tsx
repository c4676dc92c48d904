import type { ReactElement } from "react";
import { clauseText, type Finding } from "../../core/index";
import { Content } from "../parts/content";
import { ScoreSteps } from "../explain/score-steps";
import { useExplanation } from "../explain/use-explanation";
import { ActionButton } from "../parts/action-button";
import { useTexts } from "../text/use-texts";
import { checkMeta } from "./check-meta";
import { formOf, scoredRowOf, totalStepsOf } from "./derivation";
import { Part } from "./finding-detail-part";
import type { FindingRow } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import { FixSection } from "./fix-section";
import { PlaceSection } from "./place-section";
import type { Findings } from "./use-findings";

export type FindingDetailProps = {
  readonly row: FindingRow;
  readonly findings: Findings;
  onClose(): void;
};

/** S6: what is wrong, how the score comes about, on what ground, what to do, and where. */
export function FindingDetail({ row, findings, onClose }: FindingDetailProps): ReactElement {
  const { detail } = useTexts().findings;
  const styles = useFindingStyles();
  const { finding } = row;
  const meta = checkMeta(finding.check);
  return (
    // A press inside belongs to what is pressed, not to the line that holds it.
    <div
      role="group"
      aria-label={detail.name}
      className={styles.detail}
      onClick={(event) => event.stopPropagation()}
    >
      <Words row={row} />
      <FixSection row={row} findings={findings} />
      <Score finding={finding} findings={findings} />
      <Part heading={detail.clause}>
        <Content>{clauseText(finding)}</Content>
      </Part>
      {meta === null ? null : (
        <>
          <Part heading={detail.why}>
            <Content>{meta.why}</Content>
          </Part>
          <Part heading={detail.how}>
            <Content>{meta.howToFix}</Content>
          </Part>
        </>
      )}
      <PlaceSection row={row} findings={findings} />
      <div className={styles.quiet}>
        {detail.check} <Content>{`${finding.check} ${meta?.title ?? ""}`}</Content>
      </div>
      <ActionButton kind="quiet" onClick={onClose}>
        {detail.close}
      </ActionButton>
    </div>
  );
}

function Words({ row }: { readonly row: FindingRow }): ReactElement {
  const { detail } = useTexts().findings;
  const styles = useFindingStyles();
  return (
    <>
      <p>
        <Content>{row.finding.message}</Content>
      </p>
      {row.asks ? <p className={styles.quiet}>{detail.question}</p> : null}
      {row.mark === "open" ? <p className={styles.quiet}>{detail.open}</p> : null}
    </>
  );
}

function Score(props: {
  readonly finding: Finding;
  readonly findings: Findings;
}): ReactElement | null {
  const { finding, findings } = props;
  const texts = useTexts();
  const { evaluation, show } = findings;
  const form = formOf(finding, evaluation);
  const row = scoredRowOf(finding, form);
  const explanation = useExplanation(evaluation, finding.form, row);
  const steps = explanation?.scored.steps ?? totalStepsOf(finding, form);
  if (form === undefined || steps.length === 0) return null;
  return (
    <Part heading={texts.findings.detail.score}>
      <ScoreSteps sheet={finding.sheet} steps={steps} />
      {explanation === null || row === null || finding.form === null ? null : (
        <ExplainButton onPress={() => show({ kind: "explain", form: finding.form ?? 0, row })} />
      )}
    </Part>
  );
}

function ExplainButton({ onPress }: { onPress(): void }): ReactElement {
  const { detail } = useTexts().findings;
  return (
    <ActionButton kind="quiet" onClick={onPress}>
      {detail.explain}
    </ActionButton>
  );
}
