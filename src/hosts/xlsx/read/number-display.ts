import { format, isDateFormat } from "numfmt";
import { GENERAL } from "./number-formats";

/** Between the two date systems of Excel lie four years and a day. */
const DAYS_1900_TO_1904 = 1462;
const MOST_CACHED = 2_000;

const OPTIONS = { locale: "zh-CN", throws: false, nbsp: false } as const;
/** What numfmt shows for a code it cannot read. */
const UNREADABLE_CODE = /^#+$/;

/** Turns the value of a cell into what the sheet shows. */
export type NumberDisplay = {
  /** The format code of a style index; General beyond the list. */
  readonly codeOf: (style: number) => string;
  /** `showNumber(3, 0.955)` → `"96%"` where style 3 is `0%`. */
  readonly showNumber: (style: number, value: number) => string;
  /** Text under a format such as `@"元"`; nearly always the text itself. */
  readonly showText: (style: number, value: string) => string;
};

/** Shows values under the given format codes, with each code looked at once. */
export function createNumberDisplay(codes: readonly string[], date1904: boolean): NumberDisplay {
  const byStyle = new Map<number, Style>();
  const styleOf = (index: number): Style => {
    let style = byStyle.get(index);
    if (!style) byStyle.set(index, (style = createStyle(codes[index] ?? GENERAL, date1904)));
    return style;
  };
  return {
    codeOf: (style) => codes[style] ?? GENERAL,
    showNumber: (style, value) => showCached(styleOf(style), value),
    showText: (style, value) => {
      const { code, decoratesText } = styleOf(style);
      return decoratesText ? format(code, value, OPTIONS) : value;
    },
  };
}

type Style = {
  readonly code: string;
  readonly isGeneral: boolean;
  readonly decoratesText: boolean;
  /** Days to add before a date is shown. */
  readonly shift: number;
  readonly shown: Map<number, string>;
};

function createStyle(rawCode: string, date1904: boolean): Style {
  const code = knownCode(rawCode);
  return {
    code,
    isGeneral: code === GENERAL || code === "@",
    decoratesText: code !== "@" && code.replace(/\\.|"[^"]*"/g, "").includes("@"),
    shift: date1904 && isDate(code) ? DAYS_1900_TO_1904 : 0,
    shown: new Map(),
  };
}

function isDate(code: string): boolean {
  return code.includes("[$-F800]") || code.includes("[$-F400]") || isDateFormat(code);
}

const CHINESE_COLORS: ReadonlyMap<string, string> = new Map([
  ["黑色", "Black"],
  ["蓝色", "Blue"],
  ["青色", "Cyan"],
  ["绿色", "Green"],
  ["洋红色", "Magenta"],
  ["洋红", "Magenta"],
  ["红色", "Red"],
  ["白色", "White"],
  ["黄色", "Yellow"],
]);
const CHINESE_COLOR = /\[(黑色|蓝色|青色|绿色|洋红色?|红色|白色|黄色)\]/g;
const CHINESE_COLOR_NUMBER = /\[颜色\s*(\d+)\]/g;

/**
 * A number format code as it is known everywhere: `"[红色]G/通用格式"` → `"[Red]General"`. Chinese Excel and WPS
 * sometimes store their local names.
 */
export function knownCode(code: string): string {
  return code
    .replaceAll("G/通用格式", GENERAL)
    .replaceAll("上午/下午", "AM/PM")
    .replace(CHINESE_COLOR, (_, name: string) => `[${CHINESE_COLORS.get(name) ?? name}]`)
    .replace(CHINESE_COLOR_NUMBER, "[Color$1]");
}

function showCached(style: Style, value: number): string {
  if (style.isGeneral && Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const known = style.shown.get(value);
  if (known !== undefined) return known;
  const text = showNumber(style, value);
  if (style.shown.size < MOST_CACHED) style.shown.set(value, text);
  return text;
}

/** Blanks that only align digits are left out. */
function showNumber(style: Style, value: number): string {
  const text = format(style.code, value + style.shift, OPTIONS);
  if (!UNREADABLE_CODE.test(text)) return text.trim();
  return format(GENERAL, value, OPTIONS);
}
