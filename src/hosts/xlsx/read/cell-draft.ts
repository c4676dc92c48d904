import type { CellValue } from "../../../core/model/workbook";
import { badXml } from "../errors";
import { decodeEscapes } from "../xml/decode-escapes";
import { isoToSerial } from "./iso-date";
import { GENERAL } from "./number-formats";
import type { NumberDisplay } from "./number-display";

/** What the elements inside one `c` said, as text. One object is used for every cell of a sheet. */
export type CellDraft = {
  row: number;
  column: number;
  /** The `t` attribute; `"n"` when it is absent. */
  type: string;
  style: number;
  /** Text of `v`; `null` when there is no `v`. */
  value: string | null;
  /** Text of `is`; `null` when there is no `is`. */
  inline: string | null;
  formula: string | null;
};

/** What reading a cell needs from the rest of the workbook. */
export type CellContext = {
  readonly part: string;
  readonly strings: readonly string[];
  readonly display: NumberDisplay;
  readonly date1904: boolean;
};

/** The value of a cell and how it shows. `value` is `null` where nothing is stored. */
export type Resolved = {
  readonly value: CellValue;
  readonly text: string;
  readonly error: string | null;
  readonly numberFormat: string;
};

/** Narrower than `Number`, which reads "0x10" and "" too. */
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?\s*$/;

type Resolver = (draft: CellDraft, context: CellContext) => Resolved;

const NOTHING: Resolver = ({ style }, { display }) => ({
  value: null,
  text: "",
  error: null,
  numberFormat: display.codeOf(style),
});

const RESOLVERS: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ["n", resolveNumber],
  ["s", resolveShared],
  ["str", resolveText],
  ["inlineStr", resolveText],
  ["b", resolveBoolean],
  ["e", resolveError],
  ["d", resolveDate],
]);

/** Gives the value of a cell, or throws a `WorkbookError` that names the cell where it cannot be read. */
export function resolveCell(draft: CellDraft, context: CellContext): Resolved {
  const resolver = RESOLVERS.get(draft.type);
  if (!resolver) throw cellError(draft, context, `类型“${draft.type}”无法识别`);
  if (draft.inline === null && isEmptyValue(draft)) return NOTHING(draft, context);
  return resolver(draft, context);
}

/** A formula's empty text is a result; any other empty `v` means that nothing was stored. */
function isEmptyValue({ type, value }: CellDraft): boolean {
  return value === null || (value === "" && type !== "str");
}

function resolveNumber(draft: CellDraft, context: CellContext): Resolved {
  const text = draft.value ?? "";
  const value = NUMBER.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value))
    throw cellError(draft, context, `的数值“${clip(draft.value)}”无法识别`);
  return numberCell(draft.style, value, context);
}

function numberCell(style: number, value: number, { display }: CellContext): Resolved {
  return {
    value,
    text: display.showNumber(style, value),
    error: null,
    numberFormat: display.codeOf(style),
  };
}

function resolveShared(draft: CellDraft, context: CellContext): Resolved {
  const index = Number(draft.value);
  const text = context.strings[index];
  if (text === undefined || draft.value === null) {
    throw cellError(draft, context, `引用了不存在的共享文字（第 ${clip(draft.value)} 条）`);
  }
  return textCell(draft.style, text, context);
}

function resolveText(draft: CellDraft, context: CellContext): Resolved {
  return textCell(draft.style, draft.inline ?? decodeEscapes(draft.value ?? ""), context);
}

function textCell(style: number, value: string, { display }: CellContext): Resolved {
  return {
    value,
    text: display.showText(style, value),
    error: null,
    numberFormat: display.codeOf(style),
  };
}

function resolveBoolean({ style, value }: CellDraft, { display }: CellContext): Resolved {
  const truth = value === "1" || value === "true";
  return {
    value: truth,
    text: truth ? "TRUE" : "FALSE",
    error: null,
    numberFormat: display.codeOf(style),
  };
}

function resolveError({ style, value }: CellDraft, { display }: CellContext): Resolved {
  return { value: null, text: value ?? "", error: value, numberFormat: display.codeOf(style) };
}

/** An ISO date becomes Excel's day number, as a typed date has; without a date format it gets one. */
function resolveDate(draft: CellDraft, context: CellContext): Resolved {
  const serial = isoToSerial(draft.value ?? "", context.date1904);
  if (serial === null) throw cellError(draft, context, `的日期“${clip(draft.value)}”无法识别`);
  const cell = numberCell(draft.style, serial, context);
  if (cell.numberFormat !== GENERAL) return cell;
  return { ...cell, text: (draft.value ?? "").slice(0, 10), numberFormat: "yyyy-mm-dd" };
}

function cellError({ row, column }: CellDraft, { part }: CellContext, what: string): Error {
  return badXml(part, `第 ${row} 行第 ${column} 列的单元格${what}`);
}

function clip(text: string | null): string {
  return (text ?? "").slice(0, 20);
}
