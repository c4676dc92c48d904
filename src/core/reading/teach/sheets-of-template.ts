import type { ReaderProfile } from "../../model/reader-profile";
import type { Workbook } from "../../model/workbook";
import { viewGrid } from "../grid-view";
import { findBlocks } from "./find-block";
import { nearestMiss } from "./nearest-miss";

/** Where a template is used in a workbook; where nowhere, why the nearest sheet is not of it, in Chinese. */
export type TemplateUse = {
  readonly sheets: readonly string[];
  readonly nearest: string | null;
};

/** Looks for a profile's header sheet by sheet, so that the caller may rest after each; sends the sheets done. */
export function* templateUse(
  { sheets }: Workbook,
  profile: ReaderProfile,
): Generator<number, TemplateUse, boolean | undefined> {
  const found: string[] = [];
  let nearest: string | null = null;
  const sought = [{ headers: profile.indicators.headers, owner: profile }];
  for (const [index, sheet] of sheets.entries()) {
    const view = viewGrid(sheet);
    if (findBlocks(view, view.rows, sought).length > 0) found.push(sheet.name);
    else {
      const miss = nearestMiss(view, [profile]);
      nearest ??= miss === null ? null : `${sheet.name}：${miss}`;
    }
    if (yield index + 1) break;
  }
  return { sheets: found, nearest };
}
