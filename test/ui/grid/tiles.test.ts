import { createTiles, TILE_ROWS, type Tiles } from "../../../src/ui/grid/tiles";
import { fakeCell, fakeGrid } from "./fake-grid";

const long = () =>
  fakeGrid([
    {
      name: "表",
      cells: { A1: "甲", A70: "乙" },
      rowOf: (row) =>
        [fakeCell("B1", { row, column: 2, content: row })].map((cell) => ({ ...cell, row })),
    },
  ]);

async function settled(tiles: Tiles, wanted: readonly number[]): Promise<void> {
  tiles.want(wanted);
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

describe("the tiles of a sheet", () => {
  it("are fetched when they are wanted, each once", async () => {
    const source = long();
    const tiles = createTiles(source, "表");
    expect(tiles.row(1)).toBeNull();
    await settled(tiles, [0, 1]);
    await settled(tiles, [0, 1]);
    expect(source.asked).toEqual([`表 1-${TILE_ROWS}`, `表 65-128`]);
    expect(tiles.row(70)?.map(({ text }) => text)).toContain("乙");
  });

  it("say that a fetched row without cells is empty", async () => {
    const tiles = createTiles(fakeGrid([{ name: "表", cells: { A1: 1 } }]), "表");
    await settled(tiles, [0]);
    expect(tiles.row(2)).toEqual([]);
  });

  it("skip those the user has already scrolled past", async () => {
    const source = long();
    const tiles = createTiles(source, "表");
    for (let tile = 0; tile < 100; tile++) tiles.want([tile]);
    await settled(tiles, [100]);
    expect(source.asked.length).toBeLessThan(6);
    expect(tiles.row(100 * TILE_ROWS + 1)).not.toBeNull();
  });

  it("show the old cells until the new ones are here, and keep rows that did not change", async () => {
    const source = long();
    const tiles = createTiles(source, "表");
    await settled(tiles, [0]);
    const [first, second] = [tiles.row(1), tiles.row(2)];
    const open = source.hold();
    source.set("表", "A1", "丙");
    const done = tiles.refresh();
    await Promise.resolve();
    expect(tiles.row(1)).toBe(first);
    open();
    await done;
    expect(tiles.row(1)?.[0]?.text).toBe("丙");
    expect(tiles.row(2)).toBe(second);
  });

  it("keep no more than some dozens", async () => {
    const tiles = createTiles(long(), "表");
    for (let tile = 0; tile < 80; tile++) await settled(tiles, [tile]);
    const kept = Array.from({ length: 80 }, (_, tile) => tiles.row(tile * TILE_ROWS + 1) !== null);
    expect(kept.filter(Boolean).length).toBeLessThan(60);
    expect(kept[79]).toBe(true);
  });

  it("tell when rows could not be read, and read them when asked to try again", async () => {
    const source = long();
    const tiles = createTiles(source, "表");
    source.fail("rows");
    await settled(tiles, [0]);
    expect([tiles.failed(), tiles.row(1)]).toEqual([true, null]);
    source.fail(null);
    tiles.retry();
    await settled(tiles, [0]);
    expect(tiles.failed()).toBe(false);
    expect(tiles.row(1)).not.toBeNull();
  });
});
