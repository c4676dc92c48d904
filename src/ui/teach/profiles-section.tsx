import { useState, type ReactElement } from "react";
import { profileFileName, profileText, type ReaderProfile } from "../../core/index";
import type { Session, SessionState } from "../../app/session/session-types";
import { useLook } from "../look-context";
import { ActionButton } from "../parts/action-button";
import { Content } from "../parts/content";
import { copyText } from "../parts/copy-text";
import { More } from "../parts/more";
import { isBusy } from "../places";
import { useTexts } from "../text/use-texts";
import { ProfileImport } from "./profile-import";
import { useTeachStyles } from "./teach-styles";

export type ProfilesSectionProps = { readonly state: SessionState; readonly session: Session };

/** The headers pointed out: what there is, with ways to carry it elsewhere, to take it away and to bring it in. */
export function ProfilesSection({ state, session }: ProfilesSectionProps): ReactElement {
  const { profiles: words } = useTexts().teach;
  const styles = useTeachStyles();
  const { profiles, sessionProfiles, workbook } = state;
  if (workbook === null) return <p>{words.unread}</p>;
  const forget = (profile: ReaderProfile): void => void session.forgetProfile(profile.fingerprint);
  const busy = isBusy(state);
  return (
    <div className={styles.stack}>
      {profiles.length + sessionProfiles.length === 0 ? <p>{words.none}</p> : null}
      {sessionProfiles.map((profile) => (
        <OneProfile key={profile.fingerprint} {...{ profile, busy, forget }} note={words.session} />
      ))}
      {profiles.map((profile) => (
        <OneProfile key={profile.fingerprint} {...{ profile, busy, forget }} />
      ))}
      <ProfileImport session={session} busy={busy} />
    </div>
  );
}

type OneProfileProps = {
  readonly profile: ReaderProfile;
  readonly busy: boolean;
  readonly note?: string;
  forget(profile: ReaderProfile): void;
};

function OneProfile({ profile, busy, note, forget }: OneProfileProps): ReactElement {
  const { profiles: words } = useTexts().teach;
  const styles = useTeachStyles();
  const texts = profile.indicators.headers.flat().filter((text) => text !== "");
  return (
    <div className={styles.card}>
      <Content className={styles.strong}>{profile.title}</Content>
      <div className={styles.quiet}>
        <Content>{texts.join(" ┆ ")}</Content>
      </div>
      {note === undefined ? null : <div className={styles.quiet}>{note}</div>}
      <div className={styles.bar}>
        <Export profile={profile} />
        <ActionButton
          kind="quiet"
          aria-label={words.forgetOf(profile.title)}
          data-content-label
          disabled={busy}
          onClick={() => forget(profile)}
        >
          {words.forget}
        </ActionButton>
      </div>
    </div>
  );
}

/** As a file where the host can give one, else as text to copy. */
function Export({ profile }: { readonly profile: ReaderProfile }): ReactElement {
  const { profiles: words } = useTexts().teach;
  const { textFiles } = useLook();
  if (!textFiles) return <ProfileText profile={profile} />;
  return (
    <ActionButton
      kind="quiet"
      aria-label={words.exportOf(profile.title)}
      data-content-label
      onClick={() => textFiles.save(profileFileName(profile), profileText(profile))}
    >
      {words.export}
    </ActionButton>
  );
}

function ProfileText({ profile }: { readonly profile: ReaderProfile }): ReactElement {
  const { profiles: words } = useTexts().teach;
  const styles = useTeachStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = profileText(profile);
  return (
    <More summary={words.show}>
      <textarea
        className={styles.box}
        aria-label={words.text(profile.title)}
        data-content-label
        readOnly
        rows={5}
        value={text}
        onFocus={({ target }) => target.select()}
        data-content
      />
      <ActionButton onClick={() => void copyText(text).then(setCopied)}>{words.copy}</ActionButton>
      <span role="status">{copied === null ? "" : copied ? words.copied : words.byHand}</span>
    </More>
  );
}
