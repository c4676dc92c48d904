import type { KindName, Members } from "../engine/objects";
import { application, newWorkbook, runtime } from "./application";
import { autoFilter, freezePanes, pageLayout, worksheetProtection } from "./sheet-parts";
import { chart, chartCollection, chartPart } from "./charts";
import { chartSeries, chartSeriesCollection, chartSeriesPart } from "./chart-series";
import { comment, commentCollection } from "./comments";
import { namedItem, namedItemCollection } from "./names";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from "./formats";
import { setting, settingCollection } from "./settings";
import { workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Everything the host can answer, by the kind of object. */
export const MEMBERS: { readonly [K in KindName]: Members<K> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  NewWorkbook: newWorkbook,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  AutoFilter: autoFilter,
  FreezePanes: freezePanes,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  SettingCollection: settingCollection,
  Setting: setting,
  CommentCollection: commentCollection,
  Comment: comment,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartPart: chartPart,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesPart: chartSeriesPart,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
