import type { GridSource } from "../../app/workbench/grid-source";
import type { GridCell } from "../../core/index";
import { groupRows, keptRows, type TileRows } from "./tile-rows";

/** Rows fetched at a time. */
export const TILE_ROWS = 64;

/** Tiles kept besides those on screen. */
const KEPT_TILES = 48;

/** Questions under way at a time: while the user drags far, those in between are never asked. */
const AT_ONCE = 3;

/** The cells of a sheet as far as they have been fetched. */
export type Tiles = {
  /** Grows with every change of what is here. */
  version(): number;
  subscribe(listener: () => void): () => void;
  /** The cells of a row; `null` when it has not been fetched. */
  row(row: number): readonly GridCell[] | null;
  /** Says which tiles are on screen; those that are missing are fetched, the latest wish first. */
  want(tiles: readonly number[]): void;
  /** Fetches again what is on screen; what is shown stays until then. Resolves when it is here, or failed. */
  refresh(): Promise<void>;
  failed(): boolean;
  retry(): void;
};

type Tile = { readonly rows: TileRows; readonly age: number };

type State = {
  readonly source: GridSource;
  readonly sheet: string;
  readonly tiles: Map<number, Tile>;
  readonly loading: Set<number>;
  readonly listeners: Set<() => void>;
  readonly waiting: Set<() => void>;
  wanted: readonly number[];
  age: number;
  version: number;
  failed: boolean;
};

/** The tile that a row belongs to, from 0. */
export function tileOf(row: number): number {
  return Math.floor((row - 1) / TILE_ROWS);
}

/** Nothing is fetched before it is wanted. */
export function createTiles(source: GridSource, sheet: string): Tiles {
  const state: State = {
    source,
    sheet,
    tiles: new Map(),
    loading: new Set(),
    listeners: new Set(),
    waiting: new Set(),
    wanted: [],
    age: 0,
    version: 0,
    failed: false,
  };
  return {
    version: () => state.version,
    subscribe(listener) {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
    row: (row) => rowOf(state, row),
    want(tiles) {
      state.wanted = tiles;
      pump(state);
    },
    refresh: () => refresh(state),
    failed: () => state.failed,
    retry() {
      state.failed = false;
      tell(state);
      pump(state);
    },
  };
}

const NO_CELLS: readonly GridCell[] = [];

function rowOf({ tiles }: State, row: number): readonly GridCell[] | null {
  const tile = tiles.get(tileOf(row));
  return tile ? (tile.rows.get(row) ?? NO_CELLS) : null;
}

function refresh(state: State): Promise<void> {
  state.age++;
  state.failed = false;
  const settled = new Promise<void>((resolve) => state.waiting.add(resolve));
  pump(state);
  return settled;
}

function pump(state: State): void {
  const missing = state.wanted.filter((tile) => state.tiles.get(tile)?.age !== state.age);
  if (missing.length === 0 || state.failed) return settle(state);
  for (const tile of missing) {
    if (state.loading.size >= AT_ONCE) return;
    if (!state.loading.has(tile)) void load(state, tile);
  }
}

function settle({ waiting }: State): void {
  const done = [...waiting];
  waiting.clear();
  for (const resolve of done) resolve();
}

async function load(state: State, tile: number): Promise<void> {
  const { source, sheet, tiles, loading, age } = state;
  const from = tile * TILE_ROWS + 1;
  loading.add(tile);
  try {
    const cells = await source.rows(sheet, from, from + TILE_ROWS - 1);
    const rows = keptRows(tiles.get(tile)?.rows, groupRows(cells));
    tiles.delete(tile);
    tiles.set(tile, { rows, age });
    forgetOldest(state);
  } catch {
    // Why does not matter here: the screen says that rows are missing and offers to try again.
    state.failed = true;
  }
  loading.delete(tile);
  tell(state);
  pump(state);
}

function forgetOldest({ tiles, wanted, age }: State): void {
  const spare = [...tiles.keys()].filter((tile) => !wanted.includes(tile));
  const stale = spare.filter((tile) => tiles.get(tile)?.age !== age);
  const tooMany = spare.slice(0, Math.max(0, spare.length - KEPT_TILES));
  for (const tile of [...stale, ...tooMany]) tiles.delete(tile);
}

function tell(state: State): void {
  state.version++;
  for (const listener of [...state.listeners]) listener();
}
