import { makeStyles, tokens, type GriffelStyle } from "@fluentui/react-components";

/** The sheet stays white paper with the workbook's own colours in the dark theme too. */
const PAPER = { backgroundColor: "#ffffff", color: "#000000", colorScheme: "light" };

const LINE = "#d6d6d6";
const CHOSEN = "#107c41";

const layer = { position: "absolute", pointerEvents: "none" } as const;

/** The shape in the corner tells the level where colours do not. */
type Corner = { readonly clipPath: string } | { readonly borderRadius: string };

function mark(border: string, color: string, corner: Corner): GriffelStyle {
  return {
    ...layer,
    top: 0,
    left: 0,
    right: 0,
    bottom: 0,
    border: `2px ${border} ${color}`,
    "&::after": {
      content: '""',
      position: "absolute" as const,
      top: "-2px",
      right: "-2px",
      width: "10px",
      height: "10px",
      backgroundColor: color,
      ...corner,
      "@media (forced-colors: active)": {
        forcedColorAdjust: "none" as const,
        backgroundColor: "CanvasText",
      },
    },
  };
}

/** How the sheet itself looks. */
export const usePaperStyles = makeStyles({
  paper: { ...layer, ...PAPER },
  lines: { stroke: LINE, fill: "none" },
  row: {
    position: "absolute",
    display: "flex",
    alignItems: "flex-start",
    boxSizing: "border-box",
    contain: "layout size style",
  },
  cell: {
    display: "flex",
    flexShrink: 0,
    boxSizing: "border-box",
    minWidth: 0,
    color: "#000000",
    lineHeight: 1.25,
    colorScheme: "light",
  },
  /** Only where it is needed: a clip of its own for every cell doubles the time to paint. */
  clipped: { overflow: "hidden" },
  marked: { position: "relative" },
  /** Hides the lines of the sheet under merged cells. */
  covering: { backgroundColor: "#ffffff" },
  pending: { opacity: 0.6 },
  error: mark("solid", "#c50f1f", { clipPath: "polygon(0 0, 100% 0, 100% 100%)" }),
  warning: mark("dashed", "#9a5b00", { clipPath: "polygon(50% 0, 100% 50%, 50% 100%, 0 50%)" }),
  note: mark("dotted", "#0f5ca8", { borderRadius: "50%" }),
  selection: {
    ...layer,
    boxSizing: "border-box",
    border: `1px solid ${CHOSEN}`,
    backgroundColor: "rgba(16, 124, 65, 0.12)",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      border: "1px solid Highlight",
      backgroundColor: "transparent",
    },
  },
  active: {
    ...layer,
    boxSizing: "border-box",
    border: `2px solid ${CHOSEN}`,
    boxShadow: "0 0 0 1px #ffffff",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", border: "2px solid Highlight" },
  },
  resting: { borderTopStyle: "dashed", borderRightStyle: "dashed", borderBottomStyle: "dashed" },
  outlined: {
    ...layer,
    boxSizing: "border-box",
    border: "3px solid #8a00b8",
    boxShadow: "0 0 0 2px #ffffff, 0 0 0 5px #8a00b8",
    animationName: { from: { opacity: 0.25 }, to: { opacity: 1 } },
    animationDuration: "350ms",
    animationIterationCount: 4,
    animationDirection: "alternate",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      border: "3px solid Highlight",
      boxShadow: "0 0 0 2px Canvas, 0 0 0 5px Highlight",
    },
  },
  input: {
    position: "absolute",
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 2px",
    border: `2px solid ${CHOSEN}`,
    borderRadius: 0,
    outline: "none",
    resize: "none",
    overflow: "hidden",
    lineHeight: 1.25,
    ...PAPER,
    boxShadow: tokens.shadow8,
  },
  /** Has the keyboard all the same: an input method needs a real field to begin in. */
  asleep: { opacity: 0, pointerEvents: "none", overflow: "hidden", boxShadow: "none" },
});
