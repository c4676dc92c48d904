import { useMemo, type ReactElement } from "react";
import { waiverDay, waiverSubject, type Evaluation } from "../../core/index";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { Screen } from "../parts/screen";
import { useTexts } from "../text/use-texts";
import { useSession, useSessionState } from "../use-session";
import { useFindingStyles } from "../findings/finding-styles";
import { RestoreAll } from "./restore-all";
import { waiverFates, type WaiverFate } from "./waiver-fates";

export type WaiversScreenProps = { readonly evaluation: Evaluation; onClose(): void };

/** All that is marked 不适用, with the way back to the findings. */
export function WaiversScreen({ evaluation, onClose }: WaiversScreenProps): ReactElement {
  const { explain, findings } = useTexts();
  const styles = useFindingStyles();
  return (
    <Screen title={findings.waivers.title}>
      <div className={styles.stack}>
        <div>
          <ActionButton onClick={onClose}>{explain.back}</ActionButton>
        </div>
        <WaiversList evaluation={evaluation} />
      </div>
    </Screen>
  );
}

/** Each waiver with its reason, what it does now, and the way to take it back. */
function WaiversList({ evaluation }: { readonly evaluation: Evaluation }): ReactElement {
  const texts = useTexts().findings.waivers;
  const styles = useFindingStyles();
  const { waivers } = useSessionState();
  const fates = useMemo(() => waiverFates(waivers, evaluation), [waivers, evaluation]);
  if (fates.length === 0) return <p role="status">{texts.none}</p>;
  return (
    <div className={styles.stack}>
      <p className={styles.quiet}>{texts.about}</p>
      <ul className={styles.changes}>
        {fates.map((fate, index) => (
          <li key={`${String(index)} ${fate.key}`} className={styles.detail}>
            <OneWaiver fate={fate} />
          </li>
        ))}
      </ul>
      <RestoreAll count={fates.length} />
    </div>
  );
}

function OneWaiver({ fate }: { readonly fate: WaiverFate }): ReactElement {
  const { waivers: texts } = useTexts().findings;
  const styles = useFindingStyles();
  const session = useSession();
  const busy = useSessionState().stage.kind !== "checked";
  const { waiver, key } = fate;
  const subject = waiverSubject(waiver);
  return (
    <>
      <Content className={styles.strong}>{subject}</Content>
      <div>
        {texts.reason} <Content>{waiver.reason}</Content>
      </div>
      <Facts fate={fate} />
      <div>
        <ActionButton
          aria-disabled={busy}
          aria-label={texts.restoreOf(subject)}
          onClick={() => {
            if (!busy) void session.restore([key]);
          }}
        >
          {texts.restore}
        </ActionButton>
      </div>
    </>
  );
}

/** How far it reaches, since when, and what it does now. */
function Facts({ fate }: { readonly fate: WaiverFate }): ReactElement {
  const { waivers: texts, waive } = useTexts().findings;
  const styles = useFindingStyles();
  const { waiver, holding, lapsed, unneeded } = fate;
  const isUnseen = holding + lapsed === 0 && !unneeded;
  return (
    <div className={styles.quiet}>
      <div>{waive.scopes[waiver.scope]}</div>
      {waiver.at === null ? null : <div>{texts.givenOn(waiverDay(waiver.at))}</div>}
      {holding > 0 ? <div>{texts.holding(holding)}</div> : null}
      {lapsed > 0 ? <div className={styles.warning}>{texts.lapsed(lapsed)}</div> : null}
      {unneeded ? <div>{texts.unneeded}</div> : null}
      {isUnseen ? <div>{texts.unseen}</div> : null}
    </div>
  );
}
