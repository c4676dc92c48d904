import type { ReactElement } from "react";
import { ActionButton } from "../parts/action-button";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import { useDesk } from "./workbench-context";

/** One line while something is on its way, with the way to stop the opening of a large file. */
export function Waiting({ gathering }: { readonly gathering: boolean }): ReactElement {
  const texts = usePageTexts().workbench;
  const styles = useDeskStyles();
  const { state, workbench } = useDesk();
  const { files, opening } = state;
  const name = files.find(({ id }) => id === opening)?.name ?? "";
  return (
    <div className={opening === null && !gathering ? undefined : styles.strip}>
      <div role="status" className={styles.said}>
        {opening === null ? null : (
          <>
            <progress aria-hidden="true" />
            <span data-content>{texts.opening(name)}</span>
          </>
        )}
        {gathering ? <span>{texts.gathering}</span> : null}
      </div>
      {opening === null ? null : (
        <ActionButton onClick={() => workbench.stopOpening(opening)}>
          {texts.stopOpening}
        </ActionButton>
      )}
    </div>
  );
}
