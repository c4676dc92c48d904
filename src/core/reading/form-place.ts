import type { IndicatorHeader } from "./find-headers";
import type { GridView } from "./grid-view";
import type { FormRegion } from "./read-head";

/** Where a form lies on its sheet: its first row, its indicator headers, and the row it must end before. */
export type FormPlace = {
  readonly view: GridView;
  readonly region: FormRegion;
  readonly headers: readonly [IndicatorHeader, ...IndicatorHeader[]];
  readonly date1904: boolean;
};
