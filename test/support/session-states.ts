import type { Capabilities } from "../../src/app/ports";
import type {
  CheckedWorkbook,
  Detection,
  SessionSettings,
  SessionState,
} from "../../src/app/session/session-types";
import { evaluateWorkbook, type Evaluation, type Workbook } from "../../src/core";

/** A host that can do everything. */
export const ableHost: Capabilities = {
  writesCells: true,
  writesMarks: true,
  writesSheets: "sameFile",
  recalculates: true,
  reveals: true,
  watchesChanges: true,
  writesComments: true,
  undoesInOneStep: true,
  limits: [],
  notes: [],
};

/** What a user who never chose anything has. */
export const defaultSettings: SessionSettings = {
  policyId: null,
  preset: "full",
  writeMode: "value",
  theme: null,
  language: null,
  welcomed: false,
};

/** A session that just began, with what the test says on top. */
export function sessionState(over: Partial<SessionState> = {}): SessionState {
  return {
    stage: { kind: "start" },
    workbook: null,
    checked: null,
    capabilities: ableHost,
    settings: defaultSettings,
    journal: [],
    marks: 0,
    ownSheets: [],
    waivers: [],
    profiles: [],
    sessionProfiles: [],
    ...over,
  };
}

/** A result of the real core over the workbook, as a full check would leave it. */
export function checkedWorkbook(
  workbook: Workbook,
  over: Partial<CheckedWorkbook> = {},
): CheckedWorkbook {
  return checkedEvaluation(evaluateWorkbook(workbook), over);
}

/** A result around an evaluation that is already there. */
export function checkedEvaluation(
  evaluation: Evaluation,
  over: Partial<CheckedWorkbook> = {},
): CheckedWorkbook {
  return {
    evaluation,
    scope: { kind: "workbook" },
    preset: "full",
    partial: false,
    checkedAt: "2024-03-01T02:32:00.000Z",
    changed: [],
    ...over,
  };
}

/** What the first look at an evaluated workbook would say. */
export function detectionOf(evaluation: Evaluation, over: Partial<Detection> = {}): Detection {
  return {
    forms: evaluation.forms.map(({ form }) => ({
      sheet: form.sheet,
      title: form.projectName.value ?? form.title.value ?? form.sheet,
      kind: form.kind,
      familyTitle: form.familyTitle,
      confidence: form.confidence,
      amountUnit: form.amountUnit,
      cell: form.title.cell ?? "A1",
    })),
    otherSheets: evaluation.otherSheets,
    hiddenSheets: [],
    protectedSheets: [],
    filteredSheets: [],
    fiscalYear: evaluation.fiscalYear,
    ...over,
  };
}
