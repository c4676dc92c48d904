import { verifyReport } from "../../../src/core";
import { remember } from "../../../src/ui/report-check/report-check-memory";
import type { Session } from "../../../src/app/session/session-types";
import { checkedEvaluation } from "../../support/session-states";
import type { GalleryKit, GalleryStage } from "./gallery-types";

const REPORT = [
  "高新区投资服务局2023年度部门整体支出绩效自评报告",
  "截至2023年末，资产总额103.50万元，较上年减少22.37万元，下降17.77%。",
  "全年支出决算25459.51万元，比上年增长155.72%。",
  "27个项目中，25个得100分，1个得93分，1个得92分，各项任务均高质量完成。",
  "2022年计划引进项目200个以上。",
].join("\n");

/** A checked workbook; with a report, that report is already verified. */
function checked({ still, evaluation, workbook }: GalleryKit, report: string): Session {
  const result = checkedEvaluation(evaluation);
  const session = still({
    workbook: workbook.name,
    stage: { kind: "checked" },
    checked: result,
  });
  if (report === "") return session;
  const verification = verifyReport(
    report.split("\n").map((text) => ({ text })),
    evaluation,
  );
  const verified = { verification, text: report, checked: result };
  remember(session, { text: report, paragraphs: null, file: null, verified });
  return session;
}

/** ③: a written report held against the workbook. */
export const reportCheckStages: readonly GalleryStage[] = [
  {
    name: "verify-before-check",
    session: ({ still }) => still({}),
    press: ({ frame, reportCheck }) => [frame.places.report, reportCheck.tasks.verify],
  },
  {
    name: "verify-empty",
    session: (kit) => checked(kit, ""),
    press: ({ frame, reportCheck }) => [frame.places.report, reportCheck.tasks.verify],
  },
  {
    name: "verify-results",
    session: (kit) => checked(kit, REPORT),
    press: ({ frame, reportCheck }) => [frame.places.report, reportCheck.tasks.verify],
  },
];
