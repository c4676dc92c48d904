import { anyRow, filled, inCell, word, type OwnRow } from "../plant-help";
import type { DefectKind } from "../types";

const isShort = (row: OwnRow): boolean =>
  row.status === "short" && filled(row.indicator.deviationNote) !== null;
const isMet = ({ status, score, weight, cells, indicator }: OwnRow): boolean =>
  (status === "met" || status === "exceeded") &&
  score === weight &&
  cells.note !== null &&
  indicator.target.value?.kind === "amount";

const inNote = (
  name: string,
  check: string,
  {
    test,
    texts,
    along = [],
  }: { test: (row: OwnRow) => boolean; texts: string; along?: readonly string[] },
): DefectKind => ({
  name,
  check,
  along,
  plant: (specimen, random) => {
    const row = anyRow(specimen, random, test);
    return row === undefined ? null : inCell(row.cells.note, word(random, texts));
  },
});

/** Reasons that are missing, empty, or against the figures. */
export const notes: readonly DefectKind[] = [
  inNote("note-of-nothing", "SE540", { test: isShort, texts: "无 0 — / 暂无" }),
  inNote("note-empty-phrase", "SE541", {
    test: isShort,
    along: ["SE543"],
    texts:
      "受疫情影响 加强管理 客观原因 已完成 资金不足 继续努力 实际情况 受疫情影响，下一步加强管理 因客观原因；将进一步完善制度",
  }),
  inNote("note-without-remedy", "SE542", {
    test: isShort,
    texts: "参训人员因农忙请假较多 连续降雨停工二十天 部分设备到货较晚 选址用地手续办理时间较长",
  }),
  inNote("note-says-unmet", "SE543", {
    test: isMet,
    texts: "由于施工队伍进场较晚未完成全部任务 因天气原因未能按期完成 因报名人数少未达到目标",
  }),
  inNote("note-says-met", "SE543", {
    test: isShort,
    along: ["SE541", "SE542"],
    texts:
      "已完成目标 全部完成任务 已达到预期目标 圆满完成年度任务 各单位积极配合，项目已超额完成年度任务",
  }),
  inNote("note-still-open", "SE548", {
    test: isShort,
    texts:
      "原因：〔待填：原因〕。改进措施：〔待填：改进措施〕。 因连续降雨停工，改进措施：【待填】 原因：参训人员请假较多；措施：（待补充）",
  }),
  inNote("note-cites-other-rate", "SE549", {
    test: isShort,
    along: ["SE542", "SE543"],
    texts: "完成率为3% 受降雨影响，仅完成年度目标的2.5% 实际完成率1.2%，主要是参训人员请假较多",
  }),
];
