import type { ReactElement } from "react";
import type { Preset, Session, SessionSettings } from "../../app/session/session-types";
import type { WriteMode } from "../../app/session/preview-types";
import { ChoiceGroup } from "../parts/choice-group";
import type { Language } from "../text/languages";
import { useTexts } from "../text/use-texts";
import type { Brightness } from "../themes";

export type SettingChoicesProps = {
  readonly settings: SessionSettings;
  readonly session: Session;
};

/** What stands for "as the host has it" among radio buttons. */
type Auto = "auto";

/** How much is checked, how scores are written, and how the pane looks and speaks. */
export function SettingChoices({ settings, session }: SettingChoicesProps): ReactElement {
  return (
    <>
      <WorkChoices settings={settings} session={session} />
      <LookChoices settings={settings} session={session} />
    </>
  );
}

function WorkChoices({ settings, session }: SettingChoicesProps): ReactElement {
  const { preset, writeMode } = useTexts().settings;
  return (
    <>
      <ChoiceGroup<Preset>
        legend={preset.legend}
        chosen={settings.preset}
        onChoose={(chosen) => session.configure({ preset: chosen })}
        choices={[
          { value: "full", label: preset.full },
          { value: "quick", label: preset.quick },
        ]}
      />
      <ChoiceGroup<WriteMode>
        legend={writeMode.legend}
        chosen={settings.writeMode}
        onChoose={(chosen) => session.configure({ writeMode: chosen })}
        choices={[
          { value: "value", label: writeMode.value, detail: writeMode.valueDetail },
          { value: "formula", label: writeMode.formula, detail: writeMode.formulaDetail },
        ]}
      />
    </>
  );
}

function LookChoices({ settings, session }: SettingChoicesProps): ReactElement {
  const { theme, language } = useTexts().settings;
  return (
    <>
      <ChoiceGroup<Brightness | Auto>
        legend={theme.legend}
        chosen={settings.theme ?? "auto"}
        onChoose={(chosen) => session.configure({ theme: chosen === "auto" ? null : chosen })}
        choices={[
          { value: "auto", label: theme.auto },
          { value: "light", label: theme.light },
          { value: "dark", label: theme.dark },
        ]}
      />
      <ChoiceGroup<Language | Auto>
        legend={language.legend}
        chosen={settings.language ?? "auto"}
        onChoose={(chosen) => session.configure({ language: chosen === "auto" ? null : chosen })}
        choices={[
          { value: "auto", label: language.auto },
          { value: "zh-CN", label: language["zh-CN"] },
          { value: "en-US", label: language["en-US"] },
        ]}
      />
    </>
  );
}
