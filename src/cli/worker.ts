import { parentPort, workerData } from "node:worker_threads";
import { processFile } from "./process-file";
import type { Settings, Task } from "./settings";

/** Entry of a worker thread: a task in, its result out, one after the other. */
const settings = workerData as Settings;
parentPort?.on("message", (task: Task) => {
  void processFile(task, settings).then((result) => parentPort?.postMessage(result));
});
