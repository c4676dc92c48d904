import { figure } from "../explain/figures";
import type { PageTexts } from "../text/page-texts";
import type { FilesSummary } from "./file-figures";

/** The mean over the files with a score that counts, and how many it leaves out: `"82（2 个文件；另有 1 个未核算或待评定，不计入）"`. */
export function meanText(
  { mean, scored, unsettled }: Pick<FilesSummary, "mean" | "scored" | "unsettled">,
  texts: PageTexts["workbench"]["figures"],
): string {
  if (mean === null) return unsettled === 0 ? texts.noMean : texts.noMeanBut(unsettled);
  return texts.meanOf(figure(mean), scored, unsettled);
}
