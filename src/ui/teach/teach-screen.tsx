import type { ReactElement } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { ColumnChoices } from "./column-choices";
import { FundingChoices } from "./funding-choices";
import { HeaderPlace } from "./header-place";
import { knownSheets } from "./known-sheets";
import { useTeachStyles } from "./teach-styles";
import { Missing, Problems, Reading } from "./trial-result";
import { useTeaching, type Teaching } from "./use-teaching";

export type TeachScreenProps = {
  readonly state: SessionState;
  readonly session: Session;
  /** The sheet to begin with. */
  readonly sheet: string;
  readonly onDone: () => void;
};

/** 手动指定表头: sheet, header row, what each column is, what it would read, and the button that keeps it. */
export function TeachScreen({ state, session, sheet, onDone }: TeachScreenProps): ReactElement {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  const teaching = useTeaching(session, sheet);
  return (
    <Screen title={teach.title} footer={<Footer teaching={teaching} onCancel={onDone} />}>
      <p className={styles.quiet}>{teach.about}</p>
      <div className={styles.stack}>
        <HeaderPlace teaching={teaching} sheets={knownSheets(state)} />
      </div>
      <Choices teaching={teaching} keeps={state.capabilities.writesCells} />
      {teaching.refused.length > 0 ? (
        <div role="alert">
          <Problems title={teach.refused} problems={teaching.refused} />
        </div>
      ) : null}
    </Screen>
  );
}

type ChoicesProps = {
  readonly teaching: Teaching;
  /** The workbook can keep what is pointed out. */
  readonly keeps: boolean;
};

function Choices({ teaching, keeps }: ChoicesProps): ReactElement {
  const { teach } = useTexts();
  const styles = useTeachStyles();
  const { sketch, choice, funding, trial, choose } = teaching;
  if (sketch === null) return <p>{teach.noSheet}</p>;
  if (sketch === "looking" || choice === null) return <p role="status">{teach.looking}</p>;
  return (
    <>
      <Missing trial={trial} />
      <ColumnChoices sketch={sketch} choice={choice} onChoose={choose} />
      <FundingChoices sketch={sketch} choice={choice} funding={funding} onChoose={choose} />
      <Reading trial={trial} />
      <label className={styles.field}>
        <span>{teach.name}</span>
        <input
          className={styles.control}
          value={choice.title}
          maxLength={LONGEST_NAME}
          onChange={({ target }) => choose({ ...choice, title: target.value })}
          data-content
        />
      </label>
      <p className={styles.quiet}>{keeps ? teach.kept : teach.notKept}</p>
    </>
  );
}

const LONGEST_NAME = 60;

type FooterProps = { readonly teaching: Teaching; onCancel(): void };

function Footer({ teaching, onCancel }: FooterProps): ReactElement {
  const { teach, common } = useTexts();
  const styles = useTeachStyles();
  const { trial, isTried, saving, save } = teaching;
  const ready = isTried && trial?.ok === true && !saving;
  return (
    <>
      {/* Not disabled: a disabled button would drop the focus while it saves; what is missing is told above. */}
      <ActionButton kind="primary" aria-disabled={!ready} onClick={save}>
        {saving ? teach.saving : teach.save}
      </ActionButton>
      <ActionButton onClick={onCancel}>{common.cancel}</ActionButton>
      {trial?.ok === false ? (
        <p className={styles.footerReason}>{teach.missingCount(trial.problems.length)}</p>
      ) : null}
    </>
  );
}
