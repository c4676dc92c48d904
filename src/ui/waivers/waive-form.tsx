import { useState, type KeyboardEvent, type ReactElement } from "react";
import { findingsInReach, type Evaluation, type Finding, type WaiverScope } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { ChoiceGroup } from "../parts/choice-group";
import { useTexts } from "../text/use-texts";
import { useFindingStyles } from "../findings/finding-styles";
import { ReasonBox } from "./reason-box";

export type WaiveFormProps = {
  readonly finding: Finding;
  readonly evaluation: Evaluation;
  /** Something else is going on; the answer would be lost. */
  readonly busy: boolean;
  onConfirm(scope: WaiverScope, reason: string): void;
  onCancel(): void;
};

const SCOPES: readonly WaiverScope[] = ["cell", "project", "check"];

/** How far, and why: nothing is marked without a reason. */
export function WaiveForm(props: WaiveFormProps): ReactElement {
  const { finding, evaluation, busy, onConfirm, onCancel } = props;
  const { common, findings } = useTexts();
  const texts = findings.waive;
  const styles = useFindingStyles();
  const before = finding.lapsed?.waiver;
  const [scope, setScope] = useState<WaiverScope>(before?.scope ?? "cell");
  const [reason, setReason] = useState(before?.reason ?? "");
  /** How often it was tried without a reason. */
  const [refused, setRefused] = useState(0);
  const confirm = (): void => {
    if (busy) return;
    if (reason.trim() === "") setRefused(refused + 1);
    else onConfirm(scope, reason);
  };
  const reach = (one: WaiverScope): number => findingsInReach(evaluation, finding, one).length;
  return (
    <div className={styles.stack} onKeyDown={(event) => leaveOnEscape(event, onCancel)}>
      <ChoiceGroup<WaiverScope>
        legend={texts.legend}
        chosen={scope}
        onChoose={setScope}
        choices={SCOPES.map((value) => ({
          value,
          label: texts.scopes[value],
          detail: value === "cell" ? undefined : texts.holds(reach(value)),
        }))}
      />
      <ReasonBox value={reason} onChange={setReason} refused={refused} />
      <p className={styles.quiet}>{busy ? texts.busy : texts.kept}</p>
      <div className={styles.bar}>
        <ActionButton kind="primary" aria-disabled={busy} onClick={confirm}>
          {texts.confirm}
        </ActionButton>
        <ActionButton onClick={onCancel}>{common.cancel}</ActionButton>
      </div>
    </div>
  );
}

/** Escape leaves the form and not the detail around it; while an input method composes it is the method's. */
function leaveOnEscape(event: KeyboardEvent, leave: () => void): void {
  if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
  event.stopPropagation();
  leave();
}
