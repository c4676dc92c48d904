import { formatAddress } from "../../model/address";
import type { ReaderProfile } from "../../model/reader-profile";
import { templateText } from "../../profiles";
import { shownText, type GridView } from "../grid-view";
import { headerText, type HeaderTexts } from "./find-block";

/** A sheet that bears at least this share of a header's texts was meant by it (本工具默认). */
const NEAR_SHARE = 0.5;

/**
 * Why a sheet that looks like a known template is not read by its profile, in Chinese: the first header cell that is not
 * there any more. `null` when no profile comes near.
 */
export function nearestMiss(view: GridView, profiles: readonly ReaderProfile[]): string | null {
  for (const { title, indicators } of profiles) {
    const place = nearestPlace(view, indicators.headers);
    if (place) return missWords(view, { title, headers: indicators.headers, ...place });
  }
  return null;
}

type Place = { readonly top: number; readonly left: number };

/** Where most of the header's texts stand in their places, if at least half of them do. */
function nearestPlace(view: GridView, headers: HeaderTexts): Place | null {
  const total = headers.flat().filter((text) => text !== "").length;
  const hits = new Map<string, Hit>();
  let best: Hit | null = null;
  for (const place of claimedPlaces(view, offsetsOf(headers))) {
    const key = `${String(place.top)},${String(place.left)}`;
    const hit = hits.get(key) ?? { place, count: 0 };
    hit.count += 1;
    hits.set(key, hit);
    if (!best || hit.count > best.count) best = hit;
  }
  return best && best.count >= total * NEAR_SHARE ? best.place : null;
}

type Hit = { readonly place: Place; count: number };

/** Where the header would have to stand for each cell that bears one of its texts. */
function* claimedPlaces(
  view: GridView,
  offsets: ReadonlyMap<string, readonly Offset[]>,
): Generator<Place> {
  for (const row of view.rows) {
    for (const cell of view.rowCells(row)) {
      const known = offsets.get(templateText(shownText(cell)));
      if (known === undefined) continue;
      yield* known.map(({ down, across }) => ({ top: row - down, left: cell.column - across }));
    }
  }
}

type Offset = { readonly down: number; readonly across: number };

function offsetsOf(headers: HeaderTexts): ReadonlyMap<string, readonly Offset[]> {
  const offsets = new Map<string, Offset[]>();
  headers.forEach((texts, down) => {
    texts.forEach((text, across) => {
      if (text === "") return;
      offsets.set(text, [...(offsets.get(text) ?? []), { down, across }]);
    });
  });
  return offsets;
}

type Miss = Place & { readonly title: string; readonly headers: HeaderTexts };

function missWords(view: GridView, { title, headers, top, left }: Miss): string {
  const said = `按“${title}”指定的表头没有读成：`;
  const advice = "请恢复原来的表头，或重新指定";
  for (const [down, texts] of headers.entries()) {
    for (const [across, text] of texts.entries()) {
      const at = { row: top + down, column: left + across };
      if (at.row < 1 || at.column < 1 || headerText(view, at.row, at.column) === text) continue;
      return `${said}${difference(view, { text, ...at })}；${advice}`;
    }
  }
  return `${said}表头旁边多了没有指定过的列；${advice}`;
}

function difference(
  view: GridView,
  { text, row, column }: { readonly text: string; readonly row: number; readonly column: number },
): string {
  const cell = formatAddress({ row, column });
  const now = shownText(view.shown(row, column)).replace(/\s+/g, "");
  if (text === "") return `${cell} 多了表头“${now}”`;
  return now === "" ? `${cell} 的表头“${text}”不在了` : `${cell} 的表头“${text}”变成了“${now}”`;
}
