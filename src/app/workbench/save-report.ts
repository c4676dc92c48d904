import type { ReportDraft } from "../../core/index";
import type { Bench } from "./bench";
import { problemText } from "./file-problem";

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Gives the draft of a report to the user as a .docx file; `false` where it could not be made, which is said. */
export async function saveReport({ services, store }: Bench, draft: ReportDraft): Promise<boolean> {
  store.set({ problem: null });
  try {
    const bytes = await services.reportDocument(draft);
    services.download(`${draft.fileName}.docx`, bytes, DOCUMENT);
    return true;
  } catch (error) {
    store.set({ problem: `报告没有下载：${problemText(error)}` });
    return false;
  }
}
