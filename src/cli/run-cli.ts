import type { Line } from "../core/index";
import type { Command, UsageError } from "./command";
import { exitStatus, type ExitStatus } from "./exit-status";
import { helpText } from "./help-text";
import { listChecks, listPolicies } from "./list-commands";
import { parseCommandLine } from "./parse-command-line";
import { runReport } from "./run-report";
import { runVerify } from "./run-verify";
import { runCommand, type Surroundings } from "./run-command";
import { openOutput } from "./standard-output";

/** Runs one command line and says how the process should end. */
export async function runCli(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<ExitStatus> {
  const command = parseCommandLine(words);
  const result = command.kind === "usageError" ? command : await perform(command, surroundings);
  if (typeof result === "number") return result;
  await openOutput(process.stderr).write(`selfeval: ${result.message}\n用法：${result.usage}\n`);
  return exitStatus.usage;
}

async function perform(
  command: Command,
  surroundings: Surroundings,
): Promise<ExitStatus | UsageError> {
  switch (command.kind) {
    case "check":
    case "score":
      return runCommand(command, surroundings);
    case "report":
      return runReport(command);
    case "verifyReport":
      return runVerify(command, surroundings.toolVersion);
    case "policies":
      return print(await listPolicies(command.show));
    case "checks":
      return print(listChecks(command.show));
    case "help":
      await openOutput(process.stdout).write(helpText(command.topic));
      return exitStatus.clean;
    case "version":
      await openOutput(process.stdout).write(`${surroundings.toolVersion}\n`);
      return exitStatus.clean;
  }
}

async function print(lines: readonly Line[] | UsageError): Promise<ExitStatus | UsageError> {
  if ("kind" in lines) return lines;
  await openOutput(process.stdout).writeLines(lines);
  return exitStatus.clean;
}
