import type { RunCommand, UsageError } from "./command";
import type { ExitStatus } from "./exit-status";
import { expandFiles } from "./expand-files";
import { readFileList } from "./file-list";
import { findPolicy } from "./find-policy";
import { findProfiles } from "./find-profiles";
import { planTargets } from "./plan-targets";
import { runFiles } from "./run-files";
import type { Settings, Task } from "./settings";
import { usageError } from "./scan-arguments";

/** What the entry knows and the rest does not. */
export type Surroundings = {
  readonly toolVersion: string;
  readonly workerUrl: URL;
  readonly wasmPath: string;
};

/** Runs `check` or `score`: looks up policy and files, then does them all. */
export async function runCommand(
  command: RunCommand,
  { toolVersion, workerUrl, wasmPath }: Surroundings,
): Promise<ExitStatus | UsageError> {
  const { kind, inPlace, jobs, output } = command;
  const found = await findPolicy(command.policy);
  if (!found.ok) return usageError(kind, found.message);
  const taught = await findProfiles(command.profiles);
  if (!taught.ok) return usageError(kind, taught.message);
  const list = command.filesFrom === null ? NO_LIST : await readFileList(command.filesFrom);
  if (!list.ok) return usageError(kind, list.message);
  const words = [...command.files, ...list.files];
  if (words.length === 0) return usageError(kind, "文件清单是空的，没有可以处理的文件。");
  const { files, notifications } = await expandFiles(words);
  const { policy } = found;
  const { profiles } = taught;
  const settings = { ...settingsOf(command), policy, profiles, toolVersion, wasmPath };
  const copies = kind === "score" && !inPlace;
  const tasks = copies ? planTargets(files, output) : files.map(checkTask);
  return runFiles({ tasks, settings, jobs, workerUrl, notifications });
}

/** What is not in the command itself. */
type LookedUp = "policy" | "profiles" | "toolVersion" | "wasmPath";

/** What the options say to every file alike. */
function settingsOf(command: RunCommand): Omit<Settings, LookedUp> {
  const { kind, format, year, preset, only, skip, ignoreWaivers, maxLevel, inPlace } = command;
  return { kind, format, year, preset, only, skip, ignoreWaivers, maxLevel, inPlace };
}

function checkTask(file: string, index: number): Task {
  return { file, index, target: null };
}

const NO_LIST = { ok: true, files: [] } as const;
