import { defineCheck } from "../../define-check";

export const sheetProtected = defineCheck({
  meta: {
    id: "SE115",
    name: "sheet-protected",
    level: "note",
    group: "structure",
    title: "工作表受保护",
    why: "受保护的工作表在表格软件中不能直接写入得分。",
    howToFix: "需要在原表中写入时，请先撤销工作表保护。",
    clause: null,
    defects: ["D07"],
    messages: {
      locked: "工作表“{sheet}”受保护，得分可能无法直接写入。需要写入时，请先撤销工作表保护。",
    },
  },
  *run({ form }) {
    if (!form.sheetProtected) return;
    yield { messageId: "locked", args: { sheet: form.sheet }, at: [form.title] };
  },
});
