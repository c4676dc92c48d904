import {
  previewWrites,
  proposeWrites,
  type Evaluation,
  type FormPreview,
  type Ticks,
  type Workbook,
  type WritePreview,
} from "../../core/index";
import type { Desk, OpenPreview } from "./desk";
import type { ProjectPreview, ProposedCell, ScorePreview, WriteMode } from "./preview-types";

/** Plans the preview of an evaluation from the start: proposals, then what the ticks make of them. */
export function planPreview(
  evaluation: Evaluation,
  workbook: Workbook,
  choices: { readonly ticks: Ticks; readonly mode: WriteMode },
): OpenPreview {
  const proposals = proposeWrites(evaluation, workbook);
  const { ticks } = choices;
  return { proposals, ticks, planned: previewWrites(evaluation, proposals, choices) };
}

/** The preview of what was checked, with these ticks, onto the screen. */
export function showPreview({ memory, store }: Desk, ticks: Ticks): void {
  const { checked, settings } = store.get();
  if (!checked || !memory.workbook) return;
  const mode = settings.writeMode;
  const preview = planPreview(checked.evaluation, memory.workbook, { ticks, mode });
  memory.preview = preview;
  store.set({ stage: { kind: "previewing", preview: previewView(preview.planned, mode) } });
}

/** As `showPreview` where only ticks or the mode changed: the proposals stay. */
export function redrawPreview({ memory, store }: Desk, ticks: Ticks): void {
  const { checked, settings } = store.get();
  if (!checked || !memory.preview) return;
  const { proposals } = memory.preview;
  const mode = settings.writeMode;
  const planned = previewWrites(checked.evaluation, proposals, { ticks, mode });
  memory.preview = { proposals, ticks, planned };
  store.set({ stage: { kind: "previewing", preview: previewView(planned, mode) } });
}

function previewView({ forms, edits, department }: WritePreview, mode: WriteMode): ScorePreview {
  return { mode, projects: forms.map(projectView), department, cellsTicked: edits.length };
}

function projectView({ scored, cells, ...preview }: FormPreview): ProjectPreview {
  const { form } = scored;
  return {
    form: preview.form,
    sheet: form.sheet,
    project: form.projectName.value ?? form.sheet,
    protected: form.sheetProtected,
    totalBefore: preview.totalBefore,
    totalAfter: preview.totalAfter,
    cells: cells.map(cellView),
    waiting: preview.waiting,
  };
}

function cellView({ write, ...cell }: FormPreview["cells"][number]): ProposedCell {
  const { id, form, what, label, before, beforeText, afterText } = cell;
  return {
    id,
    sheet: write.sheet,
    cell: write.read.cell,
    form,
    what,
    label,
    before,
    beforeText,
    after: write.value,
    afterText,
    formula: cell.formula,
    caution: cell.caution,
    ticked: cell.ticked,
  };
}
