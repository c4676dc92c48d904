import type { ReactElement } from "react";
import type { Workbench } from "../../app/workbench/workbench-types";
import { ActionButton } from "../parts/action-button";
import { usePageTexts } from "../text/page-texts";
import { Modal } from "./modal";

/** What the user is asked before something is lost or overwritten. */
export type Question =
  | { readonly kind: "close" | "remove" | "saveBack"; readonly id: string; readonly name: string }
  | { readonly kind: "clear" };

export type QuestionProps = {
  readonly question: Question;
  readonly workbench: Workbench;
  /** It is answered, or was left. */
  onEnd(): void;
};

/** The question that waits for its answer. */
export function QuestionModal({ question, workbench, onEnd }: QuestionProps): ReactElement {
  return question.kind === "clear" ? (
    <ClearQuestion workbench={workbench} onEnd={onEnd} />
  ) : (
    <FileQuestion question={question} workbench={workbench} onEnd={onEnd} />
  );
}

type FileQuestionProps = QuestionProps & {
  readonly question: Exclude<Question, { readonly kind: "clear" }>;
};

/** The safe answer comes first and is the one in colour; it saves a copy, and goes on only once that is done. */
function FileQuestion({ question, workbench, onEnd }: FileQuestionProps): ReactElement {
  const texts = usePageTexts().workbench;
  const words = texts.ask[question.kind];
  const { id, kind } = question;
  const saveFirst = (): void => {
    onEnd();
    void saved(workbench, id).then((done) => done && kind !== "saveBack" && workbench[kind](id));
  };
  const goOn = (): void => {
    onEnd();
    if (kind === "saveBack") void workbench.save(id, "inPlace");
    else workbench[kind](id);
  };
  return (
    <Modal
      asks
      title={words.title(question.name)}
      titleIsContent
      onClose={onEnd}
      actions={
        <>
          <ActionButton kind="primary" onClick={saveFirst}>
            {words.save}
          </ActionButton>
          <ActionButton onClick={goOn}>{words.confirm}</ActionButton>
          <ActionButton onClick={onEnd}>{texts.cancel}</ActionButton>
        </>
      }
    >
      <p>{words.text}</p>
    </Modal>
  );
}

/** Saves a copy; `false` when the workbook still holds unsaved changes afterwards. */
async function saved(workbench: Workbench, id: string): Promise<boolean> {
  await workbench.save(id, "download");
  return workbench.getState().open.every((one) => one.id !== id || !one.unsaved);
}

function ClearQuestion({ workbench, onEnd }: Omit<QuestionProps, "question">): ReactElement {
  const texts = usePageTexts().workbench;
  const { clear } = texts.ask;
  const { files, open } = workbench.getState();
  const unsaved = open.filter((one) => one.unsaved).length;
  const goOn = (): void => {
    onEnd();
    void workbench.clear();
  };
  return (
    <Modal
      asks
      title={clear.title}
      onClose={onEnd}
      actions={
        <>
          <ActionButton onClick={goOn}>{clear.confirm}</ActionButton>
          <ActionButton data-first onClick={onEnd}>
            {texts.cancel}
          </ActionButton>
        </>
      }
    >
      <ul>
        {files.length > 0 ? <li>{clear.files(files.length)}</li> : null}
        {unsaved > 0 ? <li>{clear.unsaved(unsaved)}</li> : null}
        <li>{clear.store}</li>
      </ul>
      <p>{clear.keeps}</p>
    </Modal>
  );
}
