import { createContext, useContext } from "react";
import { grid as gridEnglish } from "./en-US/grid";
import { workbench as workbenchEnglish } from "./en-US/workbench";
import type { Language } from "./languages";
import type { Shape } from "./texts";
import { grid } from "./zh-CN/grid";
import { workbench } from "./zh-CN/workbench";

const chinese = { grid, workbench };

/** What only the offline page says; kept apart so that the task pane does not load it. */
export type PageTexts = Shape<typeof chinese>;

/** The page's texts in both languages: the page is one file anyway. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = {
  "zh-CN": chinese,
  "en-US": { grid: gridEnglish, workbench: workbenchEnglish },
};

export const PageTextsContext = createContext<PageTexts>(chinese);

/** The page's texts in the language in use. */
export function usePageTexts(): PageTexts {
  return useContext(PageTextsContext);
}
