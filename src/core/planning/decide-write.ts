import Big from "big.js";
import type { CellEdit } from "../model/edit";
import { isBlank, type Read } from "../model/read";
import { holdsFormula, readContent } from "./cell-content";

/** A cell left as it is although a value was proposed for it, and why, in Chinese. */
export type SkippedWrite = {
  readonly sheet: string;
  readonly cell: string;
  readonly reason: string;
};

/** The user's ticks. */
export type WriteChoices = {
  /** Replace typed figures that differ from the proposal. Formulas are never replaced. */
  readonly overwriteTyped: boolean;
};

export type ProposedWrite = {
  readonly sheet: string;
  readonly read: Read<number> & { readonly cell: string };
  /** In the cell's own terms, e.g. 86.05 where the column holds percentage points. */
  readonly value: number;
  /** The proposal as the form's read understands it, for comparing. */
  readonly meant: number;
  /** Differences up to this are no difference. */
  readonly tolerance: number;
  /** For messages: "执行率". */
  readonly what: string;
  /** The proposal as the user reads it: "86.05%". */
  readonly shown: string;
  readonly formula?: string;
  readonly numberFormat?: CellEdit["numberFormat"];
};

/** Write, skip with a reason, or leave alone because the cell already says the same. */
export type WriteDecision =
  | { readonly kind: "write"; readonly edit: CellEdit }
  | { readonly kind: "skip"; readonly skipped: SkippedWrite }
  | { readonly kind: "same" };

/** Decides about one cell: blank is filled, the same figure stays, a formula stays, a differing typed figure needs its tick. */
export function decideWrite(write: ProposedWrite, choices: WriteChoices): WriteDecision {
  const { read } = write;
  if (saysTheSame(write)) return { kind: "same" };
  if (holdsFormula(read)) return skip(write, `单元格含公式（当前结果${held(read)}），未改动`);
  if (isBlank(read)) return { kind: "write", edit: editOf(write) };
  if (typeof read.source?.value === "boolean") return skip(write, `现填${held(read)}，未改动`);
  if (choices.overwriteTyped) return { kind: "write", edit: editOf(write) };
  return skip(write, `现填${held(read)}，与建议不同，未覆盖`);
}

function saysTheSame({ read, meant, tolerance }: ProposedWrite): boolean {
  return read.value !== null && new Big(read.value).minus(meant).abs().lte(tolerance);
}

function skip(write: ProposedWrite, why: string): WriteDecision {
  const { sheet, read, what, shown } = write;
  const reason = `${what}：${why}；建议 ${shown}。`;
  return { kind: "skip", skipped: { sheet, cell: read.cell, reason } };
}

function held(read: Read<number>): string {
  const text = read.source?.error ?? read.text ?? "";
  return text.trim() === "" ? "为空" : `“${text}”`;
}

function editOf({ sheet, read, value, formula, numberFormat }: ProposedWrite): CellEdit {
  return {
    kind: "cell",
    sheet,
    cell: read.cell,
    expect: readContent(read),
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
