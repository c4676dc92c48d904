import { defineCheck } from "../../define-check";

/** A hidden sheet is still one of the forms: it is read, scored and counted, and that should be known. */
export const sheetHidden = defineCheck({
  meta: {
    id: "SE113",
    name: "sheet-hidden",
    level: "note",
    kind: "review",
    group: "structure",
    title: "自评表所在工作表被隐藏",
    why: "隐藏的表不易被复核，却仍计入项目数和平均得分。",
    howToFix: "若应一并报送，请取消隐藏；若已作废，请删除该表。",
    clause: null,
    defects: ["D07"],
    messages: {
      hidden:
        "工作表“{sheet}”已隐藏，仍作为自评表计入。若应报送，请取消隐藏；若已作废，请删除该表。",
    },
  },
  *run({ form }) {
    if (form.sheetVisibility === "visible") return;
    yield { messageId: "hidden", args: { sheet: form.sheet }, at: [form.title] };
  },
});
