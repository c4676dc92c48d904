import { stepThroughReport, type ReportParagraph, type ReportVerification } from "../../core/index";
import type { Desk } from "./desk";
import { runInSlices } from "./slices";

/** Holds a report against the last result, in slices; `null` before there is one. The workbook is not read again. */
export async function verifyReport(
  desk: Desk,
  paragraphs: readonly ReportParagraph[],
): Promise<ReportVerification | null> {
  const { checked } = desk.store.get();
  if (checked === null) return null;
  // The screen shows that it is at work before the work begins.
  await desk.services.pause();
  return runInSlices(desk, stepThroughReport(paragraphs, checked.evaluation), {
    stopped: () => false,
  });
}
