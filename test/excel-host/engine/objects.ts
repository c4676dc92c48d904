import type { Range } from "../../../src/core/model/address";
import type { BorderSide, Json, NameData } from "../model/host-data";
import type { LiveChart, LiveComment, LiveSeries, LiveSheet, SheetArea } from "../model/live";
import type { ExcelHost } from "./excel-host";

/** What an object path of office.js can stand for, without its own kind. */
type Facts = {
  Workbook: object;
  Application: object;
  Runtime: object;
  WorkbookProtection: object;
  NewWorkbook: object;
  WorksheetCollection: object;
  Worksheet: { readonly sheet: LiveSheet };
  WorksheetProtection: { readonly sheet: LiveSheet };
  AutoFilter: { readonly sheet: LiveSheet };
  FreezePanes: { readonly sheet: LiveSheet };
  PageLayout: { readonly sheet: LiveSheet };
  Range: SheetArea;
  RangeAreas: { readonly sheet: LiveSheet; readonly areas: readonly Range[] };
  RangeCollection: { readonly sheet: LiveSheet; readonly areas: readonly Range[] };
  RangeFormat: SheetArea;
  RangeFill: SheetArea;
  RangeFont: SheetArea;
  FormatProtection: SheetArea;
  RangeBorderCollection: SheetArea;
  RangeBorder: SheetArea & { readonly side: BorderSide };
  SettingCollection: object;
  Setting: { readonly key: string };
  CommentCollection: { readonly sheet: LiveSheet | null };
  Comment: { readonly sheet: LiveSheet; readonly comment: LiveComment };
  ChartCollection: { readonly sheet: LiveSheet };
  Chart: ChartOnSheet;
  ChartPart: ChartOnSheet & { readonly part: ChartPartName };
  ChartSeriesCollection: ChartOnSheet;
  ChartSeries: ChartOnSheet & { readonly series: LiveSeries };
  ChartSeriesPart: ChartOnSheet & { readonly series: LiveSeries; readonly part: SeriesPartName };
  NamedItemCollection: { readonly sheet: LiveSheet | null };
  NamedItem: { readonly item: NameData };
};

type ChartOnSheet = { readonly sheet: LiveSheet; readonly chart: LiveChart };

/** Parts of a chart that hold settings of their own. */
export type ChartPartName =
  | "Title"
  | "Legend"
  | "Axes"
  | "CategoryAxis"
  | "ValueAxis"
  | "CategoryAxis.Title"
  | "ValueAxis.Title"
  | "CategoryAxis.MajorGridlines"
  | "ValueAxis.MajorGridlines";

export type SeriesPartName = "Format" | "Fill" | "Line";

export type KindName = keyof Facts;

/** An object of one kind. */
export type ObjectOf<K extends KindName> = { readonly kind: K } & Facts[K];

/** Any object the host knows. */
export type HostObject = { [K in KindName]: ObjectOf<K> }[KindName];

/** A call of a method or the writing of a property. */
export type Call<K extends KindName> = {
  readonly target: ObjectOf<K>;
  /** As on the wire; `null` where an argument was left out. */
  readonly args: readonly Json[];
  /** Arguments that are objects, at their places. */
  readonly objects: readonly (HostObject | undefined)[];
  readonly host: ExcelHost;
};

/** A property that holds a value. */
export type Scalar<K extends KindName> = {
  get(target: ObjectOf<K>, host: ExcelHost): Json | undefined;
  set?(call: Call<K> & { readonly value: Json }): void;
};

/** The members of a kind of object, by their names on the wire. */
export type Members<K extends KindName> = {
  /** What tells one object from another: `Id` and the like. */
  identity?(target: ObjectOf<K>, host: ExcelHost): Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, Scalar<K>>>;
  /** Properties that lead to another object; `null` for a null object. */
  readonly links?: Readonly<
    Record<string, (target: ObjectOf<K>, host: ExcelHost) => HostObject | null>
  >;
  /** Methods that answer a value or nothing. */
  readonly methods?: Readonly<Record<string, (call: Call<K>) => Json | void>>;
  /** Methods that answer an object; `null` for a null object. */
  readonly finders?: Readonly<Record<string, (call: Call<K>) => HostObject | null>>;
  /** The items of a collection. */
  items?(target: ObjectOf<K>, host: ExcelHost): readonly HostObject[];
  /** The item with a key; throws `ItemNotFound`. */
  item?(call: Call<K>): HostObject;
};
