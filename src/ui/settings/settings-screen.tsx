import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import type { Session, SessionState } from "../../app/session/session-types";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import { PlainList } from "../parts/plain-list";
import { latePart } from "../parts/late-part";
import { Screen } from "../parts/screen";
import { ProfilesSection } from "../teach/profiles-section";
import { useTexts } from "../text/use-texts";
import { PolicySection } from "./policy-section";
import { RemoveSection } from "./remove-section";
import { SettingChoices } from "./setting-choices";
import { TracesSection } from "./traces-section";

const CheckBrowser = latePart(() =>
  import("../checks/check-browser").then((part) => part.CheckBrowser),
);

export type SettingsScreenProps = {
  readonly state: SessionState;
  readonly session: Session;
  readonly onDone: () => void;
};

/** S16: what can be chosen, what this Excel cannot do, and the way to leave no trace. */
export function SettingsScreen({ state, session, onDone }: SettingsScreenProps): ReactElement {
  const { settings, checkPages } = useTexts();
  const [browsing, setBrowsing] = useState(false);
  if (browsing) return <CheckBrowser onClose={() => setBrowsing(false)} />;
  return (
    <Screen
      title={settings.title}
      footer={
        <ActionButton kind="primary" onClick={onDone}>
          {settings.done}
        </ActionButton>
      }
    >
      <Section title={settings.policy.title}>
        <PolicySection state={state} session={session} />
      </Section>
      <SettingChoices settings={state.settings} session={session} />
      <Section title={checkPages.title}>
        <p>{checkPages.allMeans}</p>
        <div>
          <ActionButton onClick={() => setBrowsing(true)}>{checkPages.all}</ActionButton>
        </div>
      </Section>
      <Section title={settings.limits.title}>
        <Limits state={state} />
      </Section>
      <KeptInWorkbook state={state} session={session} />
      <Section title={settings.about.title}>
        <About />
      </Section>
    </Screen>
  );
}

/** What this tool keeps in the workbook, and the way to take it out. */
function KeptInWorkbook({ state, session }: Omit<SettingsScreenProps, "onDone">): ReactElement {
  const { settings, teach } = useTexts();
  return (
    <>
      <Section title={teach.profiles.title}>
        <ProfilesSection state={state} session={session} />
      </Section>
      <Section title={settings.traces}>
        <TracesSection />
      </Section>
      <Section title={settings.remove.title}>
        <RemoveSection state={state} session={session} />
      </Section>
    </>
  );
}

function Section(props: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{props.title}</h3>
      {props.children}
    </section>
  );
}

function Limits({ state }: { readonly state: SessionState }): ReactElement {
  const texts = useTexts();
  const { limits } = state.capabilities;
  if (limits.length === 0) return <p>{texts.settings.limits.none}</p>;
  return (
    <PlainList>
      {limits.map((limit) => (
        <li key={limit}>{texts.trouble.limits[limit]}</li>
      ))}
    </PlainList>
  );
}

function About(): ReactElement {
  const { about } = useTexts().settings;
  const { version } = useLook();
  return (
    <>
      {version ? <p>{about.version(version)}</p> : null}
      <p>{about.local}</p>
      <p>{about.keys}</p>
    </>
  );
}

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
