import type { ReactElement } from "react";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import type { Language } from "../text/languages";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import { LookSelects } from "./look-selects";
import { MoreMenu } from "./more-menu";
import type { LookChoice } from "./use-look-settings";
import { useMedia } from "./use-media";
import { useSpeech } from "./use-speech";
import { useDesk } from "./workbench-context";

/** Below these widths what is not needed at once goes behind 更多; English words are longer. */
const TIGHT: Readonly<Record<Language, string>> = {
  "zh-CN": "(max-width: 1180px)",
  "en-US": "(max-width: 1400px)",
};
/** Below this width only opening and saving stay. */
const TIGHTEST = "(max-width: 860px)";

/** The page's name and what can be done anywhere. */
export function TopBar({ look }: { readonly look: LookChoice }): ReactElement {
  const texts = usePageTexts().workbench;
  const styles = useDeskStyles();
  const isTight = useMedia(TIGHT[useSpeech()]);
  const isTightest = useMedia(TIGHTEST);
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{texts.title}</h1>
      <div role="group" aria-label={texts.bar.name} className={styles.group}>
        <OpenButtons isTight={isTightest} />
        <SaveButtons isTight={isTightest} />
      </div>
      <div className={styles.space} />
      {isTight ? (
        <MoreMenu>
          {isTightest ? <RareButtons /> : null}
          <LookSelects look={look} />
          <LastButtons />
        </MoreMenu>
      ) : (
        <div className={styles.group}>
          <LookSelects look={look} />
          <LastButtons />
        </div>
      )}
    </header>
  );
}

type PartProps = { readonly isTight: boolean };

function OpenButtons({ isTight }: PartProps): ReactElement {
  const { bar } = usePageTexts().workbench;
  const { actions } = useDesk();
  return (
    <>
      <ActionButton aria-keyshortcuts="Control+O" onClick={actions.open}>
        {bar.open}
      </ActionButton>
      {isTight ? null : (
        <>
          <ActionButton onClick={actions.openFolder}>{bar.openFolder}</ActionButton>
          <ActionButton onClick={actions.openSample}>{bar.sample}</ActionButton>
        </>
      )}
    </>
  );
}

/** The copy stands first: it cannot lose anything. The original can be overwritten only where the browser can. */
function SaveButtons({ isTight }: PartProps): ReactElement {
  const { bar } = usePageTexts().workbench;
  const { actions, front } = useDesk();
  return (
    <>
      {front === null ? null : (
        <ActionButton aria-keyshortcuts="Control+S" onClick={() => actions.save(front.id)}>
          {bar.save}
        </ActionButton>
      )}
      {isTight ? null : <SaveBackAndPrint />}
    </>
  );
}

function SaveBackAndPrint(): ReactElement {
  const { bar } = usePageTexts().workbench;
  const { actions, front, state } = useDesk();
  return (
    <>
      {front?.writesBack === true ? (
        <ActionButton onClick={() => actions.saveBack(front.id)}>{bar.saveBack}</ActionButton>
      ) : null}
      {state.files.length === 0 ? null : (
        <ActionButton aria-keyshortcuts="Control+P" onClick={actions.print}>
          {bar.print}
        </ActionButton>
      )}
    </>
  );
}

/** What the tight bar has no room for. */
function RareButtons(): ReactElement {
  const { bar } = usePageTexts().workbench;
  const { actions } = useDesk();
  return (
    <>
      <ActionButton onClick={actions.openFolder}>{bar.openFolder}</ActionButton>
      <ActionButton onClick={actions.openSample}>{bar.sample}</ActionButton>
      <SaveBackAndPrint />
    </>
  );
}

function LastButtons(): ReactElement {
  const texts = usePageTexts().workbench;
  const { actions, state } = useDesk();
  const styles = useDeskStyles();
  const { version } = useLook();
  return (
    <>
      {state.files.length === 0 ? null : (
        <ActionButton kind="quiet" onClick={actions.clear}>
          {texts.bar.clear}
        </ActionButton>
      )}
      <ActionButton kind="quiet" onClick={actions.help}>
        {texts.bar.help}
      </ActionButton>
      {version === undefined ? null : (
        <span className={styles.quiet}>{texts.version(version)}</span>
      )}
    </>
  );
}
