import { makeStyles, tokens } from "@fluentui/react-components";
import { focusRing, quietText, textBox } from "../parts/text-styles";

/** How the reason helper looks. */
export const useReasonStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "6px", "& p": { margin: 0 } },
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  text: textBox,
  quiet: quietText,
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    "&:focus-visible": focusRing,
    "& dl": { margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    "& dd": { margin: "0 0 4px", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  },
  tick: { display: "inline-flex", alignItems: "center", gap: "6px", cursor: "pointer" },
});
