import type { Language } from "../text/languages";
import { loadPageTexts, zhCNPage, type PageTexts } from "../text/page-texts";
import { zhCN } from "../text/zh-CN/index";
import { loadSpeech, type Speech } from "../use-language";

/** The pane's texts and what only the offline page says, in one language. */
export type PageSpeech = Speech & { readonly page: PageTexts };

/** Always here. */
export const CHINESE: PageSpeech = { language: "zh-CN", texts: zhCN, page: zhCNPage };

/** All texts of the page in a language; rejects when they do not come. */
export async function loadPageSpeech(language: Language): Promise<PageSpeech> {
  const [speech, page] = await Promise.all([loadSpeech(language), loadPageTexts(language)]);
  return { ...speech, page };
}
