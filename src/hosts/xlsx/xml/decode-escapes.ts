const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Undoes the way OOXML writes characters that XML cannot hold: `"a_x000D_b"` → `"a\rb"`,
 * `"_x005F_x000D_"` → `"_x000D_"`.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
