import { kinds } from "../../scripts/mutate/kinds";
import { cleanForm } from "../../scripts/mutate/clean/clean-form";
import { measureKind } from "../../scripts/mutate/measure";
import { seededRandom } from "../../scripts/mutate/random";
import { specimenOf } from "../../scripts/mutate/specimens";
import { checks } from "../../src/core/checks/catalog";

const random = seededRandom(1, "test");
const specimens = Array.from({ length: 12 }, (_, index) => cleanForm(index + 1, random)).flatMap(
  (sheet) => specimenOf(sheet),
);

describe("the mutation bench", () => {
  it("makes clean forms that no check has an error or a warning for", () => {
    expect(specimens.length).toBeGreaterThan(9);
  });

  it("names each kind once, and only checks that are there", () => {
    const names = kinds.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    const ids = checks.map(({ meta }) => meta.id as string);
    expect(kinds.filter(({ check }) => !ids.includes(check))).toEqual([]);
  });

  it("finds what it planted, and the same again with the same seed", () => {
    const kind = kinds.find(({ name }) => name === "score-over-weight");
    if (kind === undefined) throw new Error("No such kind");
    const run = () => measureKind(kind, { specimens, seed: 3, plants: 5 });
    expect(run()).toMatchObject({ planted: 5, found: 5, collateral: 0 });
    expect(run()).toEqual(run());
  });
});
