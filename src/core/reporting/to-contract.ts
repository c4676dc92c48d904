import type { Evaluation } from "../checks/types";
import type { Notification } from "../model/finding";
import { nextYear } from "../next-year/next-year";
import type { WorkbookEvaluation } from "./contract";
import { publishFigures } from "./publish-figures";
import { publishFinding } from "./publish-finding";
import { publishForm } from "./publish-form";
import { publishSummary } from "./publish-summary";
import { publishWaivers } from "./publish-waivers";
import { publishResultApplication, publishTargetReview } from "./publish-next-year";

/**
 * An evaluation as the published JSON: exactly the contract's fields, numbers as numbers, `null` for what is not there.
 * `file` is the path the user gave; by default the workbook's name.
 */
export function toContract(
  evaluation: Evaluation,
  file: string = evaluation.name,
): WorkbookEvaluation {
  const { targetReview, resultApplication } = nextYear(evaluation);
  return {
    file,
    forms: evaluation.forms.map(publishForm),
    otherSheets: evaluation.otherSheets.map(({ sheet, reason }) => ({ sheet, reason })),
    summary: evaluation.summary === null ? null : publishSummary(evaluation.summary),
    departmentFigures: publishFigures(evaluation.departmentFigures),
    targetReview: publishTargetReview(targetReview),
    resultApplication: publishResultApplication(resultApplication),
    findings: evaluation.findings.map(publishFinding),
    ...publishWaivers(evaluation),
    notifications: evaluation.notifications.map((one) => publishNotification(one, file)),
  };
}

/** A notification with the contract's fields only; one without a file gets this one. */
export function publishNotification(
  { level, code, message }: Notification,
  file: string | null,
): Notification {
  return { level, code, message, file };
}
