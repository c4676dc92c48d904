import { draftReport as draft, type ReportDraft } from "../../core/index";
import type { Desk } from "./desk";
import { nextYear } from "./next-year";

/** Drafts the report on the last result; `null` before there is one, and where no form was found. */
export async function draftReport(desk: Desk): Promise<ReportDraft | null> {
  const { checked } = desk.store.get();
  if (checked === null) return null;
  return draft(checked.evaluation, await nextYear(desk));
}
