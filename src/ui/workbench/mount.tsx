import { createRoot, type Root } from "react-dom/client";
import type { Workbench } from "../../app/workbench/workbench-types";
import type { Look } from "../look-context";
import { languageOf } from "../text/languages";
import { WorkbenchPage } from "./page";
import { CHINESE, loadPageSpeech, type PageSpeech } from "./page-speech";

type Mounted = { readonly root: Root; readonly first: PageSpeech };

const mounted = new WeakMap<HTMLElement, Mounted>();

/** Draws the offline page into the element. Called again for the same element it only takes over the new look. */
export function mountWorkbench(element: HTMLElement, look: Look, workbench: Workbench): void {
  const before = mounted.get(element);
  const draw = ({ root, first }: Mounted): void =>
    root.render(<WorkbenchPage look={look} first={first} workbench={workbench} />);
  if (before) return draw(before);
  const begin = (first: PageSpeech): void => {
    const page = { root: createRoot(element), first };
    mounted.set(element, page);
    draw(page);
  };
  const language = workbench.settings().language ?? languageOf(look.language);
  if (language === "zh-CN") return begin(CHINESE);
  // A readable page in the other language is better than none.
  loadPageSpeech(language).then(begin, () => begin(CHINESE));
}
