import { makeStyles, tokens } from "@fluentui/react-components";

const focusRing = {
  "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
};

/** How the lines of the preview look. */
export const useRowStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    boxSizing: "border-box",
    minHeight: "44px",
    padding: "8px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  project: { backgroundColor: tokens.colorNeutralBackground2 },
  detail: { paddingLeft: "34px" },
  words: { flexGrow: 1, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  name: { flexGrow: 1, flexBasis: "120px", minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  change: { fontVariantNumeric: "tabular-nums", whiteSpace: "normal" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  plainList: { margin: 0, padding: 0, listStyleType: "none" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  caution: {
    display: "flex",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  cautionIcon: { display: "flex", color: tokens.colorStatusWarningForeground3 },
  box: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    margin: "3px",
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
    ...focusRing,
  },
  noBox: { flexShrink: 0, width: "24px" },
  opener: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...focusRing,
  },
  arrow: { display: "block", transform: "rotate(0deg)" },
  arrowDown: { transform: "rotate(90deg)" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "4px" },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
