/** A workbook as plain data: what a test gives to the host, and what a snapshot gives back. */

export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export type CellScalar = string | number | boolean | null;

export type BorderData = {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
};

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

/** How a cell looks and whether protection holds it. */
export type CellFormat = {
  readonly numberFormat: string;
  /** `"#FFF2CC"`; `null` without a fill. */
  readonly fill: string | null;
  /** `"Solid"` with a plain fill. */
  readonly pattern: string;
  /** Of the lines and dots of other patterns. */
  readonly patternColor: string;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderData>>>;
};

export type LinkData = {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
};

export type CellData = Partial<CellFormat> & {
  readonly value?: CellScalar;
  /** Without "=". Without a `value` it is computed when the workbook opens. */
  readonly formula?: string;
  /** `"#DIV/0!"` */
  readonly error?: string;
  /** What the sheet shows; made from value and number format when left out. */
  readonly text?: string;
  /** Text that was typed with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  readonly link?: LinkData;
};

export type CommentData = {
  readonly cell: string;
  readonly text: string;
  readonly author?: string;
};

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export type SheetData = {
  readonly name: string;
  readonly kind?: "worksheet" | "chart";
  readonly visibility?: SheetVisibility;
  readonly protected?: boolean;
  /** What a protected sheet still allows: `allowFormatCells` and its kin. */
  readonly protectionOptions?: Readonly<Record<string, boolean | string>>;
  /** By address; a bare value is the value. */
  readonly cells?: Readonly<Record<string, CellData | CellScalar>>;
  /** A format for whole areas, by range; for columns that are formatted to the bottom of the sheet. */
  readonly areaFormats?: readonly {
    readonly range: string;
    readonly format: Partial<CellFormat>;
  }[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  /** Points, by row number. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  /** Points, by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  readonly autoFilter?: { readonly enabled: boolean; readonly dataFiltered: boolean };
  /** The range of the cells that do not scroll. */
  readonly frozen?: string | null;
  readonly comments?: readonly CommentData[];
  readonly charts?: readonly ChartData[];
  readonly pageLayout?: Readonly<Record<string, Json | undefined>>;
  readonly tabColor?: string;
  readonly showGridlines?: boolean;
};

/** A chart: what was set, by the names on the wire (`"Title.Text"`, `"ValueAxis.Minimum"`). */
export type ChartData = {
  readonly type: string;
  readonly name: string;
  /** The cells it lies over; `null` where it was never placed. */
  readonly over: string | null;
  readonly set: Readonly<Record<string, Json>>;
  readonly series: readonly ChartSeriesData[];
};

/** A series: ranges by address, and what was set of it. */
export type ChartSeriesData = {
  readonly values: string | null;
  readonly names: string | null;
  readonly set: Readonly<Record<string, Json>>;
};

export type NameData = {
  readonly name: string;
  readonly formula: string;
  /** The sheet the name is valid on; all when left out. */
  readonly sheet?: string;
};

export type HostWorkbookData = {
  readonly name?: string;
  readonly sheets: readonly SheetData[];
  readonly date1904?: boolean;
  readonly settings?: Readonly<Record<string, Json>>;
  readonly names?: readonly NameData[];
  /** Sheets cannot be added, deleted, renamed or hidden. */
  readonly structureProtected?: boolean;
};
