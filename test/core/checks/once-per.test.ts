import { oncePer } from "../../../src/core/checks/once-per";

describe("a fact worked out once for each object", () => {
  it.each([[["a", "b"]], [true], [false], [null]])("is worked out once: %p", (fact) => {
    const workOut = jest.fn(() => fact);
    const factOf = oncePer(workOut);
    const key = {};
    expect([factOf(key), factOf(key)]).toEqual([fact, fact]);
    expect(workOut).toHaveBeenCalledTimes(1);
  });

  it("is each object's own, however alike they look", () => {
    const rowsOf = oncePer(({ rows }: { readonly rows: readonly number[] }) => rows.slice(0, 1));
    expect(rowsOf({ rows: [1, 2] })).toEqual([1]);
    expect(rowsOf({ rows: [3] })).toEqual([3]);
  });
});
