import { takeChunksFromPage } from "./packed-chunks";

/**
 * The one script of the offline page. It runs twice: on the page, which shows, and in workers of the same text, which read,
 * check and write. Neither looks into the modules that only the other needs.
 */
if (typeof document === "undefined") {
  void import("./start-worker").then((part) => part.startWorker());
} else {
  takeChunksFromPage();
  void import("./start-page").then((part) => part.startPage());
}
