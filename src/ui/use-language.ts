import { useEffect, useState } from "react";
import { loadTexts, type Language } from "./text/languages";
import type { Texts } from "./text/texts";

/** Texts and the language they are in. */
export type Speech = { readonly language: Language; readonly texts: Texts };

/** The pane's texts of a language; rejects when they do not come. */
export async function loadSpeech(language: Language): Promise<Speech> {
  return { language, texts: await loadTexts(language) };
}

/**
 * The texts of the wanted language; while they load, or when they do not come, those that were there before. `load` must
 * stay the same function.
 */
export function useLanguage<Spoken extends Speech>(
  wanted: Language,
  first: Spoken,
  load: (language: Language) => Promise<Spoken>,
): Spoken {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let current = true;
    const keep = (spoken: Spoken) => {
      if (current) setSpeech(spoken);
    };
    if (wanted !== speech.language) load(wanted).then(keep, () => undefined);
    return () => {
      current = false;
    };
  }, [wanted, speech.language, load]);
  useEffect(() => {
    document.documentElement.lang = speech.language;
  }, [speech.language]);
  return speech;
}
