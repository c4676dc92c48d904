import type { ReactElement, ReactNode } from "react";
import type { PortErrorCode } from "../../app/ports";
import type { Session, Trouble } from "../../app/session/session-types";
import { ActionButton } from "../parts/action-button";
import { Notice } from "../parts/notice";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { DiagnosisBox } from "./diagnosis-box";

/** Where the host's own sentence says more than ours: which sheet, how large. */
const SPECIFIC: readonly (PortErrorCode | "ours")[] = [
  "accessDenied",
  "notFound",
  "readOnly",
  "tooLarge",
];

/** Waiting for the user; there is nothing to diagnose. */
const HARMLESS: readonly (PortErrorCode | "ours")[] = [
  "cellEditing",
  "inactiveWorkbook",
  "stopped",
];

/** S9 to S11: what happened, what was and was not done, and what to do next. */
export function TroubleScreen(props: {
  readonly trouble: Trouble;
  readonly session: Session;
}): ReactElement {
  const { trouble, session } = props;
  const texts = useTexts();
  const { title, text } = texts.trouble.causes[trouble.code];
  return (
    <FailureScreen
      title={title}
      tone={HARMLESS.includes(trouble.code) ? "warning" : "error"}
      onRetry={() => void session.retry()}
      onBack={() => session.back()}
      diagnosis={HARMLESS.includes(trouble.code) ? null : trouble.diagnosis}
    >
      <p>{text}</p>
      {SPECIFIC.includes(trouble.code) ? (
        <p>
          {texts.trouble.details}
          <span data-content lang="zh-CN">
            {trouble.message}
          </span>
        </p>
      ) : null}
      <p>{texts.trouble.during[trouble.during]}</p>
      <p>{trouble.mayHaveWritten ? texts.trouble.mayHaveWritten : texts.trouble.untouched}</p>
      {retriesItself(trouble) ? <p>{texts.trouble.autoRetry}</p> : null}
    </FailureScreen>
  );
}

/** An unfinished cell ends by itself; what may have been written half is not repeated unasked. */
export function retriesItself({ code, mayHaveWritten }: Trouble): boolean {
  return code === "cellEditing" && !mayHaveWritten;
}

export type FailureScreenProps = {
  readonly title: string;
  readonly tone: "warning" | "error";
  readonly children: ReactNode;
  readonly onRetry: () => void;
  readonly onBack?: () => void;
  readonly diagnosis: string | null;
};

/** Any failure: its words, 重试, a way back where there is one, and the diagnosis. */
export function FailureScreen(props: FailureScreenProps): ReactElement {
  const { common } = useTexts();
  return (
    <Screen
      title={props.title}
      footer={
        <>
          <ActionButton kind="primary" onClick={props.onRetry}>
            {common.retry}
          </ActionButton>
          {props.onBack ? <ActionButton onClick={props.onBack}>{common.back}</ActionButton> : null}
        </>
      }
    >
      <Notice tone={props.tone}>{props.children}</Notice>
      {props.diagnosis === null ? null : <DiagnosisBox diagnosis={props.diagnosis} />}
    </Screen>
  );
}
