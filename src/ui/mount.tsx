import { createRoot, type Root } from "react-dom/client";
import type { Session } from "../app/session/session-types";
import type { Look } from "./look-context";
import { Pane } from "./pane";
import { languageOf } from "./text/languages";
import { zhCN } from "./text/zh-CN/index";
import { loadSpeech, type Speech } from "./use-language";

export type { Look } from "./look-context";

const mounted = new WeakMap<HTMLElement, { readonly root: Root; readonly first: Speech }>();

/**
 * Draws the pane into the element and begins to load the session behind it; what the element held stays until the
 * first screen takes its place. Called again for the same element it only takes over the new look (a host that
 * changed its theme); `loadSession` must then be the same function.
 */
export function mountPane(
  element: HTMLElement,
  look: Look,
  loadSession: () => Promise<Session>,
): void {
  const before = mounted.get(element);
  if (before) return draw(before, look, loadSession);
  const language = languageOf(look.language);
  const begin = (first: Speech) => {
    const pane = { root: createRoot(element), first };
    mounted.set(element, pane);
    draw(pane, look, loadSession);
  };
  const chinese: Speech = { language: "zh-CN", texts: zhCN };
  if (language === "zh-CN") return begin(chinese);
  // A readable pane in the other language is better than none.
  loadSpeech(language).then(begin, () => begin(chinese));
}

function draw(
  { root, first }: { readonly root: Root; readonly first: Speech },
  look: Look,
  loadSession: () => Promise<Session>,
): void {
  root.render(<Pane look={look} first={first} loadSession={loadSession} />);
}
