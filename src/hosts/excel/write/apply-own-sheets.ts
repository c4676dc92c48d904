import type { RemoveSheetEdit, ResultSheetEdit } from "../../../core/model/edit";
import { planChunks, runChunks } from "../chunks";
import { recreateSheet } from "../office-helpers";
import { isPayloadError } from "../port-errors";
import { runExcel } from "../run-excel";
import { serializeHostRecord } from "../state/host-record";
import { queueSettingWrite, RECORD_KEY } from "../state/settings";
import {
  planOwnSheets,
  recordSheets,
  sheetsAfter,
  type OwnSheetPlan,
  type OwnSheetStep,
} from "./plan-own-sheets";
import { quietly, queueSuspension } from "./quietly";
import type { Refusal } from "./refusals";
import { queueBand, queueLayout, queueSetup } from "./result-sheet";
import { resultBands, splitBand, type ResultBand } from "./result-bands";
import type { Facts } from "./snapshots";

type Placed = { readonly index: number; readonly edit: ResultSheetEdit | RemoveSheetEdit };

/**
 * Makes, renews and removes our sheets: one request for all that come and go, two for each that is emptied, then one for
 * each payload chunk. Returns why an edit was not made, by its place in the list.
 */
export async function applyOwnSheets(
  edits: readonly Placed[],
  facts: Facts,
): Promise<ReadonlyMap<number, Refusal>> {
  if (edits.length === 0) return new Map();
  const plan = planOwnSheets(edits, facts);
  const isForgotten = edits.some(
    ({ edit }) =>
      edit.kind === "removeSheet" && facts.record.sheets.some(({ name }) => name === edit.name),
  );
  if (plan.steps.length > 0 || isForgotten) {
    await runExcel((context) => quietly(context, () => takeSteps(context, plan, facts)));
  }
  return plan.refusals;
}

async function takeSteps(
  context: Excel.RequestContext,
  { steps }: OwnSheetPlan,
  facts: Facts,
): Promise<void> {
  const last = lastSteps(steps);
  const ids = await placeSheets(context, last);
  const goners = new Set(last.flatMap((step) => (step.kind === "remove" ? [step.name] : [])));
  const kept = facts.record.sheets.filter(
    ({ name }) => facts.sheets.has(name) && !goners.has(name),
  );
  const record = recordSheets(
    { ...facts.record, sheets: kept },
    last,
    (name) => ids.get(name) ?? "",
  );
  const edits = last.flatMap((step) => (step.kind === "remove" ? [] : [step.edit]));
  const links = sheetsAfter(facts.sheets, last);
  await fillSheets(context, { edits, ids, links, recordText: serializeHostRecord(record), facts });
}

/** Of several steps with one sheet only the last counts; a sheet made and taken away again needs no step. */
function lastSteps(steps: readonly OwnSheetStep[]): readonly OwnSheetStep[] {
  const byName = new Map<string, OwnSheetStep>();
  const isNew = new Set<string>();
  for (const step of steps) {
    const name = step.kind === "remove" ? step.name : step.edit.name;
    const before = byName.get(name);
    if (step.kind === "create" && !before) isNew.add(name);
    byName.delete(name);
    if (step.kind === "remove" && isNew.has(name)) continue;
    byName.set(name, step.kind === "remove" ? step : withKind(step.edit, isNew.has(name)));
  }
  return [...byName.values()];
}

function withKind(edit: ResultSheetEdit, isNew: boolean): OwnSheetStep {
  return { kind: isNew ? "create" : "recreate", edit };
}

/** Lets every sheet come, go or be emptied; the ids of those that stay to be filled, by name. */
async function placeSheets(
  context: Excel.RequestContext,
  steps: readonly OwnSheetStep[],
): Promise<ReadonlyMap<string, string>> {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const step of steps) {
    if (step.kind === "remove") queueRemoval(context, step.name);
    if (step.kind === "create") {
      sheets.set(step.edit.name, context.workbook.worksheets.add(step.edit.name));
    }
  }
  for (const step of steps) {
    if (step.kind !== "recreate") continue;
    sheets.set(step.edit.name, await recreateSheet(context.workbook, step.edit.name));
  }
  for (const sheet of sheets.values()) sheet.load("id");
  if (steps.length > 0) await context.sync();
  return new Map([...sheets].map(([name, sheet]) => [name, sheet.id]));
}

function queueRemoval(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.getItem(name);
  // A very hidden sheet cannot be deleted.
  sheet.visibility = "Hidden";
  sheet.delete();
}

type Filling = {
  readonly edits: readonly ResultSheetEdit[];
  readonly ids: ReadonlyMap<string, string>;
  readonly links: ReadonlySet<string>;
  readonly recordText: string;
  readonly facts: Facts;
};

type Piece = { readonly bytes: number } & (
  | { readonly kind: "record" }
  | { readonly kind: "setup"; readonly edit: ResultSheetEdit }
  | { readonly kind: "layout"; readonly edit: ResultSheetEdit }
  | { readonly kind: "band"; readonly band: ResultBand }
);

/** Our record goes first: a sheet left half filled is still known for ours. */
async function fillSheets(context: Excel.RequestContext, filling: Filling): Promise<void> {
  const { edits, ids, links, recordText, facts } = filling;
  const pieces: readonly Piece[] = [
    { kind: "record", bytes: recordText.length * 3 },
    ...edits.flatMap((edit): readonly Piece[] => [
      { kind: "setup", edit, bytes: 10_000 },
      ...resultBands(edit).map((band): Piece => ({ kind: "band", band, bytes: band.bytes })),
      { kind: "layout", edit, bytes: 20_000 },
    ]),
  ];
  const exists = serializeHostRecord(facts.record) !== "";
  const sheetOf = ({ name }: ResultSheetEdit): Excel.Worksheet =>
    context.workbook.worksheets.getItem(ids.get(name) ?? name);
  const queue = (piece: Piece): void => {
    if (piece.kind === "record") {
      queueSettingWrite(context, { key: RECORD_KEY, text: recordText, exists });
    } else if (piece.kind === "setup") queueSetup(sheetOf(piece.edit), piece.edit);
    else if (piece.kind === "band") queueBand(sheetOf(piece.band.edit), piece.band, links);
    else queueLayout(sheetOf(piece.edit), piece.edit);
  };
  const run = async (chunk: readonly Piece[]): Promise<void> => {
    queueSuspension(context);
    chunk.forEach(queue);
    await context.sync();
  };
  await runChunks(planChunks(pieces), { run, split: splitPiece, divides: isPayloadError });
}

function splitPiece(piece: Piece): readonly [Piece, Piece] | null {
  const halves = piece.kind === "band" ? splitBand(piece.band) : null;
  if (!halves) return null;
  const [first, second] = halves;
  return [
    { kind: "band", band: first, bytes: first.bytes },
    { kind: "band", band: second, bytes: second.bytes },
  ];
}
