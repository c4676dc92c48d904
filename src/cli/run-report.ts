import type { ReportCommand, UsageError } from "./command";
import { draftFile } from "./draft-file";
import { evaluateOptions } from "./evaluate-options";
import { exitStatus, type ExitStatus } from "./exit-status";
import { findPolicy } from "./find-policy";
import { findProfiles } from "./find-profiles";
import { reachesLevel } from "./reaches-level";
import { reportLines } from "./report-lines";
import { usageError } from "./scan-arguments";
import { openOutput } from "./standard-output";

/** Runs `report`: looks up policy and profiles, drafts, and says what is left to write. */
export async function runReport(command: ReportCommand): Promise<ExitStatus | UsageError> {
  const found = await findPolicy(command.policy);
  if (!found.ok) return usageError("report", found.message);
  const taught = await findProfiles(command.profiles);
  if (!taught.ok) return usageError("report", taught.message);
  const { year, ignoreWaivers, maxLevel } = command;
  const options = evaluateOptions({
    policy: found.policy,
    profiles: taught.profiles,
    year,
    ignoreWaivers,
    preset: "full",
    only: [],
    skip: [],
  });
  const drafted = await draftFile(command, options);
  if (!drafted.ok) {
    await openOutput(process.stderr).write(`selfeval: ${drafted.message}\n`);
    return exitStatus.failedFile;
  }
  await openOutput(process.stdout).writeLines(reportLines(drafted));
  return reachesLevel(drafted.evaluation, maxLevel) ? exitStatus.findings : exitStatus.clean;
}
