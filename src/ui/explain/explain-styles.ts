import { makeStyles, tokens } from "@fluentui/react-components";

/** How derivations and tables of figures look. */
export const useExplainStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: 0,
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    overflowWrap: "anywhere",
  },
  inputs: { margin: "2px 0", display: "flex", flexWrap: "wrap", columnGap: "12px" },
  figures: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(62%) 1fr",
    columnGap: "12px",
    rowGap: "4px",
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& caption": {
      textAlign: "left",
      paddingBottom: "4px",
      color: tokens.colorNeutralForeground3,
    },
    "& th, & td": {
      padding: "4px 6px 4px 0",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& thead th": { color: tokens.colorNeutralForeground3, borderTop: "none" },
    "& .figure": {
      textAlign: "right",
      whiteSpace: "nowrap",
      fontVariantNumeric: "tabular-nums",
    },
  },
});
