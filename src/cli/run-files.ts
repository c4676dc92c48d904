import { availableParallelism } from "node:os";
import type { Notification } from "../core/index";
import type { RunCommand } from "./command";
import { exitStatus, type ExitStatus } from "./exit-status";
import type { FileResult } from "./file-result";
import { processFile } from "./process-file";
import { openProgress } from "./progress-bar";
import { openResultWriter } from "./result-writer";
import { runTasks } from "./run-tasks";
import type { Settings, Task } from "./settings";
import { openOutput } from "./standard-output";
import { openWorkerPool, type WorkerPool } from "./worker-pool";

export type FileRun = {
  readonly tasks: readonly Task[];
  readonly settings: Settings;
  readonly jobs: RunCommand["jobs"];
  readonly workerUrl: URL;
  /** Trouble from before the first file, e.g. an empty folder. */
  readonly notifications: readonly Notification[];
};

/** Does all files of a run, prints the results in the order of the files, and says how the process should end. */
export async function runFiles(run: FileRun): Promise<ExitStatus> {
  const output = openOutput(process.stdout);
  const errors = openOutput(process.stderr);
  const tool = { name: "selfeval", version: run.settings.toolVersion };
  const writer = openResultWriter(run.settings.format, tool, output);
  const progress = openProgress(process.stderr, run.tasks.length);
  const outcome = newOutcome(run.notifications);
  const pool = openPool(run);
  const complain = (notifications: readonly Notification[]) =>
    errors.write(notifications.map((one) => `selfeval: ${trouble(one)}\n`).join(""));
  await complain(run.notifications);
  await writer.open();
  for await (const result of runTasks(run.tasks, pool.doers)) {
    outcome.add(result);
    progress.clear();
    if (result.failed) await complain(result.notifications);
    await writer.add(result);
    progress.advance();
    if (output.isClosed()) break;
  }
  progress.clear();
  await writer.close(outcome.notifications());
  await pool.close();
  return outcome.status();
}

/** Threads pay only from two files on. */
function openPool({ tasks, settings, jobs, workerUrl }: FileRun): WorkerPool {
  const size = Math.min(jobs ?? availableParallelism(), tasks.length);
  if (size > 1) return openWorkerPool(size, workerUrl, settings);
  const work = (task: Task) => processFile(task, settings);
  return { doers: [work], close: async () => undefined };
}

function newOutcome(before: readonly Notification[]) {
  const failures: Notification[] = [...before];
  let reached = false;
  return {
    add: (result: FileResult) => {
      if (result.failed) failures.push(...result.notifications);
      reached ||= result.reachesLevel;
    },
    notifications: () => failures,
    status: (): ExitStatus => {
      if (failures.length > 0) return exitStatus.failedFile;
      return reached ? exitStatus.findings : exitStatus.clean;
    },
  };
}

function trouble({ file, message }: Notification): string {
  return file === null || message.startsWith(file) ? message : `${file}：${message}`;
}
