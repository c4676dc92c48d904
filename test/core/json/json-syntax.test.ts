import fc from "fast-check";
import { jsonErrorAt } from "../../../src/core/json/json-syntax";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a character put in or taken out somewhere. */
const nearlyJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "[", "：", "0", "e", "\\", "\n"))
  .map(([text, place, piece]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + piece + text.slice(piece === "" ? at + 1 : at);
  });

describe("where a text stops being JSON", () => {
  test("is nowhere exactly when the text is JSON", () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json(), fc.string()), (text) => {
        expect(jsonErrorAt(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['{"a":1,}', 7],
    ["[1 2]", 3],
    ['{"a" 1}', 5],
    ['{"a":"x', 5],
    ["", 0],
    ["[1]x", 3],
    ["[1,]", 3],
    ["{]", 1],
    ["[01]", 2],
  ])("%s → %p", (text, at) => {
    expect(jsonErrorAt(text)).toBe(at);
  });
});
