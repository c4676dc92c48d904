import type { ReactElement } from "react";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import { useDesk } from "./workbench-context";

/** One line while something is on its way. */
export function Waiting({ gathering }: { readonly gathering: boolean }): ReactElement {
  const texts = usePageTexts().workbench;
  const styles = useDeskStyles();
  const { files, opening } = useDesk().state;
  const name = files.find(({ id }) => id === opening)?.name ?? "";
  return (
    <div role="status" className={styles.strip}>
      {opening === null ? null : (
        <>
          <progress aria-hidden="true" />
          <span data-content>{texts.opening(name)}</span>
        </>
      )}
      {gathering ? <span>{texts.gathering}</span> : null}
    </div>
  );
}
