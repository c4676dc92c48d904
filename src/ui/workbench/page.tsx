import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Workbench } from "../../app/workbench/workbench-types";
import { LookContext, type Look } from "../look-context";
import { languageOf, type Language } from "../text/languages";
import { pageTexts, PageTextsContext, type PageTexts } from "../text/page-texts";
import { TextsContext } from "../text/use-texts";
import { themeOf, useBrightness } from "../themes";
import { useLanguage, type Speech } from "../use-language";
import { Desk } from "./desk";
import { useLookSettings } from "./use-look-settings";
import { LanguageContext } from "./use-speech";
import { useWorkbenchState } from "./use-workbench-state";

export type WorkbenchPageProps = {
  readonly look: Look;
  /** The texts of the first frame. */
  readonly first: Speech;
  readonly workbench: Workbench;
  /** By default the page's own, in every language. */
  readonly texts?: Readonly<Record<Language, PageTexts>>;
};

/** The whole offline page: theme, texts and the desk. */
export function WorkbenchPage(props: WorkbenchPageProps): ReactElement {
  const { look, first, workbench, texts = pageTexts } = props;
  const state = useWorkbenchState(workbench);
  const choice = useLookSettings(workbench, state);
  const { settings } = choice;
  const speech = useLanguage(settings.language ?? languageOf(look.language), first);
  const brightness = useBrightness(settings.theme ?? look.theme);
  return (
    <FluentProvider
      theme={themeOf(brightness)}
      lang={speech.language}
      style={{ colorScheme: brightness }}
    >
      <TextsContext.Provider value={speech.texts}>
        <PageTextsContext.Provider value={texts[speech.language]}>
          <LanguageContext.Provider value={speech.language}>
            <LookContext.Provider value={look}>
              <Desk workbench={workbench} state={state} look={choice} />
            </LookContext.Provider>
          </LanguageContext.Provider>
        </PageTextsContext.Provider>
      </TextsContext.Provider>
    </FluentProvider>
  );
}
