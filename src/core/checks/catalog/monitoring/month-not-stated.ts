import { defineCheck } from "../../define-check";

/** Without the month no share of the year is known, and no progress can be held against it. */
export const monthNotStated = defineCheck({
  meta: {
    id: "SE705",
    name: "month-not-stated",
    level: "note",
    kind: "open",
    group: "monitoring",
    title: "没有写明监控到几月",
    why: "不知道监控到几月，就不能判断进度是否落后。",
    howToFix: "在标题或完成情况的表头写明月份，例如“1-7月执行情况”。",
    clause: null,
    defects: ["D03"],
    alsoWhileMonitoring: true,
    messages: {
      notStated:
        "没有读到监控到几月，无法检查进度是否落后。请在标题或表头写明，例如“1-7月执行情况”。",
    },
  },
  *run({ form }) {
    if (form.monitoring === null || form.monitoring.lastMonth.value !== null) return;
    yield { messageId: "notStated", at: [form.title], part: "监控月份" };
  },
});
