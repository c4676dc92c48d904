import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { GridSource } from "../../app/workbench/grid-source";
import { createTiles, type Tiles } from "./tiles";

/** The cells of a sheet, fetched again when the workbook says that it changed; draws when some have come. */
export function useTiles(source: GridSource, sheet: string): Tiles {
  const tiles = useMemo(() => createTiles(source, sheet), [source, sheet]);
  useEffect(() => source.onChange(() => void tiles.refresh()), [source, tiles]);
  useSyncExternalStore(tiles.subscribe, tiles.version);
  return tiles;
}
