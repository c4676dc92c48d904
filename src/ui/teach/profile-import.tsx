import { useState, type ReactElement } from "react";
import { readProfile } from "../../core/index";
import type { Session } from "../../app/session/session-types";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import { More } from "../parts/more";
import { useTexts } from "../text/use-texts";
import { useTeachStyles } from "./teach-styles";
import { Problems } from "./trial-result";

export type ProfileImportProps = { readonly session: Session; readonly busy: boolean };

/** Brings headers pointed out elsewhere into this workbook: from a file where the host can, else as pasted text. */
export function ProfileImport({ session, busy }: ProfileImportProps): ReactElement {
  const { profiles: words } = useTexts().teach;
  const { textFiles } = useLook();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = async (text: string | null): Promise<void> => {
    setProblems(text === null ? [] : await importProblems(session, text));
  };
  return (
    <div>
      {textFiles ? (
        <ActionButton disabled={busy} onClick={() => void textFiles.choose().then(take)}>
          {words.choose}
        </ActionButton>
      ) : (
        <Paste busy={busy} onPaste={(text) => void take(text)} />
      )}
      <div role="alert">
        {problems.length > 0 ? <Problems title={words.wrong} problems={problems} /> : null}
      </div>
    </div>
  );
}

/** Why a text was not taken; nothing when it was, and the check by it has begun. */
async function importProblems(session: Session, text: string): Promise<readonly string[]> {
  const read = readProfile(text);
  if (!read.ok) {
    return read.problems.map(({ path, message }) =>
      path === "" ? message : `${path}：${message}`,
    );
  }
  const outcome = await session.teach(read.profile);
  return outcome.ok ? [] : outcome.problems;
}

type PasteProps = { readonly busy: boolean; onPaste(text: string): void };

function Paste({ busy, onPaste }: PasteProps): ReactElement {
  const { profiles: words } = useTexts().teach;
  const styles = useTeachStyles();
  const [text, setText] = useState("");
  return (
    <More summary={words.paste}>
      <textarea
        className={styles.box}
        aria-label={words.pasteLabel}
        rows={4}
        value={text}
        onChange={({ target }) => setText(target.value)}
        data-content
      />
      <ActionButton disabled={busy || text.trim() === ""} onClick={() => onPaste(text)}>
        {words.add}
      </ActionButton>
    </More>
  );
}
