import type { ExcelHost } from "../engine/excel-host";
import { hostError } from "../engine/host-error";
import type { Members, Scalar } from "../engine/objects";
import { changeFormat, shared } from "../model/cells";
import type { BorderData, BorderSide, CellFormat, Json } from "../model/host-data";
import type { SheetArea } from "../model/live";
import { textArgument } from "./arguments";

type FormatKind = "RangeFormat" | "RangeFill" | "RangeFont" | "FormatProtection";

type FieldType = "text" | "number" | "flag";

/** A property of the format: `null` where the cells of the range differ. */
function field<K extends FormatKind>(name: keyof CellFormat, type: FieldType = "text"): Scalar<K> {
  return {
    get: ({ sheet, area }: SheetArea) =>
      (shared(sheet, area, (format) => format[name]) ?? null) as Json,
    set: ({ host, target, value }) => {
      refuseOtherType(value, type);
      applyFormat(host, target, { [name]: value });
    },
  };
}

function refuseOtherType(value: Json, type: FieldType): void {
  const wanted = { text: "string", number: "number", flag: "boolean" }[type];
  if (typeof value !== wanted) throw hostError("InvalidArgument");
}

function applyFormat(
  host: ExcelHost,
  { sheet, area }: SheetArea,
  change: Partial<CellFormat>,
): void {
  host.guardFormat({ sheet, area });
  changeFormat(sheet, area, (format) => merged(format, change));
}

function merged(format: CellFormat, change: Partial<CellFormat>): CellFormat {
  const same = Object.entries(change).every(
    ([key, value]) => format[key as keyof CellFormat] === value,
  );
  return same ? format : { ...format, ...change };
}

const STANDARD = { width: 54, height: 13.5 };

function sizeScalar(lines: "columnWidths" | "rowHeights"): Scalar<"RangeFormat"> {
  const usual = lines === "columnWidths" ? STANDARD.width : STANDARD.height;
  const span = ({ area }: SheetArea): readonly [number, number] =>
    lines === "columnWidths" ? [area.left, area.right] : [area.top, area.bottom];
  return {
    get: (target) => {
      const [first, last] = span(target);
      const sizes = new Set<number>();
      for (let line = first; line <= last && sizes.size < 2; line += 1) {
        sizes.add(target.sheet[lines].get(line) ?? usual);
      }
      return sizes.size === 1 ? ([...sizes][0] ?? usual) : null;
    },
    set: ({ target, value, host }) => {
      refuseOtherType(value, "number");
      host.guardLines(
        target.sheet,
        lines === "columnWidths" ? "allowFormatColumns" : "allowFormatRows",
      );
      const [first, last] = span(target);
      for (let line = first; line <= last; line += 1) target.sheet[lines].set(line, Number(value));
    },
  };
}

/** `range.format`. */
export const rangeFormat: Members<"RangeFormat"> = {
  scalars: {
    WrapText: field("wrapText", "flag"),
    HorizontalAlignment: field("horizontalAlignment"),
    VerticalAlignment: field("verticalAlignment"),
    IndentLevel: field("indentLevel", "number"),
    TextOrientation: field("textOrientation", "number"),
    ShrinkToFit: field("shrinkToFit", "flag"),
    ColumnWidth: sizeScalar("columnWidths"),
    RowHeight: sizeScalar("rowHeights"),
  },
  links: {
    Fill: (target) => ({ ...target, kind: "RangeFill" }),
    Font: (target) => ({ ...target, kind: "RangeFont" }),
    Borders: (target) => ({ ...target, kind: "RangeBorderCollection" }),
    Protection: (target) => ({ ...target, kind: "FormatProtection" }),
  },
  methods: {
    AutofitColumns: ({ target: { sheet, area } }) => {
      for (const column of [...sheet.columnWidths.keys()]) {
        if (column >= area.left && column <= area.right) sheet.columnWidths.delete(column);
      }
    },
    AutofitRows: ({ target: { sheet, area } }) => {
      for (const row of [...sheet.rowHeights.keys()]) {
        if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
      }
    },
  },
};

const NO_FILL = { fill: null, pattern: "None", patternColor: "#000000" } as const;

/** `format.fill`: a cell without a fill answers white, as Excel does; its pattern tells. */
export const rangeFill: Members<"RangeFill"> = {
  scalars: {
    Color: {
      get: ({ sheet, area }) => {
        const color = shared(sheet, area, (format) => format.fill);
        return color === undefined ? null : (color ?? "#FFFFFF");
      },
      set: ({ target, host, value }) => {
        const color = textArgument(value);
        if (color === "") applyFormat(host, target, NO_FILL);
        else applyFormat(host, target, { fill: hexColor(color), pattern: "Solid" });
      },
    },
    Pattern: {
      get: ({ sheet, area }) => shared(sheet, area, (format) => format.pattern) ?? null,
      set: ({ target, host, value }) => {
        const pattern = textArgument(value);
        const none = pattern === "None";
        applyFormat(host, target, none ? NO_FILL : { pattern });
      },
    },
    PatternColor: {
      get: ({ sheet, area }) => shared(sheet, area, (format) => format.patternColor) ?? null,
      set: ({ target, host, value }) =>
        applyFormat(host, target, { patternColor: hexColor(textArgument(value)) }),
    },
    TintAndShade: { get: () => 0 },
    PatternTintAndShade: { get: () => 0 },
  },
  methods: {
    Clear: ({ target, host }) => {
      host.aboutToWrite(target);
      applyFormat(host, target, NO_FILL);
    },
  },
};

const NAMED_COLORS: Readonly<Record<string, string>> = {
  white: "#FFFFFF",
  black: "#000000",
  red: "#FF0000",
  yellow: "#FFFF00",
  orange: "#FFA500",
  green: "#008000",
  blue: "#0000FF",
};

/** `"fff2cc"`, `"#fff2cc"`, `"yellow"` → `"#FFF2CC"`; anything else is an invalid argument. */
function hexColor(color: string): string {
  const named = NAMED_COLORS[color.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(color);
  if (!match) throw hostError("InvalidArgument");
  return `#${(match[1] ?? "").toUpperCase()}`;
}

/** `format.font`. */
export const rangeFont: Members<"RangeFont"> = {
  scalars: {
    Bold: field("bold", "flag"),
    Italic: field("italic", "flag"),
    Strikethrough: field("strikethrough", "flag"),
    Underline: field("underline"),
    Name: field("fontName"),
    Size: field("fontSize", "number"),
    Color: {
      get: ({ sheet, area }) => shared(sheet, area, (format) => format.fontColor) ?? null,
      set: ({ target, host, value }) =>
        applyFormat(host, target, { fontColor: hexColor(textArgument(value)) }),
    },
    TintAndShade: { get: () => 0 },
  },
};

/** `format.protection`. */
export const formatProtection: Members<"FormatProtection"> = {
  scalars: {
    Locked: field("locked", "flag"),
    FormulaHidden: field("formulaHidden", "flag"),
  },
};

const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** `format.borders`. */
export const rangeBorderCollection: Members<"RangeBorderCollection"> = {
  scalars: { Count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => ({ ...target, kind: "RangeBorder", side })),
  item: ({ target, args }) => {
    const side = SIDES.find((known) => known === args[0]);
    if (!side) throw hostError("InvalidArgument");
    return { ...target, kind: "RangeBorder", side };
  },
};

const NO_BORDER: BorderData = { style: "None", color: "#000000", weight: "Thin" };

function borderField(name: keyof BorderData): Scalar<"RangeBorder"> {
  return {
    get: ({ sheet, area, side }) =>
      shared(sheet, area, (format) => (format.borders[side] ?? NO_BORDER)[name]) ?? null,
    set: ({ target: { sheet, area, side }, host, value }) => {
      const text = name === "color" ? hexColor(textArgument(value)) : textArgument(value);
      host.guardFormat({ sheet, area });
      changeFormat(sheet, area, (format) => withBorder(format, side, { [name]: text }));
    },
  };
}

function withBorder(format: CellFormat, side: BorderSide, change: Partial<BorderData>): CellFormat {
  const before = format.borders[side] ?? NO_BORDER;
  // A colour or a weight alone draws the line.
  const after = {
    ...before,
    ...(change.style ? {} : { style: before.style === "None" ? "Continuous" : before.style }),
    ...change,
  };
  const others = Object.fromEntries(Object.entries(format.borders).filter(([key]) => key !== side));
  return { ...format, borders: after.style === "None" ? others : { ...others, [side]: after } };
}

/** One border of a range. Every cell of the range keeps it, inner and outer alike: enough to compare looks. */
export const rangeBorder: Members<"RangeBorder"> = {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: borderField("style"),
    Color: borderField("color"),
    Weight: borderField("weight"),
    TintAndShade: { get: () => 0 },
  },
};
