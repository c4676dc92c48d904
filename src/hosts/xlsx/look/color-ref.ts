import { isTrue, type Attributes } from "../xml/attributes";

/** A colour as a part writes it. Tints run from -1 (black) over 0 (as it is) to 1 (white). */
export type ColorRef =
  | { readonly kind: "auto" }
  | { readonly kind: "rgb"; readonly value: string; readonly tint: number }
  | { readonly kind: "indexed"; readonly value: number; readonly tint: number }
  | { readonly kind: "theme"; readonly value: number; readonly tint: number };

const HEX = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/;
const WHOLE = /^\d{1,4}$/;

/** Reads `<color rgb="FFFF0000"/>` as red; `null` where it says nothing that can be understood. */
export function readColorRef(attributes: Attributes): ColorRef | null {
  const value = hexColor(attributes.get("rgb"));
  const tint = readTint(attributes.get("tint"));
  if (value !== null) return { kind: "rgb", value, tint };
  const theme = attributes.get("theme") ?? "";
  if (WHOLE.test(theme)) return { kind: "theme", value: Number(theme), tint };
  const indexed = attributes.get("indexed") ?? "";
  if (WHOLE.test(indexed)) return { kind: "indexed", value: Number(indexed), tint };
  return isTrue(attributes.get("auto")) ? { kind: "auto" } : null;
}

/** `hexColor("FF00FF00")` → `"#00FF00"`, the opacity left out as Excel does; `null` for anything else. */
export function hexColor(text: string | undefined): string | null {
  const digits = HEX.exec(text ?? "")?.[1];
  return digits === undefined ? null : `#${digits.toUpperCase()}`;
}

function readTint(text: string | undefined): number {
  const tint = Number(text ?? 0);
  return Number.isFinite(tint) ? Math.min(1, Math.max(-1, tint)) : 0;
}
