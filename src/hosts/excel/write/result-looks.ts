import type { ResultCellStyle } from "../../../core/model/edit";

/** How one style of our own sheets looks; `null` leaves the workbook's default. */
export type Look = {
  readonly bold: boolean;
  readonly size: number | null;
  readonly color: string | null;
  readonly underline: boolean;
  readonly fill: string | null;
  readonly border: boolean;
  readonly numberFormat: string;
  readonly horizontal: "Left" | "Center" | "Right";
  readonly wrap: boolean;
};

const PLAIN: Look = {
  bold: false,
  size: null,
  color: null,
  underline: false,
  fill: null,
  border: true,
  numberFormat: "General",
  horizontal: "Left",
  wrap: false,
};

/** The looks by style, the same that the file host gives. */
export const LOOKS: Readonly<Record<ResultCellStyle, Look>> = {
  title: { ...PLAIN, bold: true, size: 16, border: false, horizontal: "Center" },
  header: { ...PLAIN, bold: true, fill: "#DDEBF7", horizontal: "Center", wrap: true },
  text: PLAIN,
  wrap: { ...PLAIN, wrap: true },
  number: { ...PLAIN, numberFormat: "#,##0.00", horizontal: "Right" },
  count: { ...PLAIN, numberFormat: "0", horizontal: "Right" },
  score: { ...PLAIN, numberFormat: "0.00", horizontal: "Right" },
  percent: { ...PLAIN, numberFormat: "0.00%", horizontal: "Right" },
  link: { ...PLAIN, color: "#0563C1", underline: true, wrap: true },
  error: { ...PLAIN, color: "#9C0006", fill: "#FFC7CE", horizontal: "Center" },
  warning: { ...PLAIN, color: "#7F6000", fill: "#FFEB9C", horizontal: "Center" },
  note: { ...PLAIN, color: "#1F4E78", fill: "#DDEBF7", horizontal: "Center" },
  muted: { ...PLAIN, color: "#757575", border: false, wrap: true },
};

/** One side of how a cell looks. */
export type Aspect = {
  /** What the style asks for; `null` leaves the default. */
  readonly of: (look: Look) => string | null;
  readonly apply: (range: Excel.Range, value: string) => void;
};

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Each is set on whole blocks of cells that share it, never cell by cell. */
export const ASPECTS: readonly Aspect[] = [
  {
    of: ({ fill }) => fill,
    apply: (range, color) => {
      range.format.fill.color = color;
    },
  },
  {
    of: ({ color }) => color,
    apply: (range, color) => {
      range.format.font.color = color;
    },
  },
  {
    of: ({ bold }) => (bold ? "bold" : null),
    apply: (range) => {
      range.format.font.bold = true;
    },
  },
  {
    of: ({ size }) => (size === null ? null : String(size)),
    apply: (range, size) => {
      range.format.font.size = Number(size);
    },
  },
  {
    of: ({ underline }) => (underline ? "underline" : null),
    apply: (range) => {
      range.format.font.underline = "Single";
    },
  },
  {
    of: ({ horizontal }) => horizontal,
    apply: (range, horizontal) => {
      range.format.horizontalAlignment = horizontal as Look["horizontal"];
    },
  },
  {
    of: ({ wrap }) => (wrap ? "wrap" : null),
    apply: (range) => {
      range.format.wrapText = true;
    },
  },
  {
    of: ({ border }) => (border ? "border" : null),
    apply: (range) => {
      for (const side of SIDES) {
        const border = range.format.borders.getItem(side);
        border.style = "Continuous";
        border.color = "#BFBFBF";
      }
    },
  },
];
