import { formatColor } from "numfmt";
import { knownCode } from "../read/number-display";

/** The eight colours that a number format may name. ECMA-376 part 1, 18.8.31. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["blue", "#0000FF"],
  ["cyan", "#00FFFF"],
  ["green", "#00FF00"],
  ["magenta", "#FF00FF"],
  ["red", "#FF0000"],
  ["white", "#FFFFFF"],
  ["yellow", "#FFFF00"],
]);

const COLORED = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r *\d+)\]/i;
const MOST_CODES = 5_000;

/** Tells which colour a number format asks for, each code looked at once. */
export type NumberColors = (code: string, value: string | number) => string | null;

/** `numberColors()("0;[红色]-0", -5)` → `"#FF0000"`; `null` where the format leaves it open. */
export function numberColors(): NumberColors {
  const colored = new Map<string, string | null>();
  return (code, value) => {
    let known = colored.get(code);
    if (known === undefined) {
      known = coloredCode(code);
      if (colored.size < MOST_CODES) colored.set(code, known);
    }
    return known === null ? null : colorOf(known, value);
  };
}

function coloredCode(code: string): string | null {
  const known = knownCode(code);
  return COLORED.test(known.replace(/"[^"]*"/g, "")) ? known : null;
}

function colorOf(code: string, value: string | number): string | null {
  const color = formatColor(code, value, { throws: false });
  if (typeof color !== "string") return null;
  return color.startsWith("#") ? color.toUpperCase() : (NAMED.get(color.toLowerCase()) ?? null);
}
