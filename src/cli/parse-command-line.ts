import { nearestWord } from "../core/index";
import type { Command, RunCommand, UsageError } from "./command";
import { commandNames, type CommandName } from "./option-table";
import { reportCommand } from "./report-options";
import { readRunOptions } from "./read-run-options";
import { scanArguments, usageError, type ScannedArguments } from "./scan-arguments";
import { verifyCommand } from "./verify-options";

const TOP_USAGE = "selfeval check|score|report|policies|checks …（selfeval --help 显示帮助）";

/** Reads a command line (without node and script). Everything wrong comes back as a usage error in Chinese. */
export function parseCommandLine(words: readonly string[]): Command | UsageError {
  const [name, ...rest] = words;
  if (name === undefined) return topError("没有给出命令。");
  if (name === "--version" || name === "-v") return { kind: "version" };
  if (name === "--help" || name === "-h") return { kind: "help", topic: null };
  if (name === "help") return { kind: "help", topic: rest[0] ?? null };
  if (!isCommandName(name)) return unknownCommand(name);
  const scanned = scanArguments(name, rest);
  if ("kind" in scanned) return scanned;
  if (scanned.values.has("help")) return { kind: "help", topic: name };
  if (scanned.values.has("version")) return { kind: "version" };
  return commandOf(name, scanned);
}

function commandOf(name: CommandName, scanned: ScannedArguments): Command | UsageError {
  if (name === "report") {
    return scanned.values.has("verify") ? verifyCommand(scanned) : reportCommand(scanned);
  }
  if (name === "policies" || name === "checks") return listCommand(name, scanned);
  return runCommand(name, scanned);
}

function isCommandName(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}

function topError(message: string): UsageError {
  return { kind: "usageError", message, usage: TOP_USAGE };
}

function unknownCommand(name: string): UsageError {
  if (name.startsWith("-")) return topError(`命令要写在选项 ${name} 的前面。`);
  const near = nearestWord(name, commandNames);
  return topError(`没有命令“${name}”${near === null ? "" : `，是不是 ${near}`}。`);
}

function listCommand(
  name: "policies" | "checks",
  { positionals }: ScannedArguments,
): Command | UsageError {
  const [verb, id, ...more] = positionals;
  if (verb === undefined) return { kind: name, show: null };
  if (verb !== "show") return usageError(name, `${name} 后面只能写 show 编号，没有“${verb}”。`);
  if (id === undefined) return usageError(name, "show 后面要写编号。");
  if (more.length > 0) return usageError(name, "show 后面只能写一个编号。");
  return { kind: name, show: id };
}

function runCommand(kind: "check" | "score", scanned: ScannedArguments): RunCommand | UsageError {
  const options = readRunOptions(scanned.values);
  if ("problem" in options) return usageError(kind, options.problem);
  const command: RunCommand = { kind, files: scanned.positionals, ...options.value };
  return combinationProblem(command) ?? command;
}

function combinationProblem({
  kind,
  files,
  filesFrom,
  inPlace,
  output,
  preset,
  only,
}: RunCommand): UsageError | null {
  if (files.length === 0 && filesFrom === null) {
    return usageError(
      kind,
      "没有给出文件。请写上工作簿、文件夹或通配符，或用 --files-from 给出清单。",
    );
  }
  if (preset === "quick" && only.length > 0)
    return usageError(
      kind,
      "--preset quick 与 --only 不能同时使用；要做哪些检查，用其中一个说明。",
    );
  if (inPlace && output !== null) return usageError(kind, "--in-place 与 -o 不能同时使用。");
  return null;
}
