import { makeStyles, tokens } from "@fluentui/react-components";
import { quietText, textBox } from "../parts/text-styles";

/** How the screen that verifies a report looks. */
export const useReportCheckStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px", "& p": { margin: 0 } },
  quiet: quietText,
  label: { fontWeight: tokens.fontWeightSemibold },
  box: textBox,
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  result: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
  quote: {
    margin: 0,
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cells: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  cell: { padding: "1px 0", display: "flex", flexWrap: "wrap", columnGap: "6px" },
});
