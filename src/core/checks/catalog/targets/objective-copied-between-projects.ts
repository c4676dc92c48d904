import type { Read } from "../../../model/read";
import { defineWorkbookCheck } from "../../define-check";
import { quote } from "../../messages";
import { projectForms, projectTitle, type FormAt } from "../../projects-of-workbook";
import { copiesAmong } from "../../copied-texts";

/** Objectives, and what became of them, that two projects of one workbook share nearly word for word. */
export const objectiveCopiedBetweenProjects = defineWorkbookCheck({
  meta: {
    id: "SE417",
    name: "objective-copied-between-projects",
    level: "warning",
    kind: "review",
    group: "targets",
    title: "不同项目的总体目标雷同",
    why: "不同项目的目标和完成情况应各不相同；雷同多为复制后没有改。",
    howToFix: "按各项目自己的内容填写总体目标和完成情况。",
    clause: null,
    defects: ["D66"],
    messages: {
      copied:
        "{label}“{text}”与项目“{other}”的几乎相同。请核实是否复制后没有改，并按本项目的内容填写。",
    },
  },
  *run({ workbook }) {
    for (const label of ["年度总体目标", "总体目标完成情况"] as const) {
      const texts = projectForms(workbook).map((origin) => {
        return { text: readOf(origin, label).text ?? "", origin };
      });
      for (const { copy, of } of copiesAmong(texts)) {
        const { scored, index } = copy.origin;
        const args = { label, text: quote(copy.text), other: projectTitle(of.origin) };
        const at = [readOf(copy.origin, label)];
        const where = { sheet: scored.form.sheet, form: index, part: label };
        yield { messageId: "copied", args, at, ...where };
      }
    }
  },
});

function readOf({ scored }: FormAt, label: string): Read<string> {
  const { expected, achieved } = scored.form.objective;
  return label === "年度总体目标" ? expected : achieved;
}
