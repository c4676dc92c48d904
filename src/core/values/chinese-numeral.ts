const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

const MAGNITUDES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters a Chinese numeral is written with, for use inside a character class. */
export const CHINESE_NUMERAL_CHARACTERS = Object.keys({ ...DIGITS, ...TENS, ...MAGNITUDES }).join(
  "",
);

/**
 * A Chinese numeral as a number; `null` when it is none.
 *
 * @example parseChineseNumeral("一百二十") → 120; parseChineseNumeral("二〇二三") → 2023
 */
export function parseChineseNumeral(text: string): number | null {
  if (text === "") return null;
  const characters = [...text];
  const digits = characters.map((character) => DIGITS[character]);
  if (digits.every((digit) => digit !== undefined)) return digitSequence(digits);
  return positional(characters);
}

/** "二〇二三" is read digit by digit; "一二" alone is no number anyone writes for 12, only years are. */
function digitSequence(digits: readonly (number | undefined)[]): number | null {
  if (digits.length !== 1 && digits.length !== 4) return null;
  return Number(digits.join(""));
}

type State = {
  total: number;
  section: number;
  digit: number | null;
  lastTens: number;
  lastMagnitude: number;
};

function positional(characters: readonly string[]): number | null {
  const state: State = {
    total: 0,
    section: 0,
    digit: null,
    lastTens: Infinity,
    lastMagnitude: Infinity,
  };
  for (const character of characters) if (!accept(state, character)) return null;
  const { total, section, digit, lastTens } = state;
  // "一百二" says 120 in speech but 102 to some readers: not certain.
  if (digit !== null && digit > 0 && lastTens > 10 && lastTens !== Infinity) return null;
  return total + section + (digit ?? 0);
}

function accept(state: State, character: string): boolean {
  const digit = DIGITS[character];
  if (digit !== undefined) return acceptDigit(state, digit);
  const tens = TENS[character];
  if (tens !== undefined) return acceptTens(state, tens);
  return acceptMagnitude(state, MAGNITUDES[character] ?? NaN);
}

function acceptDigit(state: State, digit: number): boolean {
  if (state.digit !== null && state.digit !== 0) return false;
  state.digit = digit;
  // A zero closes the gap: "一百零二" is 102.
  if (digit === 0) state.lastTens = Infinity;
  return true;
}

function acceptTens(state: State, tens: number): boolean {
  const leadingTen = tens === 10 && state.section === 0;
  if (state.digit === null && !leadingTen) return false;
  if (tens >= state.lastTens) return false;
  state.section += (state.digit ?? 1) * tens;
  state.digit = null;
  state.lastTens = tens;
  return true;
}

function acceptMagnitude(state: State, magnitude: number): boolean {
  const section = state.section + (state.digit ?? 0);
  if (Number.isNaN(magnitude) || section === 0 || magnitude === state.lastMagnitude) return false;
  // "一亿二千万" adds up, "一万二千亿" multiplies what came before.
  const adds = magnitude < state.lastMagnitude;
  state.total = adds ? state.total + section * magnitude : (state.total + section) * magnitude;
  state.lastMagnitude = magnitude;
  state.section = 0;
  state.digit = null;
  state.lastTens = Infinity;
  return true;
}
