import { useId, useMemo, useState, type ReactElement } from "react";
import { checkMeta } from "../findings/check-meta";
import type { FindingRow } from "../findings/finding-rows";
import { useFindingStyles } from "../findings/finding-styles";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { Screen } from "../parts/screen";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import {
  cellsChanged,
  choosing,
  chosenOf,
  firstChosen,
  fixGroups,
  withChoices,
  withoutChoices,
  type FixChoice,
  type FixGroup,
} from "./fix-choices";
import { fixLines } from "./fix-lines";
import { FixList } from "./fix-list";

export type FixAllScreenProps = {
  /** The findings whose fixes are offered. */
  readonly rows: readonly FindingRow[];
  /** Of one check; `null`: of several. */
  readonly check: string | null;
  onClose(): void;
};

/** 同类全部修复: every fix with what it changes, the safe ones ticked, the others to be confirmed one by one; one run. */
export function FixAllScreen({ rows, check, onClose }: FixAllScreenProps): ReactElement {
  const { fixes } = useTexts();
  const styles = useFindingStyles();
  const groups = useMemo(() => fixGroups(rows), [rows]);
  const lines = useMemo(() => fixLines(groups), [groups]);
  const { chosen, choices, choose, chooseGroup } = useChosen(groups);
  const total = groups.reduce((count, group) => count + group.choices.length, 0);
  return (
    <Screen
      title={check === null ? fixes.titleAll : fixes.title}
      footer={<Footer choices={choices} onClose={onClose} />}
    >
      {check === null ? null : (
        <Content className={styles.strong}>{`${check} ${checkMeta(check)?.title ?? ""}`}</Content>
      )}
      <p className={styles.quiet}>{fixes.means}</p>
      {total === 0 ? (
        <p>{fixes.none}</p>
      ) : (
        <>
          <p role="status">{fixes.chosen(cellsChanged(choices), choices.length, total)}</p>
          <FixList lines={lines} chosen={chosen} onChoose={choose} onChooseGroup={chooseGroup} />
          <p className={styles.quiet}>{fixes.keys}</p>
        </>
      )}
    </Screen>
  );
}

/** What is ticked: at first the safe ones; of two fixes of one cell, the one ticked last. */
function useChosen(groups: readonly FixGroup[]) {
  const [ticked, setTicked] = useState(() => firstChosen(groups));
  const choices = useMemo(() => chosenOf(groups, ticked), [groups, ticked]);
  return {
    chosen: ticked,
    choices,
    choose: (choice: FixChoice, on: boolean) =>
      setTicked((now) => (on ? choosing(now, groups, choice) : withoutChoices(now, [choice]))),
    chooseGroup: (group: FixGroup, on: boolean) =>
      setTicked((now) =>
        on ? withChoices(now, groups, group.choices) : withoutChoices(now, group.choices),
      ),
  };
}

function Footer(props: { readonly choices: readonly FixChoice[]; onClose(): void }): ReactElement {
  const { choices, onClose } = props;
  const { fixes, common } = useTexts();
  const styles = useFindingStyles();
  const session = useSession();
  const { capabilities, stage } = useSessionState();
  const reasonId = useId();
  const reason = whyNot(choices, fixes, {
    writes: capabilities.writesCells,
    busy: stage.kind !== "checked",
  });
  const apply = (): void => {
    // The list is what the report leads back to: these fixes are done by then.
    onClose();
    void session.applyFixes(choices.map(({ fix }) => fix));
  };
  return (
    <>
      <ActionButton
        kind="primary"
        aria-disabled={reason !== null}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={() => (reason === null ? apply() : undefined)}
      >
        {choices.length === 0 ? fixes.nothingChosen : fixes.apply(cellsChanged(choices))}
      </ActionButton>
      <ActionButton onClick={onClose}>{common.back}</ActionButton>
      {reason === null ? null : (
        <p id={reasonId} className={styles.footerReason}>
          {reason}
        </p>
      )}
    </>
  );
}

function whyNot(
  choices: readonly FixChoice[],
  texts: Texts["fixes"],
  { writes, busy }: { readonly writes: boolean; readonly busy: boolean },
): string | null {
  if (!writes) return texts.cannotWrite;
  if (busy) return texts.busy;
  return choices.length === 0 ? texts.chooseFirst : null;
}
