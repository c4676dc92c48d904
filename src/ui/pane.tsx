import { FluentProvider } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Session } from "../app/session/session-types";
import { Frame } from "./frame/frame";
import { LookContext, type Look } from "./look-context";
import { FocusWishContext, focusWish } from "./parts/screen-focus";
import { languageOf } from "./text/languages";
import { TextsContext } from "./text/use-texts";
import { themeOf, useBrightness } from "./themes";
import { loadSpeech, useLanguage, type Speech } from "./use-language";
import { useLoadedSession } from "./use-loaded-session";
import { SessionContext } from "./use-session";

export type PaneProps = {
  readonly look: Look;
  /** The texts of the first frame. */
  readonly first: Speech;
  readonly loadSession: () => Promise<Session>;
  /** The session, where it is there already: no screen waits for it. Another one wants another `key`. */
  readonly ready?: Session;
};

/** The whole pane: theme, texts and session around the frame. It is drawn before the session is there. */
export function Pane({ look, first, loadSession, ready }: PaneProps): ReactElement {
  const loaded = useLoadedSession(loadSession, ready);
  const settings = loaded.state?.settings;
  const speech = useLanguage(settings?.language ?? languageOf(look.language), first, loadSpeech);
  const brightness = useBrightness(settings?.theme ?? look.theme);
  const [wish] = useState(focusWish);
  return (
    <FluentProvider
      theme={themeOf(brightness)}
      lang={speech.language}
      style={{ colorScheme: brightness }}
    >
      <TextsContext.Provider value={speech.texts}>
        <LookContext.Provider value={look}>
          <FocusWishContext.Provider value={wish}>
            <SessionContext.Provider value={loaded.session}>
              <Frame loaded={loaded} />
            </SessionContext.Provider>
          </FocusWishContext.Provider>
        </LookContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>
  );
}
