import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SkippedWrite } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { Icon } from "../parts/icon";
import { useTexts } from "../text/use-texts";
import { Address } from "./address";
import type { ProtectedRow } from "./preview-rows";
import type { RowActions } from "./row-actions";
import { useRowStyles } from "./row-styles";

type LineProps<T> = {
  readonly row: T;
  readonly active: boolean;
  readonly actions: RowActions;
};

/** A cell that a person must decide, and why. */
export function WaitingLine({ row, active, actions }: LineProps<SkippedWrite>): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  const tabIndex = active ? 0 : -1;
  return (
    <div className={mergeClasses(styles.line, styles.detail)}>
      <span className={styles.noBox}>
        <Icon name="question" />
      </span>
      <div className={styles.words}>
        <Address main sheet={row.sheet} cell={row.cell} tabIndex={tabIndex} actions={actions} />{" "}
        <span className={styles.strong}>{preview.forPerson}</span>
        <div data-content lang="zh-CN" className={styles.quiet}>
          {row.reason}
        </div>
      </div>
    </div>
  );
}

/** What can be done about a protected sheet; the tool never asks for a password. */
export function ProtectedLine({ row, active, actions }: LineProps<ProtectedRow>): ReactElement {
  const { preview } = useTexts();
  const styles = useRowStyles();
  const tabIndex = active ? 0 : -1;
  const { form, unlocked } = row;
  return (
    <div className={mergeClasses(styles.line, styles.detail)}>
      <div className={styles.words}>
        <div>{preview.protectedChoices}</div>
        {unlocked === 0 ? <div className={styles.quiet}>{preview.noUnlocked}</div> : null}
        <div className={styles.actions}>
          {unlocked === 0 ? null : (
            <ActionButton data-main tabIndex={tabIndex} onClick={() => actions.writeUnlocked(form)}>
              {preview.writeUnlocked(unlocked)}
            </ActionButton>
          )}
          <ActionButton tabIndex={tabIndex} onClick={() => actions.listChanges(form)}>
            {preview.listInstead}
          </ActionButton>
        </div>
        <div className={styles.actions}>
          <span>{preview.unprotectFirst}</span>
          <ActionButton
            data-main={unlocked === 0 || undefined}
            tabIndex={tabIndex}
            onClick={actions.readAgain}
          >
            {preview.readAgain}
          </ActionButton>
        </div>
      </div>
    </div>
  );
}
