/** Longer texts are sentences: they seldom repeat and would only fill the memory (本工具默认). */
const LONGEST_REMEMBERED = 60;

/** A full memory forgets everything, and what is frequent is soon back (本工具默认). */
const MOST_REMEMBERED = 5_000;

/** What a function gives that remembers: anything but `undefined`, which stands for a text not met yet. */
type Answered = object | string | number | boolean | null;

/**
 * A pure function of a text that remembers its answers: forms repeat the same labels, units and values on every
 * sheet. Answers are shared, so they must be read-only. `longest`: texts above it are not remembered.
 *
 * @example const length = remember((text) => text.length); length("分值") → 2, length("分值") → 2 without counting
 */
export function remember<Answer extends Answered>(
  answer: (text: string) => Answer,
  longest = LONGEST_REMEMBERED,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const remembered = known.get(text);
    return remembered !== undefined ? remembered : keep(known, text, answer(text));
  };
}

/**
 * The same for a pure function of a text and its context; `contextKey` tells contexts apart that answer differently.
 *
 * @example rememberWithin((year: number) => `${year}|`, (text, year) => readDay(text, year))
 */
export function rememberWithin<Context, Answer extends Answered>(
  contextKey: (context: Context) => string,
  answer: (text: string, context: Context) => Answer,
): (text: string, context: Context) => Answer {
  const known = new Map<string, Answer>();
  return (text, context) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text, context);
    const key = contextKey(context) + text;
    const remembered = known.get(key);
    return remembered !== undefined ? remembered : keep(known, key, answer(text, context));
  };
}

function keep<Answer>(known: Map<string, Answer>, key: string, answer: Answer): Answer {
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, answer);
  return answer;
}
