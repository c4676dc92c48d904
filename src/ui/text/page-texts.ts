import { createContext, useContext } from "react";
import type { Language } from "./languages";
import type { Shape } from "./texts";
import { grid } from "./zh-CN/grid";
import { workbench } from "./zh-CN/workbench";

const chinese = { grid, workbench };

/** What only the offline page says; kept apart so that the task pane does not load it. */
export type PageTexts = Shape<typeof chinese>;

/** What only the offline page says, in Chinese. */
export const zhCNPage: PageTexts = chinese;

/** The page's texts of a language. Chinese is always here; English is loaded when somebody reads it. */
export async function loadPageTexts(language: Language): Promise<PageTexts> {
  if (language === "zh-CN") return zhCNPage;
  const { enUSPage } = await import(
    /* webpackMode: "lazy", webpackChunkName: "english" */ "./en-US/page"
  );
  return enUSPage;
}

export const PageTextsContext = createContext<PageTexts>(zhCNPage);

/** The page's texts in the language in use. */
export function usePageTexts(): PageTexts {
  return useContext(PageTextsContext);
}
