import type { Capabilities } from "../../../src/app/ports";
import type { Progress, Trouble } from "../../../src/app/session/session-types";
import {
  ableHost,
  checkedEvaluation,
  defaultSettings,
  detectionOf,
} from "../../support/session-states";
import type { GalleryStage } from "./gallery-types";

const WORKBOOK = "投资服务局2023年度绩效自评.xlsx";

const olderHost: Capabilities = {
  ...ableHost,
  limits: ["noChangeEvents", "noComments", "undoCleared"],
};

const TROUBLE: Trouble = {
  code: "unknown",
  message: "Excel 没有完成这一步。",
  during: "reading",
  diagnosis: "工具版本 0.2.0\n步骤 reading\n代码 GeneralException\n接口 ExcelApi 1.17",
  mayHaveWritten: false,
};

/** A trouble screen on top of the sample trouble. */
function trouble(name: string, over: Partial<Trouble>): GalleryStage {
  return {
    name: `trouble-${name}`,
    session: ({ still }) =>
      still({ workbook: WORKBOOK, stage: { kind: "failed", trouble: { ...TROUBLE, ...over } } }),
  };
}

/** A progress screen without a result yet. */
function working(kind: "running" | "writing", progress: Progress): GalleryStage {
  return {
    name: `working-${progress.task}`,
    session: ({ still }) => still({ workbook: WORKBOOK, stage: { kind, progress } }),
  };
}

/** The frame's own screens: start, detection, progress, failures, settings. */
export const shellStages: readonly GalleryStage[] = [
  { name: "start-loading", session: () => null },
  { name: "start", session: ({ still }) => still({}) },
  { name: "detecting", session: ({ still }) => still({ stage: { kind: "detecting" } }) },
  {
    name: "empty",
    session: ({ still }) => still({ workbook: "新建.xlsx", stage: { kind: "empty" } }),
  },
  {
    name: "no-form",
    session: ({ still }) =>
      still({
        workbook: "绩效目标申报.xlsx",
        stage: {
          kind: "noForm",
          otherSheets: [
            { sheet: "封面", reason: "空白工作表" },
            {
              sheet: "项目绩效目标表",
              reason: "只有绩效指标和指标值，没有实际完成值和得分，是绩效目标表而不是自评表",
            },
            {
              sheet: "自评（旧）",
              reason:
                "标题像自评表，但没有找到绩效指标表头（三级指标、年度指标值、实际完成值或得分），请检查表头是否被删除或改名",
            },
          ],
        },
      }),
  },
  {
    name: "detected",
    session: ({ still, evaluation }) =>
      still({
        workbook: WORKBOOK,
        stage: { kind: "detected", detection: detectionOf(evaluation) },
      }),
  },
  {
    name: "detected-with-doubts",
    session: ({ still, evaluation }) => {
      const { forms } = detectionOf(evaluation);
      return still({
        workbook: WORKBOOK,
        capabilities: olderHost,
        stage: {
          kind: "detected",
          detection: detectionOf(evaluation, {
            forms: forms.map((form, index) =>
              index < 2 ? { ...form, confidence: 0.64, amountUnit: "元" } : form,
            ),
            hiddenSheets: ["备用"],
            protectedSheets: forms.slice(0, 3).map(({ sheet }) => sheet),
            filteredSheets: [forms[0]?.sheet ?? ""],
          }),
        },
      });
    },
    press: ({ start }) => [start.found.unsure(2)],
  },
  working("running", { task: "checking", done: 12, total: 27 }),
  working("writing", { task: "writing", done: 18, total: 40 }),
  {
    name: "checking-again",
    session: ({ still, evaluation }) =>
      still({
        workbook: WORKBOOK,
        stage: { kind: "running", progress: { task: "checking", done: 12, total: 27 } },
        checked: checkedEvaluation(evaluation, { partial: true }),
      }),
  },
  {
    name: "checked-stale-partial",
    session: ({ still, evaluation }) =>
      still({
        workbook: WORKBOOK,
        stage: { kind: "checked" },
        checked: checkedEvaluation(evaluation, {
          partial: true,
          changed: [{ sheet: "1", range: "H14" }],
        }),
      }),
  },
  trouble("cell-editing", { code: "cellEditing" }),
  trouble("inactive-workbook", { code: "inactiveWorkbook" }),
  trouble("protected", {
    code: "accessDenied",
    during: "writing",
    message: "工作表“03招商推介”受保护，14 个单元格没有写入。",
  }),
  { ...trouble("unknown", {}), press: (texts) => [texts.trouble.diagnosis.show] },
  {
    name: "load-failure",
    session: () => Promise.reject(new Error("ChunkLoadError")),
  },
  {
    name: "score-first",
    session: ({ still }) => still({}),
    press: ({ frame }) => [frame.places.score],
  },
  {
    name: "report-later",
    session: ({ still }) => still({}),
    press: ({ frame }) => [frame.places.report],
  },
  {
    name: "review-later",
    session: ({ still }) => still({}),
    press: ({ frame }) => [frame.places.review],
  },
  {
    name: "settings",
    session: ({ still, evaluation }) =>
      still({
        workbook: WORKBOOK,
        capabilities: olderHost,
        stage: { kind: "checked" },
        checked: checkedEvaluation(evaluation),
        marks: 28,
        ownSheets: ["自评检查结果", "得分汇总"],
        settings: { ...defaultSettings, policyId: "guangxi-130" },
      }),
    press: ({ frame }) => [frame.settings],
  },
  {
    name: "settings-remove",
    session: ({ still, evaluation }) =>
      still({
        workbook: WORKBOOK,
        stage: { kind: "checked" },
        checked: checkedEvaluation(evaluation),
        marks: 28,
        ownSheets: ["自评检查结果", "得分汇总"],
      }),
    press: ({ frame, settings }) => [frame.settings, settings.remove.open],
  },
];
