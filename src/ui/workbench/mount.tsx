import { createRoot, type Root } from "react-dom/client";
import type { Workbench } from "../../app/workbench/workbench-types";
import type { Look } from "../look-context";
import { languageOf, loadTexts } from "../text/languages";
import { zhCN } from "../text/zh-CN/index";
import type { Speech } from "../use-language";
import { WorkbenchPage } from "./page";

const mounted = new WeakMap<HTMLElement, { readonly root: Root; readonly first: Speech }>();

/** Draws the offline page into the element. Called again for the same element it only takes over the new look. */
export function mountWorkbench(element: HTMLElement, look: Look, workbench: Workbench): void {
  const before = mounted.get(element);
  const draw = ({ root, first }: { readonly root: Root; readonly first: Speech }): void =>
    root.render(<WorkbenchPage look={look} first={first} workbench={workbench} />);
  if (before) return draw(before);
  const begin = (first: Speech): void => {
    const page = { root: createRoot(element), first };
    mounted.set(element, page);
    draw(page);
  };
  const language = workbench.settings().language ?? languageOf(look.language);
  if (language === "zh-CN") return begin({ language, texts: zhCN });
  loadTexts(language).then(
    (texts) => begin({ language, texts }),
    // A readable page in the other language is better than none.
    () => begin({ language: "zh-CN", texts: zhCN }),
  );
}
