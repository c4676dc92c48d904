import { useEffect, useState } from "react";
import { loadTexts, type Language } from "./text/languages";
import type { Texts } from "./text/texts";

/** Texts and the language they are in. */
export type Speech = { readonly language: Language; readonly texts: Texts };

/** The texts of the wanted language; while they load, or when they do not come, those that were there before. */
export function useLanguage(wanted: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let current = true;
    const keep = (texts: Texts) => {
      if (current) setSpeech({ language: wanted, texts });
    };
    if (wanted !== speech.language) loadTexts(wanted).then(keep, () => undefined);
    return () => {
      current = false;
    };
  }, [wanted, speech.language]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return speech;
}
