import type { Notification } from "../model/finding";
import type { Run, Tool, WorkbookEvaluation } from "./contract";

/** One workbook as one line of JSON, for ndjson and as a part of a run. */
export function workbookJson(workbook: WorkbookEvaluation): string {
  return JSON.stringify(workbook);
}

/** What stands before the workbooks of a run: `jsonOpening(tool)` + workbooks joined by ",\n" + `jsonClosing(notifications)`. */
export function jsonOpening({ name, version }: Tool): string {
  return `{"schema":"selfeval/1","tool":${JSON.stringify({ name, version })},"workbooks":[\n`;
}

/** What stands behind the workbooks of a run. */
export function jsonClosing(notifications: readonly Notification[]): string {
  return `\n],"notifications":${JSON.stringify(notifications)}}\n`;
}

/** A whole run as JSON, one workbook a line. */
export function runJson({ tool, workbooks, notifications }: Run): string {
  return jsonOpening(tool) + workbooks.map(workbookJson).join(",\n") + jsonClosing(notifications);
}

/** What ndjson prints for a file that could not be read: no forms, and the reason. */
export function failedWorkbook(file: string, notification: Notification): WorkbookEvaluation {
  return {
    file,
    forms: [],
    otherSheets: [],
    summary: null,
    departmentFigures: null,
    targetReview: null,
    resultApplication: null,
    findings: [],
    waived: [],
    lapsedWaivers: [],
    unneededWaivers: [],
    notifications: [notification],
  };
}
