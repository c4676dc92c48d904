import {
  verificationJson,
  verificationLines,
  type Level,
  type ReportVerification,
} from "../core/index";
import type { UsageError, VerifyCommand } from "./command";
import { evaluateOptions } from "./evaluate-options";
import { exitStatus, type ExitStatus } from "./exit-status";
import { findPolicy } from "./find-policy";
import { findProfiles } from "./find-profiles";
import { usageError } from "./scan-arguments";
import { openOutput } from "./standard-output";
import { verifyFile, type VerifiedReport } from "./verify-file";

/** Runs `report --verify`: the exit status is that of `check`, over what the report says. */
export async function runVerify(
  command: VerifyCommand,
  toolVersion: string,
): Promise<ExitStatus | UsageError> {
  const found = await findPolicy(command.policy);
  if (!found.ok) return usageError("report", found.message);
  const taught = await findProfiles(command.profiles);
  if (!taught.ok) return usageError("report", taught.message);
  const { year, ignoreWaivers } = command;
  const { policy } = found;
  const { profiles } = taught;
  const nothing = { preset: "full", only: [], skip: [] } as const;
  const options = evaluateOptions({ policy, profiles, year, ignoreWaivers, ...nothing });
  const verified = await verifyFile(command, options);
  await print(command, verified, toolVersion);
  if (!verified.ok) return exitStatus.failedFile;
  return reaches(verified.verification, command.maxLevel) ? exitStatus.findings : exitStatus.clean;
}

async function print(
  { report, file: workbook, format }: VerifyCommand,
  verified: VerifiedReport,
  version: string,
): Promise<void> {
  const output = openOutput(process.stdout);
  if (!verified.ok) {
    const { message, file } = verified.notification;
    await openOutput(process.stderr).write(`selfeval: ${file ?? ""}：${message}\n`);
  }
  if (format === "json") {
    const tool = { name: "selfeval", version };
    const verification = verified.ok ? verified.verification : null;
    const notifications = verified.ok ? [] : [verified.notification];
    await output.write(verificationJson({ report, workbook, tool, verification, notifications }));
  } else if (verified.ok) {
    await output.writeLines(verificationLines(verified.verification, { report, workbook }));
  }
}

const RANK: Readonly<Record<Level, number>> = { error: 3, warning: 2, note: 1 };

/** What could not be held against anything is no finding. */
function reaches({ results }: ReportVerification, maxLevel: Level): boolean {
  return results.some(
    ({ kind, level }) => kind !== "open" && level !== null && RANK[level] >= RANK[maxLevel],
  );
}
