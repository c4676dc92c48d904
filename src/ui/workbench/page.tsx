import { FluentProvider } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Workbench } from "../../app/workbench/workbench-types";
import { LookContext, type Look } from "../look-context";
import { languageOf } from "../text/languages";
import { PageTextsContext } from "../text/page-texts";
import { TextsContext } from "../text/use-texts";
import { themeOf, useBrightness } from "../themes";
import { useLanguage } from "../use-language";
import { Desk } from "./desk";
import { loadPageSpeech, type PageSpeech } from "./page-speech";
import { useLookSettings } from "./use-look-settings";
import { LanguageContext } from "./use-speech";
import { useWorkbenchState } from "./use-workbench-state";

export type WorkbenchPageProps = {
  readonly look: Look;
  /** The texts of the first frame. */
  readonly first: PageSpeech;
  readonly workbench: Workbench;
};

/** The whole offline page: theme, texts and the desk. */
export function WorkbenchPage(props: WorkbenchPageProps): ReactElement {
  const { look, first, workbench } = props;
  const state = useWorkbenchState(workbench);
  const choice = useLookSettings(workbench, state);
  const { settings } = choice;
  const speech = useLanguage(settings.language ?? languageOf(look.language), first, loadPageSpeech);
  const brightness = useBrightness(settings.theme ?? look.theme);
  return (
    <FluentProvider
      theme={themeOf(brightness)}
      lang={speech.language}
      style={{ colorScheme: brightness }}
    >
      <TextsContext.Provider value={speech.texts}>
        <PageTextsContext.Provider value={speech.page}>
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
