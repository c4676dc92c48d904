import {
  previewWrites,
  proposeWrites,
  type Evaluation,
  type Finding,
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
  showPlanned(store, checked.evaluation, { planned: preview.planned, mode });
}

/** As `showPreview` where only ticks or the mode changed: the proposals stay. */
export function redrawPreview({ memory, store }: Desk, ticks: Ticks): void {
  const { checked, settings } = store.get();
  if (!checked || !memory.preview) return;
  const { proposals } = memory.preview;
  const mode = settings.writeMode;
  const planned = previewWrites(checked.evaluation, proposals, { ticks, mode });
  memory.preview = { proposals, ticks, planned };
  showPlanned(store, checked.evaluation, { planned, mode });
}

type Planned = { readonly planned: WritePreview; readonly mode: WriteMode };

function showPlanned(
  store: Desk["store"],
  { findings }: Evaluation,
  { planned, mode }: Planned,
): void {
  const { forms, edits, department } = planned;
  const errors = errorsByForm(findings);
  const projects = forms.map((form) => projectView(form, errors.get(form.form) ?? []));
  const preview: ScorePreview = { mode, projects, department, cellsTicked: edits.length };
  store.set({ stage: { kind: "previewing", preview } });
}

function errorsByForm(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const errors = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { form, level, kind } = finding;
    if (form === null || level !== "error" || kind === "open") continue;
    const known = errors.get(form);
    if (known) known.push(finding);
    else errors.set(form, [finding]);
  }
  return errors;
}

function projectView(
  { scored, cells, ...preview }: FormPreview,
  errors: readonly Finding[],
): ProjectPreview {
  const { form } = scored;
  const proposed = new Set(cells.map(({ write }) => write.read.cell));
  return {
    form: preview.form,
    sheet: form.sheet,
    project: form.projectName.value ?? form.sheet,
    protected: form.sheetProtected,
    totalBefore: preview.totalBefore,
    totalAfter: preview.totalAfter,
    cells: cells.map(cellView),
    waiting: preview.waiting,
    otherErrors: errors.filter(({ cells: [first] }) => !proposed.has(String(first))).length,
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
