import { useState, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { ChoiceGroup } from "../parts/choice-group";
import { Notice } from "../parts/notice";
import { PlainList } from "../parts/plain-list";
import { isBusy } from "../places";
import { useTexts } from "../text/use-texts";

export type RemoveSectionProps = { readonly state: SessionState; readonly session: Session };

/** 移除本工具留下的全部内容: what there is, then the choice about the scores, then the button that does it. */
export function RemoveSection({ state, session }: RemoveSectionProps): ReactElement {
  const { remove } = useTexts().settings;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Traces state={state} />
      {asking ? (
        <Confirmation
          onCancel={() => setAsking(false)}
          onConfirm={(scores) => {
            setAsking(false);
            void session.removeEverything(scores);
          }}
        />
      ) : (
        <div>
          <ActionButton disabled={isBusy(state)} onClick={() => setAsking(true)}>
            {remove.open}
          </ActionButton>
        </div>
      )}
    </>
  );
}

/** Nothing is known before the workbook was read; afterwards the list is exact. */
function Traces({ state }: { readonly state: SessionState }): ReactElement {
  const { settings, common } = useTexts();
  const { remove } = settings;
  const { marks, ownSheets, journal, waivers, profiles, workbook } = state;
  if (workbook === null) return <p>{remove.unread}</p>;
  const left = marks + ownSheets.length + journal.length + waivers.length + profiles.length;
  if (left === 0) return <p>{remove.nothing}</p>;
  return (
    <PlainList>
      {marks > 0 ? <li>{remove.marks(marks)}</li> : null}
      {ownSheets.length > 0 ? (
        <li data-content>{remove.sheets(ownSheets.join(common.listComma))}</li>
      ) : null}
      {waivers.length > 0 ? <li>{remove.waivers(waivers.length)}</li> : null}
      {profiles.length > 0 ? <li>{remove.profiles(profiles.length)}</li> : null}
      {journal.length > 0 ? <li>{remove.runs(journal.length)}</li> : null}
      <li>{remove.record}</li>
    </PlainList>
  );
}

type ConfirmationProps = {
  readonly onCancel: () => void;
  readonly onConfirm: (scores: "keep" | "undo") => void;
};

/** In the pane, since a web view shows no window of its own; nothing is chosen beforehand. */
function Confirmation({ onCancel, onConfirm }: ConfirmationProps): ReactElement {
  const { settings, common } = useTexts();
  const { remove } = settings;
  const [scores, setScores] = useState<"keep" | "undo" | null>(null);
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <ActionButton
            disabled={scores === null}
            onClick={() => scores !== null && onConfirm(scores)}
          >
            {remove.confirm}
          </ActionButton>
          <ActionButton onClick={onCancel}>{common.cancel}</ActionButton>
        </>
      }
    >
      <ChoiceGroup<"keep" | "undo">
        legend={remove.ask}
        chosen={scores}
        onChoose={setScores}
        choices={[
          { value: "keep", label: remove.keep, detail: remove.keepDetail },
          { value: "undo", label: remove.undo, detail: remove.undoDetail },
        ]}
      />
    </Notice>
  );
}
