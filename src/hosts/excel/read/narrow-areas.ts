import { formatRange } from "../../../core/model/address";
import { planChunks, runChunks } from "../chunks";
import { isPayloadError } from "../port-errors";
import { cellsOf, MOST_SHEET_CELLS } from "./plan-grids";
import { loadedArea, type UsedArea, type UsedSheet } from "./used-ranges";

/** Into how many bands a wide area is cut to see which of them hold anything. */
const BANDS = 64;
/** Once for stray cells far below, once more for those far to the right. */
const ROUNDS = 2;
const BYTES_PER_BAND = 1_500;

/**
 * A blank typed far away makes the used part of a sheet millions of cells wide. Such an area becomes the few smaller ones
 * that hold something; what is still too large afterwards is a ledger.
 */
export async function narrowAreas(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  rounds: number = ROUNDS,
): Promise<readonly UsedSheet[]> {
  const pieces = sheets.filter(isWide).flatMap((sheet) =>
    sheet.areas
      .filter((area) => cellsOf(area) > MOST_SHEET_CELLS / BANDS)
      .flatMap(bandsOf)
      .map((band) => ({ sheet, band, bytes: BYTES_PER_BAND })),
  );
  if (pieces.length === 0 || rounds === 0) return sheets;
  const found = new Map<string, UsedArea[]>();
  const run = async (chunk: readonly (typeof pieces)[number][]): Promise<void> => {
    const answers = chunk.map(({ sheet, band }) => queueBand(context, sheet, band));
    await context.sync();
    chunk.forEach(({ sheet: { id } }, at) => {
      found.set(id, [...(found.get(id) ?? []), ...(answers[at]?.() ?? [])]);
    });
  };
  await runChunks(planChunks(pieces), { run, split: () => null, divides: isPayloadError });
  const narrowed = sheets.map((sheet) => withAreas(sheet, found.get(sheet.id)));
  return narrowAreas(context, narrowed, rounds - 1);
}

function isWide({ areas }: UsedSheet): boolean {
  return areas.reduce((sum, area) => sum + cellsOf(area), 0) > MOST_SHEET_CELLS;
}

/** The small areas of a sheet stay; the large ones gave way to what their bands hold. */
function withAreas(sheet: UsedSheet, found: readonly UsedArea[] | undefined): UsedSheet {
  if (!found) return sheet;
  const small = sheet.areas.filter((area) => cellsOf(area) <= MOST_SHEET_CELLS / BANDS);
  return { ...sheet, areas: [...small, ...found] };
}

function queueBand(
  context: Excel.RequestContext,
  sheet: UsedSheet,
  band: UsedArea,
): () => readonly UsedArea[] {
  const range = context.workbook.worksheets.getItem(sheet.id).getRange(formatRange(band));
  const used = range.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => loadedArea(sheet.name, used);
}

/** Bands across the longer side. */
function bandsOf(area: UsedArea): readonly UsedArea[] {
  const { top, left, bottom, right } = area;
  const isTall = bottom - top >= right - left;
  const [first, last] = isTall ? [top, bottom] : [left, right];
  const step = Math.ceil((last - first + 1) / BANDS);
  const bands: UsedArea[] = [];
  for (let at = first; at <= last; at += step) {
    const end = Math.min(at + step - 1, last);
    bands.push(isTall ? { ...area, top: at, bottom: end } : { ...area, left: at, right: end });
  }
  return bands;
}
