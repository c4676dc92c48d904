import type { Watch } from "../../../app/ports";
import type { Edit, EditOutcome, RemoveSheetEdit, ResultSheetEdit } from "../../../core/model/edit";
import { throwIfStopped } from "../chunks";
import { isReadOnly } from "../host-look";
import { runExcel, runWrites } from "../run-excel";
import type { HostRecord } from "../state/host-record";
import { cellId, type Facts } from "./snapshots";
import { applyOwnSheets } from "./apply-own-sheets";
import type { SheetEdit } from "./cell-draft";
import { gatherFacts } from "./gather";
import { planCells, type CellPlan } from "./plan-cells";
import { refusals, type Refusal } from "./refusals";
import { writeCells, type Written } from "./write-cells";

type Placed<Kind extends Edit> = { readonly index: number; readonly edit: Kind };

/** What is told of the cells about to be written, so that the events they cause are known for ours. */
export type BeforeWriting = (
  writes: readonly { readonly sheetId: string; readonly cell: string }[],
) => void;

/**
 * Makes the edits: looks at the cells as they stand, plans without touching anything, writes, and says for each edit what
 * became of it. Once writing has begun it is not stopped any more.
 */
export async function applyEdits(
  edits: readonly Edit[],
  watch: Watch,
  beforeWriting: BeforeWriting,
): Promise<readonly EditOutcome[]> {
  if (edits.length === 0) return [];
  throwIfStopped(watch);
  if (isReadOnly()) return edits.map((edit) => outcomeOf(edit, refusals.readOnly()));
  const facts = await runExcel((context) => gatherFacts(context, edits, watch));
  throwIfStopped(watch);
  const placed = edits.map((edit, index) => ({ edit, index }));
  const plan = planCells(placed.filter(isInsideSheet), facts);
  beforeWriting(plan.writes);
  const cells = await writePlan(plan, facts, watch);
  const own = await applyOwnSheets(placed.filter(isOwnSheet), { ...facts, record: cells.record });
  const refused = new Map([...plan.refusals, ...cells.refused, ...own]);
  return edits.map((edit, index) =>
    outcomeOf(edit, refused.get(index) ?? null, plan.formatsBefore.get(index)),
  );
}

function isInsideSheet(placed: Placed<Edit>): placed is Placed<SheetEdit> {
  return !isOwnSheet(placed);
}

function isOwnSheet(placed: Placed<Edit>): placed is Placed<ResultSheetEdit | RemoveSheetEdit> {
  return placed.edit.kind === "resultSheet" || placed.edit.kind === "removeSheet";
}

function outcomeOf(edit: Edit, refusal: Refusal | null, formatBefore?: string): EditOutcome {
  if (refusal) return { edit, ...refusal };
  const done = { edit, status: "done", reason: null } as const;
  return formatBefore === undefined ? done : { ...done, formatBefore };
}

type WrittenPlan = { readonly refused: ReadonlyMap<number, Refusal>; readonly record: HostRecord };

async function writePlan(plan: CellPlan, facts: Facts, watch: Watch): Promise<WrittenPlan> {
  const before = facts.record;
  const after = (written: Written): HostRecord => recordAfter(plan, facts, written);
  const isIdle = plan.writes.length === 0 && sameMarks(plan.marks, before.marks);
  if (isIdle) return { refused: new Map(), record: before };
  const ahead = { ...before, marks: withAll(before.marks, plan.marks) };
  const written = await runWrites((context) =>
    writeCells(context, {
      writes: plan.writes,
      before,
      ahead,
      after,
      progress: (done, total) => watch.progress?.(done, total),
    }),
  );
  const refused = new Map(
    [...written.refused].flatMap(([write, refusal]) =>
      write.edits.map((index) => [index, refusal] as const),
    ),
  );
  return { refused, record: after(written) };
}

/** The record once the writes are done: what was refused stays as it was recorded before. */
function recordAfter(
  plan: CellPlan,
  { record }: Facts,
  { refused, comments }: Written,
): HostRecord {
  const failed = new Set([...refused.keys()].map(({ sheet, cell }) => cellId(sheet, cell)));
  const isFailed = ({ sheet, cell }: { sheet: string; cell: string }): boolean =>
    failed.has(cellId(sheet, cell));
  const touched = new Set(
    plan.writes.flatMap((write) => (write.comment ? [cellId(write.sheet, write.cell)] : [])),
  );
  return {
    ...record,
    marks: [
      ...plan.marks.filter((mark) => !isFailed(mark)),
      ...record.marks.filter((mark) => isFailed(mark)),
    ],
    comments: [
      ...record.comments.filter(
        (known) => isFailed(known) || !touched.has(cellId(known.sheet, known.cell)),
      ),
      ...comments,
    ],
  };
}

/** The marks recorded before and those added: what is written ahead forgets nothing. */
function withAll(before: HostRecord["marks"], planned: HostRecord["marks"]): HostRecord["marks"] {
  const byCell = new Map(before.map((mark) => [cellId(mark.sheet, mark.cell), mark] as const));
  for (const mark of planned) byCell.set(cellId(mark.sheet, mark.cell), mark);
  return [...byCell.values()];
}

function sameMarks(a: HostRecord["marks"], b: HostRecord["marks"]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
