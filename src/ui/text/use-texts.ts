import { createContext, useContext } from "react";
import type { Texts } from "./texts";
import { zhCN } from "./zh-CN/index";

export const TextsContext = createContext<Texts>(zhCN);

/** The texts of the language in use. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
