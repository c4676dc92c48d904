import { readReportFile } from "../hosts/report-file/read-report-file";
import { ReportFileError } from "../hosts/report-file/report-file-error";
import type { ChosenReport } from "../ui/look-context";

/** Lets the user choose a report and reads it in this browser; `null` when they choose none. */
export async function chooseReport(): Promise<ChosenReport | null> {
  const file = await chooseFile();
  return file === null ? null : readReport(file);
}

const UNREADABLE = "浏览器没能读出这个文件。请确认文件没有被移动或占用，再选一次。";

/** The text of a file, or why it cannot be had. */
export async function readReport(file: Pick<File, "name" | "arrayBuffer">): Promise<ChosenReport> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { name, ok: false, message: UNREADABLE };
  try {
    return { name, ok: true, paragraphs: readReportFile(new Uint8Array(bytes)) };
  } catch (error) {
    if (!(error instanceof ReportFileError)) throw error;
    return { name, ok: false, message: error.message };
  }
}

function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".docx,.txt";
    // In the page, because some browsers forget an input that is nowhere before it has answered.
    input.hidden = true;
    document.body.append(input);
    const end = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener("change", () => end(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => end(null));
    input.click();
  });
}
