import { escapeCellText, escapeText, spaceAttribute } from "./xml-text";

/** What stands inside a cell element: the `t` attribute and the children. */
export type CellBody = { readonly type: string | null; readonly inner: string };

export const EMPTY_BODY: CellBody = { type: null, inner: "" };

/** A computed result, with Excel errors as themselves. */
export type Computed =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

/** The body of a cell that holds a typed value; text can never become a formula. */
export function valueBody(value: string | number | null, prefix: string): CellBody {
  if (value === null || value === "") return EMPTY_BODY;
  if (typeof value === "number") return { type: null, inner: `<${prefix}v>${value}</${prefix}v>` };
  const text = `<${prefix}t${spaceAttribute(value)}>${escapeCellText(value)}</${prefix}t>`;
  return { type: "inlineStr", inner: `<${prefix}is>${text}</${prefix}is>` };
}

/** The body of a formula cell; `formula` without "=". */
export function formulaBody(formula: string, result: Computed | null, prefix: string): CellBody {
  const { type, inner } = result ? resultBody(result, prefix) : EMPTY_BODY;
  return { type, inner: `<${prefix}f>${escapeText(formula)}</${prefix}f>${inner}` };
}

/** The `t` attribute and the `<v>` of a formula's result. */
export function resultBody(result: Computed, prefix: string): CellBody {
  const { type, text } = resultText(result);
  return { type, inner: `<${prefix}v>${text}</${prefix}v>` };
}

function resultText(result: Computed): { type: string | null; text: string } {
  switch (result.kind) {
    case "number":
      return { type: null, text: String(result.value) };
    case "text":
      return { type: "str", text: escapeCellText(result.value) };
    case "boolean":
      return { type: "b", text: result.value ? "1" : "0" };
    case "error":
      return { type: "e", text: escapeText(result.value) };
  }
}

/** A result given as a plain value; `null` has none. */
export function computedOf(value: string | number | null): Computed | null {
  if (value === null) return null;
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}
