import { isInPage, loadAsset } from "./assets";

/** How webpack fetches a script of the page that is needed by few; it may be replaced. */
declare let __webpack_chunk_load__: (name: string) => Promise<unknown>;

/**
 * The scripts that are needed by few (the English texts, the examples of the checks) stand packed in a single-file page: they
 * are run from there, where webpack would ask for a file. The page's content policy names the hash of each.
 */
export function takeChunksFromPage(): void {
  const fromFile = __webpack_chunk_load__;
  __webpack_chunk_load__ = async (name) => {
    if (isInPage(name)) runScript(new TextDecoder().decode(await loadAsset(name)));
    return fromFile(name);
  };
}

/** At once: a script with its text inside runs when it is put in. */
function runScript(text: string): void {
  const script = document.createElement("script");
  script.textContent = text;
  document.head.append(script);
  script.remove();
}
