import { createAxis, type AxisRun } from "../../../src/ui/grid/axis";
import { hiddenAfter, hiddenBefore } from "../../../src/ui/grid/hidden-neighbours";

function run(from: number, to: number, size: number | "hidden"): AxisRun {
  return size === "hidden"
    ? { from, to, size: 20, hidden: true }
    : { from, to, size, hidden: false };
}

const axis = createAxis({
  runs: [run(2, 3, 50), run(5, 6, "hidden"), run(9, 10, 30)],
  count: 12,
  size: 20,
  zoom: 1,
});

describe("the rows or columns of a sheet as lengths", () => {
  it.each([
    ["the first begins at nothing", 1, 0],
    ["one in a run begins behind those before it in the run", 3, 70],
    ["one behind a run begins behind all of it", 4, 120],
    ["a hidden one begins where the next visible one does", 5, 140],
    ["one behind hidden ones begins where they do", 7, 140],
    ["one behind the last one begins at the whole length", 13, 280],
  ])("%s", (_name, index, start) => {
    expect(axis.start(index)).toBe(start);
  });

  it.each([
    ["the beginning", 0, 1],
    ["the last pixel of one", 19, 1],
    ["the first pixel of the next", 20, 2],
    ["a place inside a run", 75, 3],
    ["a place where hidden ones lie", 140, 7],
    ["a place before everything", -50, 1],
    ["a place behind everything", 5_000, 12],
  ])("finds the visible one at %s", (_name, length, index) => {
    expect(axis.at(length)).toBe(index);
  });

  it("finds the one at the start of every visible one", () => {
    for (const index of axis.visibleIn(1, 12)) expect(axis.at(axis.start(index))).toBe(index);
  });

  it("leaves hidden ones out of those that are visible", () => {
    expect(axis.visibleIn(4, 8)).toEqual([4, 7, 8]);
  });

  it.each<[string, number, 1 | -1, number]>([
    ["forwards over hidden ones", 5, 1, 7],
    ["backwards over hidden ones", 6, -1, 4],
    ["not at all from a visible one", 9, 1, 9],
  ])("goes %s", (_name, ...[index, step, found]) => {
    expect(axis.visible(index, step)).toBe(found);
  });

  it("finds none beyond either end", () => {
    expect([axis.visible(0, -1), axis.visible(13, 1)]).toEqual([null, null]);
  });

  it("rounds every length by itself at another zoom", () => {
    const half = createAxis({ runs: [run(2, 2, 33)], count: 3, size: 25, zoom: 0.5 });
    expect([half.start(2), half.start(3), half.total]).toEqual([13, 30, 43]);
  });

  it("never lets a visible one vanish", () => {
    expect(createAxis({ runs: [], count: 3, size: 1, zoom: 0.5 }).total).toBe(3);
  });

  it("knows which ones are hidden beside a visible one", () => {
    expect(hiddenBefore(axis, 7)).toEqual({ from: 5, to: 6 });
    expect(hiddenBefore(axis, 8)).toBeNull();
    const end = createAxis({ runs: [run(3, 5, "hidden")], count: 5, size: 20, zoom: 1 });
    expect(hiddenAfter(end, 2)).toEqual({ from: 3, to: 5 });
    expect(hiddenAfter(axis, 4)).toBeNull();
  });

  it("answers for a million rows of differing heights", () => {
    const runs = Array.from({ length: 100_000 }, (_, place) =>
      run(place * 10 + 1, place * 10 + 1, 40),
    );
    const long = createAxis({ runs, count: 1_048_576, size: 20, zoom: 2 });
    expect(long.total).toBe(1_048_576 * 40 + 100_000 * 40);
    expect(long.at(long.start(999_999))).toBe(999_999);
  });

  it("has no length when everything is hidden", () => {
    const none = createAxis({ runs: [run(1, 5, "hidden")], count: 5, size: 20, zoom: 1 });
    expect([none.total, none.at(10), none.visible(1, 1)]).toEqual([0, 1, null]);
  });
});
