import type { Evaluation } from "../checks/types";
import type { Notification } from "../model/finding";
import { methodResults } from "../scoring/summary-methods";
import type { Summary } from "../scoring/types";
import type { PublishedSummary, WorkbookEvaluation } from "./contract";
import { publishFinding } from "./publish-finding";
import { publishForm } from "./publish-form";

/**
 * An evaluation as the published JSON: exactly the contract's fields, numbers as numbers, `null` for what is not there.
 * `file` is the path the user gave; by default the workbook's name.
 */
export function toContract(
  evaluation: Evaluation,
  file: string = evaluation.name,
): WorkbookEvaluation {
  return {
    file,
    forms: evaluation.forms.map(publishForm),
    otherSheets: evaluation.otherSheets.map(({ sheet, reason }) => ({ sheet, reason })),
    summary: evaluation.summary === null ? null : publishSummary(evaluation.summary),
    findings: evaluation.findings.map(publishFinding),
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

/** Every method stands among the alternatives, the one in force first, so that a reader finds each by its name. */
function publishSummary(summary: Summary): PublishedSummary {
  const { projects, scores, overall } = summary;
  return {
    projects,
    scores: scores.map(({ project, sheet, score, proposedScore, rating, budget }) => ({
      project,
      sheet,
      score,
      proposedScore,
      rating,
      budget,
    })),
    overall: { method: overall.method, score: overall.score, rating: overall.rating },
    alternatives: methodResults(summary).map(({ method, score }) => ({ method, score })),
  };
}
