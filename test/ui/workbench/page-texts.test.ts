import { enUSPage } from "../../../src/ui/text/en-US/page";
import { zhCNPage } from "../../../src/ui/text/page-texts";

type Line = readonly [path: string, text: string];

/** Every text with its path; a function's text is what it says for two of something. */
function linesOf(value: unknown, path: string): readonly Line[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return linesOf((value as (...args: readonly unknown[]) => unknown)(2, 2, 2), path);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, one]) => linesOf(one, `${path}.${key}`));
}

const chinese = new Map(linesOf(zhCNPage.workbench, ""));
const english = new Map(linesOf(enUSPage.workbench, ""));

/** Named in their own language everywhere. */
const OWN_NAMES = [".bar.languages.zh-CN"];

describe("the texts of the offline page's frame", () => {
  test("no text is empty in either language", () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("every Chinese text has an English one at the same place", () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  test("no English text holds Chinese", () => {
    const left = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(left.map(([path]) => path)).toEqual(OWN_NAMES);
  });

  test("nothing a user reads blames or shouts", () => {
    const harsh = [...chinese].filter(([, text]) => /虚报|造假|你错|错误！|非法/.test(text));
    expect(harsh).toEqual([]);
  });
});
