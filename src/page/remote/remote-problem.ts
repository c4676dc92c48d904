import { FileProblem } from "../../app/workbench/file-problem";
import { RemoteRefusal } from "../channel/refusal";

const GONE = "处理这个文件的后台进程意外停止，多半是内存不足。";
const SMALLER = "仍然如此时，请把自评表移到较小的工作簿里。";

/** Said of an open workbook whose worker is no more. */
export const WORKBOOK_GONE = `${GONE}请关闭其他占用内存的程序，再刷新页面：打开的文件和刚才的改动会恢复。${SMALLER}`;

/** Said of a file that was being read when its worker ended. */
const FILE_GONE = `${GONE}请关闭其他占用内存的程序，再重新打开这个文件。${SMALLER}`;

/** A worker's refusal as a problem with words for the user; a mistake of ours stays what it is. */
export function problemOf(error: unknown): unknown {
  if (!(error instanceof RemoteRefusal) || error.code === "ours") return error;
  return new FileProblem(error.code === "gone" ? FILE_GONE : error.message);
}

/** As `problemOf`, for a workbook that is open. */
export function saveProblem(error: unknown): unknown {
  const isGone = error instanceof RemoteRefusal && error.code === "gone";
  return isGone ? new FileProblem(WORKBOOK_GONE) : problemOf(error);
}
