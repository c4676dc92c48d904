import type { Range } from "../../../src/core/model/address";
import type {
  CellFormat,
  CellScalar,
  CommentData,
  Json,
  LinkData,
  NameData,
  SheetVisibility,
} from "./host-data";

/** A cell of the live workbook. */
export type LiveCell = {
  value: CellScalar;
  /** Without "=". */
  formula: string | null;
  error: string | null;
  /** What the sheet shows; `null` until it is asked for. */
  shown: string | null;
  quotePrefix: boolean;
  format: CellFormat;
  link: LinkData | null;
};

export type LiveComment = CommentData & {
  readonly id: string;
  text: string;
  readonly author: string;
};

export type LiveSeries = {
  values: string | null;
  names: string | null;
  readonly set: Record<string, Json>;
};

export type LiveChart = {
  readonly id: string;
  readonly type: string;
  name: string;
  over: string | null;
  readonly set: Record<string, Json>;
  readonly series: LiveSeries[];
};

/** A sheet: only cells that hold or show something exist. */
export type LiveSheet = {
  readonly id: string;
  readonly kind: "worksheet" | "chart";
  name: string;
  visibility: SheetVisibility;
  protected: boolean;
  protectionOptions: Readonly<Record<string, boolean | string>>;
  /** Row → column → cell, both from 1. */
  readonly rows: Map<number, Map<number, LiveCell>>;
  /** Formats of areas too large to make cells for; the last one wins. */
  readonly areaFormats: { readonly area: Range; readonly format: Partial<CellFormat> }[];
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  autoFilter: { enabled: boolean; dataFiltered: boolean };
  frozen: Range | null;
  readonly comments: LiveComment[];
  readonly charts: LiveChart[];
  readonly pageLayout: Record<string, Json | undefined>;
  tabColor: string;
  showGridlines: boolean;
  /** Nothing that points to it works any more. */
  deleted: boolean;
};

export type LiveWorkbook = {
  name: string;
  readonly sheets: LiveSheet[];
  readonly date1904: boolean;
  readonly settings: Map<string, Json>;
  readonly names: NameData[];
  structureProtected: boolean;
};

/** A rectangle on a sheet. */
export type SheetArea = { readonly sheet: LiveSheet; readonly area: Range };
