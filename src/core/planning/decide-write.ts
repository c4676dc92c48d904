import Big from "big.js";
import type { CellEdit } from "../model/edit";
import { isBlank, type CellRead, type Read } from "../model/read";
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

/** A value proposed for one cell. */
export type ProposedWrite = {
  readonly sheet: string;
  readonly read: CellRead<number>;
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

/** What stands in a cell that a value is proposed for. */
export type Standing = "same" | "formula" | "blank" | "logical" | "typed";

/** Blank, the same figure already, a formula, a logical value (which an edit has no word for), or another typed content. */
export function standingOf(write: ProposedWrite): Standing {
  const { read } = write;
  if (saysTheSame(write)) return "same";
  if (holdsFormula(read)) return "formula";
  if (isBlank(read)) return "blank";
  return typeof read.source?.value === "boolean" ? "logical" : "typed";
}

/** Why a cell that holds something else is left as it is. */
export function skippedWrite(
  write: ProposedWrite,
  standing: Exclude<Standing, "same" | "blank">,
): SkippedWrite {
  const { sheet, read, what, shown } = write;
  const why = WHY[standing].replace("{held}", () => held(read));
  return { sheet, cell: read.cell, reason: `${what}：${why}；建议 ${shown}。` };
}

const WHY = {
  formula: "单元格含公式（当前结果{held}），未改动",
  logical: "现填{held}，未改动",
  typed: "现填{held}，与建议不同，未覆盖",
} as const;

function saysTheSame({ read, meant, tolerance }: ProposedWrite): boolean {
  return read.value !== null && new Big(read.value).minus(meant).abs().lte(tolerance);
}

/** What the cell shows now: its error or its text, `""` when blank. */
export function heldText(read: Read<number>): string {
  return read.source?.error ?? read.text ?? "";
}

function held(read: Read<number>): string {
  const text = heldText(read);
  return text.trim() === "" ? "为空" : `“${text}”`;
}

/** The edit that writes a proposal as it stands. */
export function editOf({ sheet, read, value, formula, numberFormat }: ProposedWrite): CellEdit {
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
