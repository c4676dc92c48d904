import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DetectedForm, Session, SessionState } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { Icon } from "../parts/icon";
import { More } from "../parts/more";
import type { Texts } from "../text/texts";
import { useTexts } from "../text/use-texts";
import type { DetectionFacts } from "./detection-facts";

type Behind = { readonly session: Session; readonly state: SessionState };

/** How sure the reading is, and the forms that need a look. */
export function UnsureForms(props: Behind & { readonly facts: DetectionFacts }): ReactElement {
  const { found } = useTexts().start;
  const styles = useStyles();
  const { sure, unsure } = props.facts;
  return (
    <>
      {sure > 0 ? (
        <div className={styles.line}>
          <span className={styles.icon}>
            <Icon name="done" />
          </span>
          {found.sure(sure)}
        </div>
      ) : null}
      {unsure.length > 0 ? (
        <div className={styles.line}>
          <span className={styles.icon}>
            <Icon name="question" />
          </span>
          <div className={styles.more}>
            <More summary={found.unsure(unsure.length)}>
              <p>{found.unsureNote}</p>
              <FoundForms {...props} forms={unsure} detail="layout" />
            </More>
          </div>
        </div>
      ) : null}
    </>
  );
}

export type FoundFormsProps = Behind & {
  readonly forms: readonly DetectedForm[];
  /** What is said below each title. */
  readonly detail: "layout" | "unit";
};

/** Forms by sheet and title, each with a way to look at it where the host can show a cell. */
export function FoundForms({ forms, detail, session, state }: FoundFormsProps): ReactElement {
  const { start } = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.forms}>
      {forms.map((form) => (
        <li key={`${form.sheet}!${form.cell}`} className={styles.form}>
          <span className={styles.words}>
            <span data-content lang="zh-CN">
              {form.sheet === form.title ? form.sheet : `${form.sheet} · ${form.title}`}
            </span>
            <span className={styles.detail}>{detailOf(form, detail, start.found)}</span>
          </span>
          {state.capabilities.reveals ? (
            <ActionButton
              aria-label={start.goToSheet(form.sheet)}
              data-content-label
              onClick={() => void session.reveal({ sheet: form.sheet, cell: form.cell })}
            >
              {start.goTo}
            </ActionButton>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function detailOf(
  { familyTitle, confidence, amountUnit }: DetectedForm,
  detail: FoundFormsProps["detail"],
  found: Texts["start"]["found"],
): string {
  return detail === "unit"
    ? found.unit(found.unitOf(amountUnit))
    : found.layout(familyTitle, Math.round(confidence * 100));
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "6px", padding: "4px 0" },
  more: { flexGrow: 1, marginTop: "-4px" },
  icon: { display: "flex", paddingTop: "2px" },
  forms: { margin: 0, padding: 0, listStyleType: "none" },
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: "120px", minWidth: 0, overflowWrap: "anywhere" },
  detail: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
