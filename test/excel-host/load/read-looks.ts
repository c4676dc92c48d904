import {
  columnLetters,
  MAX_ROW,
  parseAddress,
  type Position,
} from "../../../src/core/model/address";
import { cellKey } from "../../../src/core/model/workbook";
import type { XlsxPackage } from "../../../src/hosts/xlsx/package/open-package";
import { childOf, outlineOf, type Outline } from "../../../src/hosts/xlsx/write/outline";
import { formatCode } from "../../../src/hosts/xlsx/read/number-formats";
import type { CellFormat, SheetData } from "../model/host-data";

type Format = Partial<CellFormat>;

/** How a sheet looks, beside its contents. */
export type SheetLooks = {
  /** By `cellKey`, cells with a style of their own only. */
  readonly formats: ReadonlyMap<number, Format>;
  readonly places: ReadonlyMap<number, Position>;
  readonly columnFormats: NonNullable<SheetData["areaFormats"]>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly frozen: string | null;
  readonly protectionOptions: Readonly<Record<string, boolean>>;
};

/** Reads looks from the parts of a package. */
export type LookReader = { ofSheet(xml: string): SheetLooks };

/** The styles of a package; `null` for one without. */
export function readLooks(pkg: XlsxPackage, stylesPart: string | null): LookReader {
  const styles = stylesPart === null ? [] : readStyles(pkg.readText(stylesPart));
  return { ofSheet: (xml) => sheetLooks(outlineOf(xml), styles) };
}

function readStyles(xml: string): readonly Format[] {
  const root = outlineOf(xml);
  const list = (name: string): readonly Outline[] => childOf(root, name)?.children ?? [];
  const codes = new Map(
    list("numFmts").map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      attributes.get("formatCode") ?? "General",
    ]),
  );
  const fills = list("fills").map(fillFormat);
  const fonts = list("fonts").map(fontFormat);
  return list("cellXfs").map((xf) => ({
    ...fonts[Number(xf.attributes.get("fontId") ?? 0)],
    ...fills[Number(xf.attributes.get("fillId") ?? 0)],
    ...protectionFormat(childOf(xf, "protection")),
    ...alignmentFormat(childOf(xf, "alignment")),
    ...numberFormat(formatCode(Number(xf.attributes.get("numFmtId") ?? 0), codes)),
  }));
}

function numberFormat(code: string): Format {
  return code === "General" ? {} : { numberFormat: code };
}

function fillFormat(fill: Outline): Format {
  const pattern = childOf(fill, "patternFill");
  if (!pattern || pattern.attributes.get("patternType") !== "solid") return {};
  const color = childOf(pattern, "fgColor");
  return { fill: colorOf(color) ?? "#D9D9D9", pattern: "Solid" };
}

/** Theme and indexed colours are not looked up: any stable colour does for comparing. */
function colorOf(color: Outline | undefined): string | null {
  const rgb = color?.attributes.get("rgb");
  return rgb === undefined ? null : `#${rgb.slice(-6).toUpperCase()}`;
}

function fontFormat(font: Outline): Format {
  const size = childOf(font, "sz")?.attributes.get("val");
  const name = childOf(font, "name")?.attributes.get("val");
  const color = colorOf(childOf(font, "color"));
  return {
    ...(isOn(childOf(font, "b")) ? { bold: true } : {}),
    ...(isOn(childOf(font, "i")) ? { italic: true } : {}),
    ...(size === undefined ? {} : { fontSize: Number(size) }),
    ...(name === undefined ? {} : { fontName: name }),
    ...(color === null ? {} : { fontColor: color }),
  };
}

function isOn(element: Outline | undefined): boolean {
  return element !== undefined && !isFalse(element.attributes.get("val"));
}

function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function protectionFormat(protection: Outline | undefined): Format {
  if (!protection) return {};
  return {
    ...(isFalse(protection.attributes.get("locked")) ? { locked: false } : {}),
    ...(isTrue(protection.attributes.get("hidden")) ? { formulaHidden: true } : {}),
  };
}

function alignmentFormat(alignment: Outline | undefined): Format {
  if (!alignment) return {};
  const horizontal = alignment.attributes.get("horizontal");
  return {
    ...(isTrue(alignment.attributes.get("wrapText")) ? { wrapText: true } : {}),
    ...(horizontal === undefined
      ? {}
      : { horizontalAlignment: horizontal.charAt(0).toUpperCase() + horizontal.slice(1) }),
  };
}

type Growing = {
  readonly formats: Map<number, Format>;
  readonly places: Map<number, Position>;
  readonly hiddenRows: number[];
  readonly rowHeights: Record<string, number>;
};

function sheetLooks(root: Outline, styles: readonly Format[]): SheetLooks {
  const growing: Growing = {
    formats: new Map(),
    places: new Map(),
    hiddenRows: [],
    rowHeights: {},
  };
  for (const row of childOf(root, "sheetData")?.children ?? []) readRow(growing, row, styles);
  return {
    ...growing,
    ...columnLooks(childOf(root, "cols")?.children ?? [], styles),
    frozen: frozenOf(root),
    protectionOptions: protectionOptions(childOf(root, "sheetProtection")),
  };
}

function readRow(growing: Growing, row: Outline, styles: readonly Format[]): void {
  const number = Number(row.attributes.get("r"));
  if (isTrue(row.attributes.get("hidden"))) growing.hiddenRows.push(number);
  const height = row.attributes.get("ht");
  if (height !== undefined && isTrue(row.attributes.get("customHeight"))) {
    growing.rowHeights[String(number)] = Number(height);
  }
  for (const cell of row.children) {
    const position = parseAddress(cell.attributes.get("r") ?? "");
    const format = styles[Number(cell.attributes.get("s") ?? 0)];
    if (!position || !format || Object.keys(format).length === 0) continue;
    growing.formats.set(cellKey(position), format);
    growing.places.set(cellKey(position), position);
  }
}

/** Points to one character of the usual font. */
const POINTS_PER_CHARACTER = 6;
/** Files describe the unused columns to the right as one long stretch. */
const WIDEST_STRETCH = 256;

function columnLooks(
  columns: readonly Outline[],
  styles: readonly Format[],
): Pick<SheetLooks, "columnFormats" | "columnWidths" | "hiddenColumns"> {
  const columnWidths: Record<string, number> = {};
  const hiddenColumns: number[] = [];
  const columnFormats: { range: string; format: Format }[] = [];
  for (const { attributes } of columns) {
    const [first, last] = [Number(attributes.get("min")), Number(attributes.get("max"))];
    const width = attributes.get("width");
    for (let column = first; column <= Math.min(last, first + WIDEST_STRETCH); column += 1) {
      if (width !== undefined)
        columnWidths[columnLetters(column)] = Number(width) * POINTS_PER_CHARACTER;
      if (isTrue(attributes.get("hidden"))) hiddenColumns.push(column);
    }
    const format = styles[Number(attributes.get("style") ?? 0)];
    if (format && format.locked === false) {
      const range = `${columnLetters(first)}1:${columnLetters(last)}${MAX_ROW}`;
      columnFormats.push({ range, format });
    }
  }
  return { columnFormats, columnWidths, hiddenColumns };
}

function frozenOf(root: Outline): string | null {
  const view = childOf(root, "sheetViews")?.children[0];
  const pane = view && childOf(view, "pane");
  if (!pane || pane.attributes.get("state") !== "frozen") return null;
  const rows = Number(pane.attributes.get("ySplit") ?? 0);
  const columns = Number(pane.attributes.get("xSplit") ?? 0);
  const right = columns === 0 ? "XFD" : columnLetters(columns);
  return `A1:${right}${rows === 0 ? MAX_ROW : rows}`;
}

const OPTIONS: Readonly<Record<string, string>> = {
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertHyperlinks: "allowInsertHyperlinks",
  autoFilter: "allowAutoFilter",
  sort: "allowSort",
  objects: "allowEditObjects",
};

/** In files, `formatCells="0"` means that it is not locked. */
function protectionOptions(protection: Outline | undefined): Readonly<Record<string, boolean>> {
  if (!protection) return {};
  return Object.fromEntries(
    Object.entries(OPTIONS).map(([attribute, option]) => [
      option,
      isFalse(protection.attributes.get(attribute)),
    ]),
  );
}
