import type { CSSProperties } from "react";
import type { CellStyle } from "./cell-looks";
import type { DrawnCell } from "./drawn-cells";
import { fitNumber, hashes } from "./fit-number";
import { measureText } from "./measure-text";
import type { SheetModel } from "./sheet-model";

/** What a cell shows, and what it would say with enough room. */
export type ShownText = {
  readonly text: string;
  readonly whole: string;
  /** Besides what the look asks for. */
  readonly style: CSSProperties | null;
  /** Of an element of its own around the text, where it needs one. */
  readonly inner: CSSProperties | null;
  /** May be larger than its cell. */
  readonly isClipped: boolean;
};

/** The text of a cell as it fits: a figure never loses a digit, a line may run on over empty neighbours. */
export function shownText(model: SheetModel, drawn: DrawnCell, pending: string | null): ShownText {
  const { cell } = drawn;
  const whole = pending ?? cell?.text ?? "";
  const plain = { text: whole, whole, style: null, inner: null, isClipped: false };
  if (!cell || whole === "") return plain;
  const look = model.looks.of(cell.look, cell.kind);
  const style = cell.textColor === null ? null : { color: cell.textColor };
  if (look.turned) return { ...plain, style, inner: look.turned, isClipped: true };
  if (cell.kind === "number")
    return { ...plain, ...numberText(whole, look, drawn.width), style: { ...style, ...ONE_LINE } };
  const isClipped = !surelyFits(whole, look, drawn);
  if (!isClipped || !look.runsOn || drawn.room <= drawn.width)
    return { ...plain, style, isClipped };
  const inner = { width: drawn.room - look.padding, overflow: "hidden", flexShrink: 0 };
  return { ...plain, style: { ...style, position: "relative", zIndex: 1 }, inner };
}

/** A figure is never broken into lines, whatever the look of its cell. */
const ONE_LINE: CSSProperties = { whiteSpace: "pre" };

function numberText(whole: string, look: CellStyle, width: number) {
  const room = { font: look.font, fontSize: look.fontSize, room: width - look.padding };
  const { text, scale } = fitNumber(whole, room, measureText);
  const inner = scale === 1 ? null : { fontSize: look.fontSize * scale };
  return { text: text ?? hashes(room), inner };
}

/** Height of a line in the size of its letters: a little more than what the styles ask for. */
const LINE = 1.3;

/** Told from the number of letters alone: most texts are short, and measuring each would take longer than clipping. */
function surelyFits(text: string, look: CellStyle, { width, height }: DrawnCell): boolean {
  const room = width - look.padding;
  const lines = text.split("\n");
  const rows = look.wraps
    ? lines.reduce((sum, line) => sum + Math.ceil(roughWidth(line, look.fontSize) / room), 0)
    : lines.length;
  const isTooLong = !look.wraps && lines.some((line) => roughWidth(line, look.fontSize) > room);
  return room > 0 && !isTooLong && rows * look.fontSize * LINE <= height + 2;
}

/** A Chinese character is as wide as the size of its letters, others are at most about 0.65 of it. */
function roughWidth(text: string, fontSize: number): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters += text.charCodeAt(at) > 0x2e7f ? 1 : 0.65;
  return letters * fontSize;
}
