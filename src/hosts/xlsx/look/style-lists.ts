import type { ColorRef } from "./color-ref";

/** The lists of a styles part as written, colours not yet looked up. */

export type FontItem = {
  name: string | null;
  /** Points. */
  size: number | null;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  color: ColorRef | null;
};

export type FillItem = {
  /** `"none"`, `"solid"`, `"gray125"` …; `"gradient"` for a gradient, with its first colour as `foreground`. */
  pattern: string;
  foreground: ColorRef | null;
  background: ColorRef | null;
};

export type BorderSide = "top" | "right" | "bottom" | "left";

export type LineItem = { readonly style: string; color: ColorRef | null };

export type BorderItem = Partial<Record<BorderSide, LineItem>>;

export type AlignmentItem = {
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
};

/** One of `cellXfs`, by the places of its parts in the other lists. */
export type FormatItem = {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  alignment: AlignmentItem | null;
  /** Its cells stay writable on a protected sheet. */
  unlocked: boolean;
};

export type StyleLists = {
  readonly fonts: FontItem[];
  readonly fills: FillItem[];
  readonly borders: BorderItem[];
  readonly formats: FormatItem[];
  /** The workbook's own indexed colours. */
  readonly indexed: string[];
};
