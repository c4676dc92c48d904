import type { ReaderProfile, TaughtBlock } from "../../model/reader-profile";
import type { Sheet } from "../../model/workbook";
import { fingerprintOf, PROFILE_SCHEMA, validateProfile, type ProfileResult } from "../../profiles";
import { shownText, viewGrid, type GridView } from "../grid-view";
import type { HeaderRows } from "../resolve-columns";
import { headerText } from "./find-block";
import type { FundingDraft, HeaderDraft } from "./teach-types";

/** The profile that a draft stands for, or everything that is missing to make one, in Chinese. Never half of one. */
export function draftProfile(sheet: Sheet, draft: HeaderDraft): ProfileResult {
  const view = viewGrid(sheet);
  const indicators = blockOf(view, draft);
  const profile: ReaderProfile = {
    schema: PROFILE_SCHEMA,
    title: draft.title.trim(),
    fingerprint: fingerprintOf(indicators.headers),
    indicators,
    ...(draft.funding ? { funding: fundingOf(view, draft.funding) } : {}),
    ...(draft.labels && Object.keys(draft.labels).length > 0 ? { head: draft.labels } : {}),
  };
  return validateProfile(profile);
}

function fundingOf(
  view: GridView,
  funding: NonNullable<HeaderDraft["funding"]>,
): NonNullable<ReaderProfile["funding"]> {
  return isPointedAt(funding) ? blockOf(view, funding) : funding;
}

function isPointedAt(funding: NonNullable<HeaderDraft["funding"]>): funding is FundingDraft {
  return "top" in funding;
}

/** Header rows and the columns that were pointed at, as those of the sheet. */
type PointedBlock<Role extends string> = {
  readonly top: number;
  readonly bottom: number;
  readonly columns: TaughtBlock<Role>["columns"];
};

function blockOf<Role extends string>(
  view: GridView,
  pointed: PointedBlock<Role>,
): TaughtBlock<Role> {
  const area = headerArea(view, pointed);
  return { headers: headerTexts(view, area), columns: relativeColumns(pointed, area) };
}

/** The header goes on, left and right of what was pointed at, as long as its cells stand side by side. */
function headerArea<Role extends string>(
  view: GridView,
  { top, bottom, columns }: PointedBlock<Role>,
): HeaderRows {
  const pointed = Object.values<number | null | undefined>(columns).filter(isColumn);
  // Nothing chosen yet: the row's own cells.
  const chosen = pointed.length > 0 ? pointed : view.rowCells(top).map(({ column }) => column);
  if (chosen.length === 0) return { top, bottom, left: 1, right: 0 };
  let left = Math.min(...chosen);
  let right = Math.max(...chosen);
  for (let next = leftEnd(view, { top, bottom, left, right }); next < left;) {
    left = next;
    next = leftEnd(view, { top, bottom, left, right });
  }
  for (let next = rightEnd(view, { top, bottom, left, right }); next > right;) {
    right = next;
    next = rightEnd(view, { top, bottom, left, right });
  }
  return { top, bottom, left, right };
}

/** The left end of the header cells that cover the span's first column or stand right beside it. */
function leftEnd(view: GridView, rows: HeaderRows): number {
  const columns = rows.left > 1 ? [rows.left, rows.left - 1] : [rows.left];
  return Math.min(rows.left, ...coveringAreas(view, rows, columns).map(({ left }) => left));
}

function rightEnd(view: GridView, rows: HeaderRows): number {
  const areas = coveringAreas(view, rows, [rows.right, rows.right + 1]);
  return Math.max(rows.right, ...areas.map(({ right }) => right));
}

function coveringAreas(view: GridView, { top, bottom }: HeaderRows, columns: readonly number[]) {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  return rows.flatMap((row) =>
    columns
      .filter((column) => shownText(view.shown(row, column)) !== "")
      .map((column) => view.area(row, column))
      // A block's name that began above is no header.
      .filter((area) => area.top >= top),
  );
}

function headerTexts(view: GridView, { top, bottom, left, right }: HeaderRows): string[][] {
  const texts: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: string[] = [];
    for (let column = left; column <= right; column++) line.push(headerText(view, row, column));
    texts.push(line);
  }
  return texts;
}

function isColumn(column: number | null | undefined): column is number {
  return typeof column === "number";
}

function relativeColumns<Role extends string>(
  { columns }: PointedBlock<Role>,
  { left }: HeaderRows,
): TaughtBlock<Role>["columns"] {
  const entries = Object.entries(columns) as [Role, number | null][];
  const relative = entries.map(([role, column]) => [
    role,
    column === null ? null : column - left + 1,
  ]);
  return Object.fromEntries(relative) as TaughtBlock<Role>["columns"];
}
