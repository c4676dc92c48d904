import { isChinese, noticeFor, noticeFrame, type NoticeReason } from "./notice-texts";

const noticeId = "notice";

/** Puts a plain readable page in place of the skeleton; the pane may still take its place later. */
export function showNotice(reason: NoticeReason): void {
  hideNotice();
  const language = pageLanguage();
  document.documentElement.setAttribute("lang", isChinese(language) ? "zh-CN" : "en");
  hold("skeleton", true);
  document.body.appendChild(noticeElement(reason, language));
}

/** Takes the notice away and gives the skeleton its place back. */
export function hideNotice(): void {
  const notice = document.getElementById(noticeId);
  if (!notice || !notice.parentNode) return;
  notice.parentNode.removeChild(notice);
  hold("skeleton", false);
}

function hold(id: string, hidden: boolean): void {
  const element = document.getElementById(id);
  if (element) element.style.display = hidden ? "none" : "";
}

/** Office's own language once it is known; before that, the browser's. */
function pageLanguage(): string {
  const office = typeof Office !== "undefined" && Office.context && Office.context.displayLanguage;
  return String(office || navigator.language || "");
}

function noticeElement(reason: NoticeReason, language: string): HTMLElement {
  const notice = noticeFor(reason, language);
  const words = noticeFrame(language);
  const element = child(null, "div", "");
  element.id = noticeId;
  element.setAttribute("role", "alert");
  child(element, "h1", notice.title);
  notice.facts.forEach((fact, index) => {
    child(element, "p", fact);
    if (reason === "noOffice" && index === 0) addList(element, "ul", testedHosts());
  });
  child(element, "h2", words.steps);
  addList(element, "ol", notice.steps);
  const again = child(element, "button", words.again);
  again.setAttribute("type", "button");
  again.onclick = () => location.reload();
  return element;
}

function addList(parent: HTMLElement, tag: "ul" | "ol", lines: readonly string[]): void {
  const list = child(parent, tag, "");
  lines.forEach((line) => child(list, "li", line));
}

/** The hosts that were asked for office.js, for the staff who open a firewall. */
function testedHosts(): string[] {
  const loader = document.getElementById("loader");
  const sources = loader ? loader.getAttribute("data-office") : null;
  return (sources || "")
    .split(" ")
    .map((source) => source.replace(/^(https:\/\/[^/]+)\/.*$/, "$1"));
}

function child(parent: HTMLElement | null, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (text) element.appendChild(document.createTextNode(text));
  if (parent) parent.appendChild(element);
  return element;
}
