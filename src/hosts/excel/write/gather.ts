import { parseAddress, type Position, type Range } from "../../../core/model/address";
import type { Watch } from "../../../app/ports";
import type { Edit } from "../../../core/model/edit";
import { planChunks, runChunks } from "../chunks";
import { isSupported } from "../host-look";
import { isPayloadError } from "../port-errors";
import { queueSheetList, type ListedSheet } from "../read/list-sheets";
import { hasStateName } from "../state/file-record";
import { parseHostRecord, type HostRecord } from "../state/host-record";
import { queueSetting, RECORD_KEY } from "../state/settings";
import { queueTarget, type Gathered, type TargetPiece } from "./queue-target";
import { cellId, type Facts } from "./snapshots";
import { targetAreas } from "./target-areas";

/** Learns what the edits will meet: one request for the list of sheets and our record, then one for each payload chunk. */
export async function gatherFacts(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  watch: Watch,
): Promise<Facts> {
  const list = queueSheetList(context);
  const recordText = queueSetting(context, RECORD_KEY);
  const structure = queueStructure(context, edits);
  const comments = queueComments(context, edits);
  await context.sync();
  const sheets = new Map(list().map((sheet) => [sheet.name, sheet]));
  const record = parseHostRecord(recordText());
  const gathered = newGathered();
  const pieces = [
    ...cellPieces(edits, sheets),
    ...ownSheetPieces(edits, { sheets, record }),
    ...filePieces(edits, sheets),
    ...comments().map((comment): TargetPiece => ({ kind: "comment", ...comment, bytes: 600 })),
  ];
  const work = {
    run: async (chunk: readonly TargetPiece[]) => {
      const answers = chunk.map((piece) => queueTarget(context, piece, gathered));
      await context.sync();
      for (const answer of answers) answer();
    },
    split: () => null,
    divides: isPayloadError,
  };
  await runChunks(planChunks(pieces), work, { stopped: () => watch.stopped?.() ?? false });
  return {
    ...gathered,
    sheets,
    record,
    file: gathered.file.at(0) ?? null,
    structureLocked: structure(),
  };
}

function newGathered(): Gathered {
  return {
    cells: new Map(),
    fills: new Map(),
    locked: new Set(),
    merges: new Map(),
    comments: new Map(),
    firstCells: new Map(),
    file: [],
  };
}

function queueStructure(context: Excel.RequestContext, edits: readonly Edit[]): () => boolean {
  if (!isSupported("1.7") || !edits.some(isOwnSheetEdit)) return () => false;
  const { protection } = context.workbook;
  protection.load("protected");
  return () => protection.protected;
}

type ListedComment = { readonly id: string; readonly text: string };

function queueComments(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): () => readonly ListedComment[] {
  if (!isSupported("1.10") || !edits.some(({ kind }) => kind === "comment")) return () => [];
  const { comments } = context.workbook;
  comments.load("items/id,items/content");
  return () => comments.items.map(({ id, content }) => ({ id, text: content }));
}

function isOwnSheetEdit({ kind }: Edit): boolean {
  return kind === "resultSheet" || kind === "removeSheet";
}

type Sheets = ReadonlyMap<string, ListedSheet>;

/** What is asked of the cells: contents in blocks, looks and locks cell by cell, merges once for each sheet. */
function cellPieces(edits: readonly Edit[], sheets: Sheets): readonly TargetPiece[] {
  const bySheet = new Map<ListedSheet, Map<string, Position>>();
  const fills = new Map<string, TargetPiece>();
  const locks = new Map<string, TargetPiece>();
  for (const edit of edits) {
    if (edit.kind === "resultSheet" || edit.kind === "removeSheet") continue;
    const sheet = sheets.get(edit.sheet);
    const at = parseAddress(edit.cell);
    if (!sheet || !at) continue;
    const { cell } = edit;
    const cells = bySheet.get(sheet) ?? new Map<string, Position>();
    bySheet.set(sheet, cells);
    if (edit.kind === "cell") cells.set(cell, at);
    const key = cellId(sheet.name, cell);
    if (edit.kind === "fill") fills.set(key, { kind: "fill", sheet, cell, bytes: 700 });
    if (edit.kind === "cell" && sheet.protected) {
      locks.set(key, { kind: "lock", sheet, cell, bytes: 600 });
    }
  }
  const blocks = [...bySheet].flatMap(([sheet, cells]) => sheetPieces(sheet, [...cells.values()]));
  return [...blocks, ...fills.values(), ...locks.values()];
}

function sheetPieces(sheet: ListedSheet, cells: readonly Position[]): readonly TargetPiece[] {
  const blocks = targetAreas(cells).map((area: Range): TargetPiece => ({
    kind: "block",
    sheet,
    area,
    bytes: 700 + 60 * sizeOf(area),
  }));
  if (!isSupported("1.13")) return blocks;
  return [{ kind: "merges", sheet, bytes: 2_000 }, ...blocks];
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The first cell of every sheet that an edit takes for ours, to prove it. */
function ownSheetPieces(
  edits: readonly Edit[],
  { sheets, record }: { readonly sheets: Sheets; readonly record: HostRecord },
): readonly TargetPiece[] {
  const names = new Set(
    edits.flatMap((edit) =>
      edit.kind === "resultSheet" || edit.kind === "removeSheet" ? [edit.name.toLowerCase()] : [],
    ),
  );
  const known = new Set(record.sheets.map(({ name }) => name));
  return [...sheets.values()]
    .filter(({ name }) => names.has(name.toLowerCase()) && known.has(name))
    .map((sheet): TargetPiece => ({ kind: "firstCell", sheet, bytes: 600 }));
}

/** The file host's memory matters where a mark or a sheet may be its own. */
function filePieces(edits: readonly Edit[], sheets: Sheets): readonly TargetPiece[] {
  const matters = edits.some((edit) => isOwnSheetEdit(edit) || edit.kind === "fill");
  if (!matters) return [];
  return [...sheets.values()]
    .filter(({ name }) => hasStateName(name))
    .map((sheet): TargetPiece => ({ kind: "fileRecord", sheet, bytes: 200_000 }));
}
