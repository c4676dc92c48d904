import fc from "fast-check";
import { copiesAmong } from "../../../src/core/checks/copied-texts";
import { plainWords } from "../../../src/core/checks/explanations";
import { COPIED, FEWEST_COPIED, likeness, pairsOf } from "../../../src/core/checks/text-likeness";

type Pair = readonly [copy: number, of: number];

/** The indexes of the copies found among texts, and of what they copy. */
function copies(texts: readonly string[]): readonly Pair[] {
  const found = copiesAmong(texts.map((text, origin) => ({ text, origin })));
  return found.map(({ copy, of }) => [copy.origin, of.origin]);
}

/** The same by holding each text against every earlier original: what `copiesAmong` spares itself. */
function copiesOneByOne(texts: readonly string[]): readonly Pair[] {
  const originals: number[] = [];
  const found: Pair[] = [];
  texts.forEach((text, index) => {
    if (plainWords(text).length < FEWEST_COPIED) return;
    const of = originals.find((one) => isCopy(texts[one] ?? "", text));
    if (of === undefined) originals.push(index);
    else found.push([index, of]);
  });
  return found;
}

function isCopy(one: string, other: string): boolean {
  const words = [plainWords(one), plainWords(other)] as const;
  const lengths = words.map(({ length }) => length);
  const isSimilar = Math.min(...lengths) >= Math.max(...lengths) * (COPIED - 0.1);
  return isSimilar && likeness(pairsOf(words[0]), pairsOf(words[1])) >= COPIED;
}

/** Sentences of few characters, many of them nearly alike: cut, with a character changed, or written twice. */
const texts = fc
  .array(fc.stringMatching(/^[甲乙丙丁戊己]{8,30}$/), { minLength: 1, maxLength: 5 })
  .chain((sentences) =>
    fc.array(
      fc
        .tuple(fc.constantFrom(...sentences), fc.nat(40), fc.constantFrom("", "庚", "甲", "。"))
        .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + put.length)),
      { maxLength: 16 },
    ),
  );

test("finds what holding every text against every other finds", () => {
  fc.assert(
    fc.property(texts, (all) => {
      expect(copies(all)).toEqual(copiesOneByOne(all));
    }),
    { numRuns: 300 },
  );
});

const NOTE = "受疫情影响部分活动延期到次年举办";

test("signs and spaces do not count, a changed word hardly does", () => {
  expect(copies([NOTE, `${NOTE}。`, "完全不同的另一段说明文字在这里", `因${NOTE}`])).toEqual([
    [1, 0],
    [3, 0],
  ]);
});

test("a copy of a copy is one of the first, and short texts are none", () => {
  expect(copies(["无", NOTE, NOTE, "无", NOTE])).toEqual([
    [2, 1],
    [4, 1],
  ]);
});
