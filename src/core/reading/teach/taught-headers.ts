import type { ReaderProfile } from "../../model/reader-profile";
import type { GridView } from "../grid-view";
import { labelColumns } from "../label-columns";
import type { IndicatorRole } from "../labels";
import type { ColumnMap, HeaderRows } from "../resolve-columns";
import { findBlocks } from "./find-block";
import { overLabels, taughtColumns } from "./taught-columns";

/** An indicator header that a person pointed out. */
export type TaughtHeader = HeaderRows & {
  readonly columns: ColumnMap<IndicatorRole>;
  readonly profile: ReaderProfile;
};

/** Every header of a sheet that one of the profiles knows; of two profiles for one template the first counts. */
export function taughtHeaders(
  view: GridView,
  profiles: readonly ReaderProfile[],
): readonly TaughtHeader[] {
  const sought = profiles.map((owner) => ({ headers: owner.indicators.headers, owner }));
  const headers: TaughtHeader[] = [];
  for (const { owner, ...place } of findBlocks(view, view.rows, sought)) {
    if (headers.some((known) => meets(known, place))) continue;
    headers.push({ ...taughtHeader(view, place, owner), profile: owner });
  }
  return headers;
}

/** A header as a profile reads it at a place. */
function taughtHeader(view: GridView, place: HeaderRows, { indicators }: ReaderProfile) {
  const rows = withBlockName(view, place);
  const { columns } = indicators;
  const taught = taughtColumns<IndicatorRole>(view, { rows: place, columns, anchor: "name" });
  const labelled = labelColumns(view, rows);
  const joined = overLabels<IndicatorRole>(labelled, taught, columns);
  return { ...rows, columns: withPeriod(labelled, joined) };
}

/** Actuals of a part of the year: what the label of their column says of the months still counts. */
function withPeriod(
  labelled: ColumnMap<IndicatorRole>,
  columns: ColumnMap<IndicatorRole>,
): ColumnMap<IndicatorRole> {
  const period = labelled.get("periodActual");
  if (!period || columns.get("actual")?.left !== period.left) return columns;
  return new Map([...columns, ["periodActual", period] as const]);
}

/** The block's own name (绩效指标) that reaches down beside the header and its rows belongs to the block. */
function withBlockName(view: GridView, place: HeaderRows): HeaderRows {
  if (place.left === 1) return place;
  const beside = view.area(place.top, place.left - 1);
  return beside.bottom > place.top ? { ...place, left: beside.left } : place;
}

/** Whether two headers share a cell. */
export function meets(one: HeaderRows, other: HeaderRows): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
