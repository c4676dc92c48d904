import type { ReactElement } from "react";
import type { SessionSettings } from "../../app/session/session-types";
import { usePageTexts } from "../text/page-texts";
import { useDeskStyles } from "./desk-styles";
import type { LookChoice } from "./use-look-settings";

const THEMES = ["auto", "light", "dark"] as const;
const LANGUAGES = ["auto", "zh-CN", "en-US"] as const;

/** How the page looks and what language it speaks. */
export function LookSelects({ look }: { readonly look: LookChoice }): ReactElement {
  const { bar } = usePageTexts().workbench;
  const { settings, choose } = look;
  return (
    <>
      <Choice
        label={bar.theme}
        values={THEMES}
        words={bar.themes}
        chosen={settings.theme ?? "auto"}
        onChoose={(theme) => choose({ theme: orNull<"light" | "dark">(theme) })}
      />
      <Choice
        label={bar.language}
        values={LANGUAGES}
        words={bar.languages}
        chosen={settings.language ?? "auto"}
        onChoose={(one) =>
          choose({ language: orNull<Exclude<SessionSettings["language"], null>>(one) })
        }
      />
    </>
  );
}

function orNull<T extends string>(value: T | "auto"): T | null {
  return value === "auto" ? null : value;
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly values: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  onChoose(value: T): void;
};

function Choice<T extends string>(props: ChoiceProps<T>): ReactElement {
  const styles = useDeskStyles();
  return (
    <label className={styles.label}>
      {props.label}
      <select
        className={styles.select}
        value={props.chosen}
        onChange={({ target }) => {
          const value = props.values[target.selectedIndex];
          if (value !== undefined) props.onChoose(value);
        }}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.words[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
