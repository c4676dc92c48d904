import { makeStyles, tokens } from "@fluentui/react-components";

/** How the reason helper looks. */
export const useReasonStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px", "& p": { margin: 0 } },
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  text: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "120px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    resize: "vertical",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "& dl": { margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: "0 0 4px", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  },
  tick: { display: "inline-flex", alignItems: "center", gap: "6px", cursor: "pointer" },
});
