import { enUS } from "../../../src/ui/text/en-US/index";
import { zhCN } from "../../../src/ui/text/zh-CN/index";

type Line = readonly [path: string, text: string];

/** Every text with its path; a function's text is what it says for two of something. */
function linesOf(value: unknown, path: string): readonly Line[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return linesOf(spoken(value as (...args: readonly unknown[]) => unknown), path);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => linesOf(one, `${path}.${key}`));
}

/** Arguments are figures, words or lists of words; the first kind that the function can say is taken. */
function spoken(say: (...args: readonly unknown[]) => unknown): unknown {
  for (const sample of [2, "2", ["2"]]) {
    try {
      const said = say(...Array.from({ length: Math.max(say.length, 2) }, () => sample));
      // A text that is its argument wants a word.
      if (typeof said !== "number") return said;
    } catch {
      continue;
    }
  }
  throw new Error(`cannot say ${String(say)}`);
}

const chinese = new Map(linesOf(zhCN, ""));
const english = new Map(linesOf(enUS, ""));

/** Named in their own language everywhere. */
const OWN_NAMES = [".settings.language.zh-CN"];

describe("the texts of the pane", () => {
  test("no text is empty in either language", () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
  });

  test("every Chinese text has an English one at the same place", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test("no English text is the Chinese one left as it was", () => {
    const same = [...english].filter(
      ([path, text]) => /\p{Script=Han}/u.test(text) && chinese.get(path) === text,
    );
    expect(same.map(([path]) => path)).toEqual(OWN_NAMES);
  });

  test("nothing a user reads blames or shouts", () => {
    const harsh = [...chinese].filter(([, text]) => /虚报|造假|你错|错误！|非法/.test(text));
    expect(harsh).toEqual([]);
  });
});
