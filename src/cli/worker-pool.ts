import { Worker } from "node:worker_threads";
import type { FileResult } from "./file-result";
import { failedResult } from "./render-result";
import type { Doer } from "./run-tasks";
import type { Settings, Task } from "./settings";

export type WorkerPool = {
  readonly doers: readonly Doer[];
  close(): Promise<void>;
};

/** Worker threads that do one task at a time each. A thread that breaks fails its file and is replaced. */
export function openWorkerPool(size: number, url: URL, settings: Settings): WorkerPool {
  const threads = Array.from({ length: size }, () => openThread(url, settings));
  return {
    doers: threads.map((thread) => thread.work),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

type Thread = { readonly work: Doer; close(): Promise<void> };

function openThread(url: URL, settings: Settings): Thread {
  let worker: Worker | null = null;
  const start = () => (worker ??= new Worker(url, { workerData: settings }));
  const work = (task: Task): Promise<FileResult> =>
    new Promise((resolve) => {
      const current = start();
      const settle = (result: FileResult) => {
        current.removeAllListeners();
        resolve(result);
      };
      const broken = (cause: string) => {
        worker = null;
        settle(failedResult(task.file, brokenWorker(task.file, cause), settings));
      };
      current.once("message", settle);
      current.once("error", (error: unknown) => broken(causeOf(error)));
      current.once("exit", (code) => broken(`线程退出，代码 ${code}`));
      current.postMessage(task);
    });
  return { work, close: async () => void (await worker?.terminate()) };
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function brokenWorker(file: string, cause: string) {
  const message = `处理这个文件的线程意外中断（${cause}），其余文件不受影响。请单独重试，仍不行请反馈给开发者。`;
  return { level: "error", code: "workerBroken", message, file } as const;
}
