import { makeStyles, tokens } from "@fluentui/react-components";

/** How the lists about next year look. */
export const useNextYearStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    textAlign: "left",
  },
  button: {
    minHeight: "44px",
    borderLeft: "none",
    borderRight: "none",
    borderBottom: "none",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "inherit",
    lineHeight: "inherit",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" },
  kind: { fontWeight: tokens.fontWeightSemibold },
  cell: { marginLeft: "auto", color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  place: { color: tokens.colorNeutralForeground2 },
  message: { display: "block" },
});
