import { useRef, useState, type ReactElement } from "react";
import type { ScorePreview } from "../../app/session/preview-types";
import { ActionButton } from "../parts/action-button";
import { copyText } from "../parts/copy-text";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { changeList } from "./change-list";
import { usePreviewStyles } from "./preview-styles";

export type ChangeListScreenProps = {
  readonly preview: ScorePreview;
  /** Only this project's cells; `null` for all. */
  readonly form: number | null;
  readonly onClose: () => void;
};

/** The changes as text to copy: a pane inside Excel cannot save a file. */
export function ChangeListScreen({ preview, form, onClose }: ChangeListScreenProps): ReactElement {
  const texts = useTexts();
  const styles = usePreviewStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const list = changeList(preview, texts, form);
  const project = preview.projects.find((one) => one.form === form)?.project;
  const { changeList: title, changeListOf } = texts.preview;
  const copy = async (): Promise<void> => {
    area.current?.select();
    setSaid((await copyText(list)) ? texts.preview.copied : texts.preview.copyByHand);
  };
  const footer = (
    <>
      <ActionButton kind="primary" onClick={() => void copy()}>
        {texts.preview.copy}
      </ActionButton>
      <ActionButton onClick={onClose}>{texts.preview.closeList}</ActionButton>
    </>
  );
  return (
    <Screen title={project === undefined ? title : changeListOf(project)} footer={footer}>
      <p className={styles.quiet}>{texts.preview.changeListMeans}</p>
      <textarea
        ref={area}
        readOnly
        data-content
        className={styles.list}
        aria-label={title}
        value={list}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p role="status">{said}</p>
    </Screen>
  );
}
