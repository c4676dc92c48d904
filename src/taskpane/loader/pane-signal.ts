/** In ECMAScript 5, as all of the loader. */

const openAttribute = "data-pane-open";
const openEvent = "selfeval-pane-open";

/** Tells the pane's script, here or still on its way, that Excel is there and can do what the pane needs. */
export function openPane(): void {
  document.documentElement.setAttribute(openAttribute, "");
  const event = document.createEvent("Event");
  event.initEvent(openEvent, false, false);
  window.dispatchEvent(event);
}

/** Begins once the loader has told that the pane may open. */
export function whenOpened(begin: () => void): void {
  if (document.documentElement.hasAttribute(openAttribute)) return begin();
  const open = () => {
    window.removeEventListener(openEvent, open);
    begin();
  };
  window.addEventListener(openEvent, open);
}
