import type { CSSProperties } from "react";
import { PLAIN_LOOK, type BorderLine, type CellLook, type GridCell } from "../../core/index";

/** How a cell is drawn; made once for all cells of a look. */
export type CellStyle = {
  readonly box: CSSProperties;
  /** Of an element around a text that does not run from left to right; `null` for the others. */
  readonly turned: CSSProperties | null;
  readonly frame: Frame;
  /** For measuring: as CSS writes it. */
  readonly font: string;
  /** Pixels. */
  readonly fontSize: number;
  /** Pixels to the left and right of the text together. */
  readonly padding: number;
  /** A short line may run on over empty neighbours. */
  readonly runsOn: boolean;
  readonly wraps: boolean;
};

/** The lines around a cell, and by how many pixels its box reaches out so that they lie on its edges. */
export type Frame = {
  readonly lines: CSSProperties | null;
  readonly out: Readonly<Record<"top" | "right" | "bottom" | "left", number>>;
};

/** The looks of a workbook as styles, each made when it is first asked for. */
export type LookStyles = {
  /** An unknown look is the default one. */
  of(look: number, kind: GridCell["kind"]): CellStyle;
  /** The frame of merged cells: its right and lower line may belong to the cells at its far side. */
  frame(look: number, right: number | null, bottom: number | null): Frame;
};

const GENERAL_SIDE: Readonly<Record<GridCell["kind"], "left" | "right" | "center">> = {
  blank: "left",
  text: "left",
  number: "right",
  boolean: "center",
  error: "center",
};

const FAMILY =
  '"Calibri", "Microsoft YaHei", "SimSun", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const DEFAULT_POINTS = 11;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 3;
const INDENT = 9;

/** Styles for looks at a zoom. */
export function createLookStyles(looks: readonly CellLook[], zoom: number): LookStyles {
  const made = new Map<string, CellStyle>();
  const lookOf = (look: number): CellLook => looks[look] ?? looks[0] ?? PLAIN_LOOK;
  return {
    of(look, kind) {
      const key = `${look} ${GENERAL_SIDE[kind]}`;
      const known = made.get(key);
      if (known) return known;
      const style = styleOf(lookOf(look), GENERAL_SIDE[kind], zoom);
      made.set(key, style);
      return style;
    },
    frame(look, right, bottom) {
      const own = lookOf(look);
      return frameOf({
        ...own,
        right: right === null ? own.right : (lookOf(right).right ?? own.right),
        bottom: bottom === null ? own.bottom : (lookOf(bottom).bottom ?? own.bottom),
      });
    },
  };
}

type Side = "left" | "right" | "center";

function styleOf(look: CellLook, general: Side, zoom: number): CellStyle {
  const fontSize = (look.size ?? DEFAULT_POINTS) * PIXELS_PER_POINT * zoom;
  const family = look.font === null ? FAMILY : `${JSON.stringify(look.font)}, ${FAMILY}`;
  const align = look.horizontal === "general" ? general : look.horizontal;
  const near = PADDING * zoom;
  const far = near + look.indent * INDENT * zoom;
  const turned = turnOf(look.rotation);
  return {
    box: {
      ...(look.fill === null ? {} : { backgroundColor: look.fill }),
      ...fontOf(look, family, fontSize),
      ...placeOf(look, align),
      paddingLeft: align === "right" ? near : far,
      paddingRight: align === "right" ? far : near,
    },
    turned,
    frame: frameOf(look),
    font: `${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${fontSize}px ${family}`,
    fontSize,
    padding: near + far,
    wraps: look.wrap || align === "justify",
    runsOn: align === "left" && !look.wrap && !turned,
  };
}

/** Where there is too little room the beginning of a text is shown, however it stands. */
const SIDES = {
  left: "flex-start",
  center: "safe center",
  right: "safe flex-end",
  justify: "flex-start",
};
const STANDS = { top: "flex-start", center: "safe center", bottom: "safe flex-end" };

function placeOf(look: CellLook, align: keyof typeof SIDES): CSSProperties {
  const wraps = look.wrap || align === "justify";
  return {
    alignItems: STANDS[look.vertical],
    justifyContent: SIDES[align],
    textAlign: align,
    ...(wraps ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : { whiteSpace: "pre" }),
  };
}

function fontOf(look: CellLook, fontFamily: string, fontSize: number): CSSProperties {
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""];
  const textDecoration = lines.filter((line) => line !== "").join(" ");
  return {
    fontFamily,
    fontSize,
    ...(look.bold ? { fontWeight: "bold" } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
    ...(textDecoration === "" ? {} : { textDecoration }),
    ...(look.color === null ? {} : { color: look.color }),
  };
}

/** Right angles are lines of their own kind, which the browser can wrap; any other angle turns the finished line. */
function turnOf(rotation: CellLook["rotation"]): CSSProperties | null {
  if (rotation === 0) return null;
  if (rotation === "stacked") return { writingMode: "vertical-rl", textOrientation: "upright" };
  if (Math.abs(rotation) !== 90) return { transform: `rotate(${-rotation}deg)`, flexShrink: 0 };
  return {
    writingMode: "vertical-rl",
    textOrientation: "sideways",
    maxHeight: "100%",
    ...(rotation === 90 ? { transform: "rotate(180deg)" } : {}),
  };
}

const LINES: Readonly<Record<BorderLine["style"], readonly [width: number, style: string]>> = {
  hair: [1, "dotted"],
  thin: [1, "solid"],
  medium: [2, "solid"],
  thick: [3, "solid"],
  dotted: [1, "dotted"],
  dashed: [1, "dashed"],
  dashDot: [1, "dashed"],
  double: [3, "double"],
};

type Lines = Pick<CellLook, "top" | "right" | "bottom" | "left">;

/** Lines lie on the edge between two cells, so that those of neighbours fall on each other as on paper. */
function frameOf({ top, right, bottom, left }: Lines): Frame {
  const out = {
    top: Math.ceil(widthOf(top) / 2),
    left: Math.ceil(widthOf(left) / 2),
    right: Math.floor(widthOf(right) / 2),
    bottom: Math.floor(widthOf(bottom) / 2),
  };
  if (!top && !right && !bottom && !left) return { lines: null, out };
  const lines = {
    borderTop: lineText(top),
    borderRight: lineText(right),
    borderBottom: lineText(bottom),
    borderLeft: lineText(left),
  };
  return { lines, out };
}

function widthOf(line: BorderLine | null): number {
  return line ? LINES[line.style][0] : 0;
}

function lineText(line: BorderLine | null): string {
  if (!line) return "none";
  const [width, style] = LINES[line.style];
  return `${width}px ${style} ${line.color ?? "#000000"}`;
}
