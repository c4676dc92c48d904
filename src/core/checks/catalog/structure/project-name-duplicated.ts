import { isProjectForm } from "../../../scoring/scored-projects";
import { defineWorkbookCheck } from "../../define-check";

/** Project forms of one workbook and one year that carry the same name. */
export const projectNameDuplicated = defineWorkbookCheck({
  meta: {
    id: "SE109",
    name: "project-name-duplicated",
    level: "warning",
    kind: "review",
    group: "structure",
    title: "项目名称重复",
    why: "同一项目重复自评会使项目数和平均得分失真，也可能是复制表格后忘记改名。",
    howToFix: "核对是否重复填报；不同项目请写明可区分的名称。",
    clause: null,
    defects: ["D04"],
    messages: {
      again: "项目名称“{project}”与工作表“{other}”中的项目相同。请核实是否重复填报或忘记改名。",
    },
  },
  *run({ workbook }) {
    const first = new Map<string, string>();
    for (const [index, { form }] of workbook.forms.entries()) {
      const project = form.projectName.value?.replace(/\s+/g, "") ?? "";
      if (project === "" || !isProjectForm(form)) continue;
      const key = `${project}/${String(form.fiscalYear.value)}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, form.sheet);
        continue;
      }
      yield {
        messageId: "again",
        args: { project, other },
        at: [form.projectName],
        sheet: form.sheet,
        form: index,
        part: "项目名称",
      };
    }
  },
});
