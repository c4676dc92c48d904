import type { Texts } from "./texts";
import { zhCN } from "./zh-CN/index";

/** A language the pane speaks. */
export type Language = "zh-CN" | "en-US";

/**
 * The language for a host's language tag: Chinese for any Chinese tag and for none, English for the rest.
 * @example languageOf("zh-TW") // "zh-CN"
 * @example languageOf("fr-FR") // "en-US"
 */
export function languageOf(tag: string): Language {
  return tag === "" || tag.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** The texts of a language. Chinese is always here; English is loaded when somebody reads it. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === "zh-CN") return zhCN;
  const { enUS } = await import(
    /* webpackMode: "lazy", webpackChunkName: "english" */ "./en-US/index"
  );
  return enUS;
}
