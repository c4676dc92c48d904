import packageFile from "../../package.json";
import { createCalculator } from "../hosts/xlsx/calc/ironcalc-calculator";
import { scopeChannel, type ScopeLike } from "./channel/channel";
import { serveWorker } from "./worker/serve-worker";

/** Serves the page that made this worker. */
export function startWorker(): void {
  serveWorker(scopeChannel(globalThis as unknown as ScopeLike), {
    toolVersion: packageFile.version,
    createCalculator: (bytes) => Promise.resolve(createCalculator(bytes)),
  });
}
