import { createContext, useContext } from "react";
import type { Language } from "../text/languages";

export const LanguageContext = createContext<Language>("zh-CN");

/** The language the page speaks now. */
export function useSpeech(): Language {
  return useContext(LanguageContext);
}
