import { workerChannel, type Channel } from "./channel/channel";

/** Where the page's own script stands, which workers run too. */
const SCRIPT = "script";

/** Makes workers of the page's own script: of its text in a single-file page, of its address in one of several files. */
export function workerSpawner(): () => Channel {
  const element = document.getElementById(SCRIPT);
  const address = element instanceof HTMLScriptElement ? element.src : "";
  let url = address;
  return () => {
    if (url === "") {
      const text = element?.textContent ?? "";
      url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    }
    return workerChannel(new Worker(url));
  };
}
