import type { Watch } from "../../../app/ports";
import { MOST_BYTES, planChunks, runChunks, type Costed } from "../chunks";
import { cellTrouble, isCellError, isPayloadError } from "../port-errors";
import { serializeHostRecord, type HostComment, type HostRecord } from "../state/host-record";
import { queueSettingWrite, RECORD_KEY } from "../state/settings";
import type { CellWrite, FillWrite } from "./cell-draft";
import { quietly, queueSuspension } from "./quietly";
import type { Refusal } from "./refusals";

/** More single cells than this in one request make Excel crawl, however few bytes they are. */
const MOST_CELLS = 2_000;
/** When so many cells are refused one after the other, something larger than a cell is in the way. */
const MOST_REFUSED_IN_A_ROW = 20;
const BYTES_PER_CELL = Math.ceil(MOST_BYTES / MOST_CELLS);

/** What came of writing: the cells Excel refused, and the comments that were made. */
export type Written = {
  readonly refused: ReadonlyMap<CellWrite, Refusal>;
  readonly comments: readonly HostComment[];
};

/** What is to be written, and our record before and after it. */
export type CellJob = {
  readonly writes: readonly CellWrite[];
  readonly before: HostRecord;
  /** With the marks added already; those taken away are still in it. */
  readonly ahead: HostRecord;
  /** The record once everything is written, from what really was. */
  readonly after: (written: Written) => HostRecord;
  readonly progress: NonNullable<Watch["progress"]>;
};

type Piece = Costed &
  ({ readonly kind: "record" } | { readonly kind: "write"; readonly write: CellWrite });

/**
 * Writes cell by cell in few requests: never a block over rows that somebody filters or hides. Our record goes first, so
 * that no mark can stand without its former fill being known.
 */
export async function writeCells(
  context: Excel.RequestContext,
  { writes, before, ahead, after, progress }: CellJob,
): Promise<Written> {
  const refused = new Map<CellWrite, Refusal>();
  const comments: HostComment[] = [];
  const record = recorder(context, before);
  let refusedInARow = 0;
  const run = async (chunk: readonly Piece[]): Promise<void> => {
    queueSuspension(context);
    const made = chunk.map((piece) =>
      piece.kind === "write" ? queueWrite(context, piece.write) : record.queue(ahead),
    );
    await context.sync();
    refusedInARow = 0;
    comments.push(...made.flatMap((comment) => comment()));
  };
  const giveUp = (piece: Piece, error: unknown): boolean => {
    const trouble = piece.kind === "write" ? cellTrouble(error, piece.write.cell) : null;
    if (piece.kind === "write" && trouble) refused.set(piece.write, trouble);
    refusedInARow += 1;
    return trouble !== null && refusedInARow <= MOST_REFUSED_IN_A_ROW;
  };
  const divides = (error: unknown): boolean => isPayloadError(error) || isCellError(error);
  const chunks = planChunks(piecesOf(writes, record.differs(ahead) ? ahead : null));
  await quietly(context, () =>
    runChunks(chunks, { run, split: () => null, divides, giveUp }, { progress }),
  );
  const written = { refused, comments };
  if (record.differs(after(written))) {
    record.queue(after(written));
    await context.sync();
  }
  return written;
}

type Recorder = {
  readonly differs: (record: HostRecord) => boolean;
  /** Queues writing the record; no comment comes of it. */
  readonly queue: (record: HostRecord) => () => readonly HostComment[];
};

function recorder(context: Excel.RequestContext, before: HostRecord): Recorder {
  let written = serializeHostRecord(before);
  return {
    differs: (record) => serializeHostRecord(record) !== written,
    queue: (record) => {
      const text = serializeHostRecord(record);
      queueSettingWrite(context, { key: RECORD_KEY, text, exists: written !== "" });
      written = text;
      return () => [];
    },
  };
}

function piecesOf(writes: readonly CellWrite[], record: HostRecord | null): readonly Piece[] {
  const cells = writes.map((write): Piece => ({ kind: "write", write, bytes: bytesOf(write) }));
  if (record === null) return cells;
  return [{ kind: "record", bytes: serializeHostRecord(record).length * 2 }, ...cells];
}

function bytesOf({ content, comment }: CellWrite): number {
  const text = typeof content?.input === "string" ? content.input.length * 3 : 0;
  const remark = comment && comment.kind !== "remove" ? comment.text.length * 3 : 0;
  return Math.max(BYTES_PER_CELL, 1_200 + text + remark);
}

/** Queues what happens to one cell; the result gives the comment that was made, after the sync. */
function queueWrite(context: Excel.RequestContext, write: CellWrite): () => readonly HostComment[] {
  const range = context.workbook.worksheets.getItem(write.sheetId).getRange(write.cell);
  if (write.content) queueContent(range, write.content);
  if (write.fill) queueFill(range, write.fill);
  return queueComment(context, range, write);
}

function queueContent(range: Excel.Range, content: NonNullable<CellWrite["content"]>): void {
  const { formatFirst, input, isFormula, formatAfter, keepsContent } = content;
  if (formatFirst !== null) range.numberFormat = [[formatFirst]];
  if (!keepsContent && isFormula) range.formulas = [[input]];
  if (!keepsContent && !isFormula) range.values = [[input]];
  if (formatAfter !== null) range.numberFormat = [[formatAfter]];
}

function queueFill({ format: { fill } }: Excel.Range, write: FillWrite): void {
  if (write.kind === "paint") {
    fill.color = write.color;
    return;
  }
  const { pattern, color, patternColor } = write.fill;
  if (color === null) {
    fill.clear();
    return;
  }
  fill.color = color;
  if (pattern === "Solid") return;
  fill.pattern = pattern as Excel.FillPattern;
  if (patternColor !== undefined) fill.patternColor = patternColor;
}

function queueComment(
  context: Excel.RequestContext,
  range: Excel.Range,
  { sheet, cell, comment }: CellWrite,
): () => readonly HostComment[] {
  const none = (): readonly HostComment[] => [];
  if (!comment) return none;
  const { comments } = context.workbook;
  if (comment.kind === "remove") {
    comments.getItem(comment.id).delete();
    return none;
  }
  const { text } = comment;
  if (comment.kind === "change") {
    comments.getItem(comment.id).content = text;
    return () => [{ sheet, cell, id: comment.id, text }];
  }
  const added = comments.add(range, text);
  added.load("id");
  return () => [{ sheet, cell, id: added.id, text }];
}
