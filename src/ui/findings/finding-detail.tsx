import type { ReactElement } from "react";
import { clauseText, type Finding } from "../../core/index";
import { Content } from "../parts/content";
import { ScoreSteps } from "../explain/score-steps";
import { useExplanation } from "../explain/use-explanation";
import { ActionButton } from "../parts/action-button";
import { ReasonSection } from "../reasons/reason-section";
import { useTexts } from "../text/use-texts";
import { CheckNamed, CheckWords } from "./check-section";
import { formOf, reasonRowOf, scoredRowOf, totalStepsOf } from "./derivation";
import { Part } from "./finding-detail-part";
import type { FindingRow } from "./finding-rows";
import { useFindingStyles } from "./finding-styles";
import { FixSection } from "./fix-section";
import { LapsedNotice } from "../waivers/lapsed-notice";
import { PlaceSection } from "./place-section";
import type { Findings } from "./use-findings";
import { WaiveSection } from "../waivers/waive-section";

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
  return (
    // A press inside belongs to what is pressed, not to the line that holds it.
    <div
      role="group"
      aria-label={detail.name}
      className={styles.detail}
      onClick={(event) => event.stopPropagation()}
    >
      <Words row={row} />
      {row.finding.lapsed === undefined ? null : <LapsedNotice lapsed={row.finding.lapsed} />}
      <FixSection row={row} findings={findings} />
      <WaiveSection row={row} findings={findings} />
      <Reason finding={finding} findings={findings} />
      <Score finding={finding} findings={findings} />
      <Part heading={detail.clause}>
        <Content>{clauseText(finding)}</Content>
      </Part>
      <CheckWords check={finding.check} />
      <PlaceSection row={row} findings={findings} />
      <CheckNamed check={finding.check} findings={findings} />
      <ActionButton kind="quiet" onClick={onClose}>
        {detail.close}
      </ActionButton>
    </div>
  );
}

/** The skeleton of a reason, where the finding is about a row that has something to explain. */
function Reason(props: {
  readonly finding: Finding;
  readonly findings: Findings;
}): ReactElement | null {
  const { finding, findings } = props;
  const styles = useFindingStyles();
  const form = formOf(finding, findings.evaluation);
  const row = reasonRowOf(finding, form);
  if (form === undefined || row === null) return null;
  return <ReasonSection scored={form} row={row} headingClass={styles.detailHeading} />;
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
