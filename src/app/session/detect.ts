import {
  commonYear,
  readFormsStepwise,
  type SelfEvaluationForm,
  type Workbook,
} from "../../core/index";
import { profilesOf } from "../known-profiles";
import { formatCell } from "./cell-places";
import type { Desk } from "./desk";
import { readBook } from "./read-book";
import { runTask } from "./run-task";
import type { DetectedForm, Detection, Stage } from "./session-types";
import { runInSlices } from "./slices";

/** Reads the workbook and says what forms it holds. */
export function detect(desk: Desk): Promise<void> {
  return runTask(desk, async () => {
    const { memory, store } = desk;
    memory.during = "detecting";
    store.set({ stage: { kind: "detecting" } });
    const stopped = (): boolean => memory.stopAsked;
    const workbook = await readBook(desk, { stopped });
    const profiles = profilesOf(memory.record, memory.profiles);
    const found = await runInSlices(desk, readFormsStepwise(workbook, { profiles }), { stopped });
    store.set({ stage: stopped() ? memory.rest : detectedStage(workbook, found) });
  });
}

type Found = Pick<Detection, "otherSheets"> & { readonly forms: readonly SelfEvaluationForm[] };

function detectedStage(workbook: Workbook, { forms, otherSheets }: Found): Stage {
  if (forms.length === 0) return withoutForm(workbook, otherSheets);
  const names = (holds: (sheet: Workbook["sheets"][number]) => boolean): readonly string[] =>
    workbook.sheets.filter(holds).map(({ name }) => name);
  const detection: Detection = {
    forms: forms.map(detectedForm),
    otherSheets,
    hiddenSheets: names(({ visibility }) => visibility !== "visible"),
    protectedSheets: names((sheet) => sheet.protected),
    filteredSheets: names(({ filtered }) => filtered === true),
    fiscalYear: commonYear(forms),
  };
  return { kind: "detected", detection };
}

/** A workbook without a form: nothing in it at all, or sheets that are none, each with the reason. */
export function withoutForm(workbook: Workbook, otherSheets: Detection["otherSheets"]): Stage {
  const isEmpty = workbook.sheets.every(({ cells }) => cells.size === 0);
  return isEmpty ? { kind: "empty" } : { kind: "noForm", otherSheets };
}

function detectedForm(form: SelfEvaluationForm): DetectedForm {
  const { sheet, kind, familyTitle, confidence, amountUnit, range } = form;
  return {
    sheet,
    title: form.projectName.value ?? form.title.value ?? sheet,
    kind,
    familyTitle,
    confidence,
    amountUnit,
    cell: form.projectName.cell ?? formatCell(range.top, range.left),
  };
}
