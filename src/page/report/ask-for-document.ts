import { FileProblem } from "../../app/workbench/file-problem";
import type { ReportDraft } from "../../core/index";
import type { Channel } from "../channel/channel";
import { connect } from "../channel/peer";
import type { ReportDuties } from "./serve-reports";

const NOT_LOADED =
  "生成报告的部分没有载入。请刷新页面再试；仍然不行时，请用“复制到 Word”，或用 selfeval report 生成。";
const NOT_MADE =
  "生成报告时后台进程意外停止，多半是内存不足。请关闭其他占用内存的程序再试，或改用“复制到 Word”。";

/**
 * The draft as the bytes of a .docx file, made by a worker that is opened for it and ends with it. Rejects with a
 * `FileProblem`.
 */
export async function askForDocument(
  draft: ReportDraft,
  open: () => Promise<Channel>,
): Promise<Uint8Array> {
  const channel = await open().catch(() => Promise.reject(new FileProblem(NOT_LOADED)));
  const maker = connect<ReportDuties>(channel, {}, "whenReady");
  try {
    return await maker.call("document", draft);
  } catch {
    throw new FileProblem(NOT_MADE);
  } finally {
    maker.close();
  }
}
