import { makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { SMALL_HEIGHT } from "../parts/small-height";

/** The pane scrolls inside itself; only where it is too low for that does the page scroll, with a bar that stays. */
const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: "hidden" },
  [SMALL_HEIGHT]: { body: { overflowY: "scroll" } },
});

const useStyles = makeStyles({
  frame: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [SMALL_HEIGHT]: { height: "auto", minHeight: "100vh" },
  },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    padding: "4px 12px 2px",
    // 34 × 32 at the top right is Office's own.
    paddingRight: "40px",
  },
  title: {
    margin: 0,
    minHeight: "32px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
  },
  chooser: {
    display: "flex",
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: "110px",
    minWidth: 0,
    minHeight: "32px",
  },
  workbook: {
    flexBasis: "100%",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  layer: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  hidden: { display: "none" },
  status: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
    padding: "0 4px 0 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  statusWords: { padding: "4px 0" },
  settings: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "28px",
    padding: "2px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** How the frame looks. */
export function useFrameStyles(): ReturnType<typeof useStyles> {
  usePageStyles();
  return useStyles();
}
