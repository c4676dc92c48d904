import { publishNotification } from "../reporting/to-contract";
import type { Notification } from "../model/finding";
import type { Tool } from "../reporting/contract";
import type { ReportVerification } from "./report-types";
import { countResults } from "./verification-groups";
import type { VerifiedFiles } from "./verification-lines";
import { reportRuleTitle } from "./verify-report";

/** What goes into the published JSON of a verification. */
export type VerificationFile = VerifiedFiles & {
  readonly tool: Tool;
  /** `null` when a file could not be read; the notifications say why. */
  readonly verification: ReportVerification | null;
  readonly notifications: readonly Notification[];
};

/** The published JSON (schema "selfeval-report/1"), documented in docs/report-check.md; ends with a line feed. */
export function verificationJson(file: VerificationFile): string {
  const { tool, report, workbook, verification, notifications } = file;
  const results = verification?.results ?? [];
  const published = {
    schema: "selfeval-report/1",
    tool,
    report,
    workbook,
    fiscalYear: verification?.year ?? null,
    policy: verification?.policy ?? null,
    counts: countResults({ results }),
    results: results.map((result) => ({ ...result, title: reportRuleTitle(result.rule) })),
    notifications: notifications.map((one) => publishNotification(one, one.file)),
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}
