/**
 * Brings the pane up, in ECMAScript 5 so that it runs where the pane itself cannot: office.js from the first source
 * that answers, then the pane's scripts; a plain notice instead of a white pane when that is not possible.
 * No Promise, Map, for-of or other library of later years may be used in this folder.
 */
import { hasModernRuntime } from "./modern-runtime";
import { hideNotice, showNotice } from "./notice";
import { loadFirst, loadScript, type ScriptWish } from "./load-script";
import { officeTrouble } from "./office-gate";
import { openPane } from "./pane-signal";

/** How long Excel may take to answer once office.js is there. Milliseconds. */
const answerTime = 10_000;

const settings = document.getElementById("loader");
const officeSources = listIn("data-office");
const paneScripts = listIn("data-pane");
const commandScript = listIn("data-commands");

function listIn(attribute: string): string[] {
  const text = settings ? settings.getAttribute(attribute) : null;
  return text ? text.split(" ") : [];
}

/** The skeleton gets a frame of its own on the screen before any script competes with it. */
function afterFirstFrame(next: () => void): void {
  if (!window.requestAnimationFrame) return void setTimeout(next, 0);
  // A pane that Excel keeps hidden (a ribbon button pressed) gets no frame: the timer goes on without it.
  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    setTimeout(next, 0);
  };
  window.requestAnimationFrame(go);
  setTimeout(go, 250);
}

let paneFailed = false;

/**
 * The pane's own script is read while office.js is still on its way over the network; it draws nothing before it is told
 * that Excel is there.
 */
function start(): void {
  const modern = hasModernRuntime();
  if (!modern) showNotice("oldBrowser");
  loadFirst(officeSources, hasOffice, (found) => {
    if (!found) return modern ? showNotice("noOffice") : undefined;
    commandScript.forEach((source) => loadScript(ownScript(source), () => undefined));
    if (modern) return waitForExcel();
    // The host takes a page that never says it is ready for a broken one and covers the notice.
    void Office.onReady();
  });
  if (modern) loadPane(0);
}

function hasOffice(): boolean {
  return typeof Office !== "undefined" && typeof Office.onReady === "function";
}

function waitForExcel(): void {
  const late = setTimeout(() => showNotice("noAnswer"), answerTime);
  void Office.onReady((info) => {
    clearTimeout(late);
    hideNotice();
    const trouble = officeTrouble(info) || (paneFailed ? "incomplete" : null);
    if (trouble) return showNotice(trouble);
    openPane();
  });
}

function ownScript(source: string): ScriptWish {
  return { source, timeout: 0, good: () => true };
}

function loadPane(index: number): void {
  const source = paneScripts[index];
  if (source === undefined) return;
  loadScript(ownScript(source), (loaded) => {
    if (loaded) return loadPane(index + 1);
    paneFailed = true;
    showNotice("incomplete");
  });
}

afterFirstFrame(start);
