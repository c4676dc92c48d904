import { makeStyles, tokens } from "@fluentui/react-components";

/** How the report, the record of writings and the marks look. */
export const useReportStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  stack: { display: "flex", flexDirection: "column", gap: "8px", "& p": { margin: 0 } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  group: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  lines: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  line: { padding: "2px 0", fontVariantNumeric: "tabular-nums" },
  choice: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  box: {
    flexShrink: 0,
    width: "18px",
    height: "18px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
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
