import fc from "fast-check";
import { indexNames, namesIn } from "../../../src/core/checks/names-in-text";

const words = fc.array(fc.stringMatching(/^[甲乙丙]{1,6}$/), { maxLength: 8 });

test("finds exactly the names that stand in the text and are long enough", () => {
  fc.assert(
    fc.property(
      words,
      fc.stringMatching(/^[甲乙丙]{0,24}$/),
      fc.integer({ min: 1, max: 4 }),
      (names, text, length) => {
        const wanted = new Set(
          names.filter((name) => name.length >= length && text.includes(name)),
        );
        const found = namesIn(text, indexNames(names, length));
        expect(new Set(found)).toEqual(wanted);
        expect(found).toHaveLength(wanted.size);
      },
    ),
  );
});

test("names as they come in the text", () => {
  const index = indexNames(["食堂补助", "食堂补助人数", "就业培训"], 4);
  expect(namesIn("就业培训与食堂补助人数", index)).toEqual([
    "就业培训",
    "食堂补助",
    "食堂补助人数",
  ]);
});
