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
  const start = () => {
    const started = new Worker(url, { workerData: settings });
    const forget = () => {
      if (worker === started) worker = null;
    };
    // Also between two tasks a thread can break; the next task then gets a new one.
    return started.on("error", forget).on("exit", forget);
  };
  const work: Doer = async (task) => {
    worker ??= start();
    const answer = await answerTo(worker, task);
    if (answer.ok) return answer.result;
    worker = null;
    return failedResult(task, brokenWorker(task.file, answer.cause), settings);
  };
  return { work, close: async () => void (await worker?.terminate()) };
}

type Answer =
  | { readonly ok: true; readonly result: FileResult }
  | { readonly ok: false; readonly cause: string };

/** What a thread sends back for a task, or what it broke on. Only our own listeners are taken off again: the thread has its own. */
function answerTo(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(answer);
    };
    const onMessage = (result: FileResult) => settle({ ok: true, result });
    const onError = (error: unknown) => settle({ ok: false, cause: causeOf(error) });
    const onExit = (code: number) => settle({ ok: false, cause: `线程退出，代码 ${code}` });
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function brokenWorker(file: string, cause: string) {
  const message = `处理这个文件的线程意外中断（${cause}），其余文件不受影响。请单独重试，仍不行请反馈给开发者。`;
  return { level: "error", code: "workerBroken", message, file } as const;
}
