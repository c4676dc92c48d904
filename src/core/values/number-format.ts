import { remember } from "./remember";

/** What a number format shows besides the number itself. */
export type NumberLook =
  | { readonly kind: "plain"; readonly prefix: string; readonly suffix: string }
  | { readonly kind: "percent" }
  | {
      readonly kind: "date";
      readonly year: boolean;
      readonly month: boolean;
      readonly day: boolean;
    };

/** Excel stores no longer format. */
const LONGEST_FORMAT = 255;

const NOT_PRINTED = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/g;

/**
 * What an Excel number format makes of a number.
 *
 * @example numberLook("0.00%") → { kind: "percent" }
 * @example numberLook('yyyy"年"m"月"') → a date without a day
 * @example numberLook('"≥"0"个"') → { kind: "plain", prefix: "≥", suffix: "个" }
 */
export const numberLook: (format: string) => NumberLook = remember((format) => {
  const section = firstSection(format.slice(0, LONGEST_FORMAT));
  const codes = section.replace(NOT_PRINTED, "").replace(/AM\/PM|A\/P|上午\/下午/gi, "");
  if (/^(general|@)?$/i.test(codes.trim())) return { kind: "plain", ...printedAround(section) };
  if (codes.includes("%")) return { kind: "percent" };
  if (
    /[ymdhse]/i.test(codes.replace(/E[+-]/g, "")) &&
    !/[0#?]/.test(codes.replace(/ss?\.0+/g, ""))
  ) {
    return { kind: "date", ...dateParts(codes) };
  }
  return { kind: "plain", ...printedAround(section) };
});

function firstSection(format: string): string {
  const match = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*/.exec(format);
  return match?.[0] ?? format;
}

/** An m next to hours or seconds means minutes, not months. */
function dateParts(codes: string): { year: boolean; month: boolean; day: boolean } {
  const dateOnly = codes.replace(/h+[^ymde]*m+/gi, "").replace(/m+[^ymde]*s+/gi, "");
  return { year: /[ye]/i.test(dateOnly), month: /m/i.test(dateOnly), day: /d/i.test(dateOnly) };
}

/** Quoted and escaped text before and behind the digits; nothing when the format rescales ("0,") or branches. */
function printedAround(section: string): { prefix: string; suffix: string } {
  const conditional = /\[[<>=]/.test(section);
  const plain = section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, "$1")
    .replace(/\[[^\]]*\]|_.|\*./g, "")
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? "");
  const match = /^([^0#?.]*)[0#?][0#?.,]*([^0#?]*)$/.exec(plain);
  if (!match || conditional || /[0#?],+(?![0#?])/.test(plain)) return { prefix: "", suffix: "" };
  return { prefix: (match[1] ?? "").trim(), suffix: (match[2] ?? "").trim() };
}
