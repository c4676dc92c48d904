// Styles are worked out while the pane is built by a tool that reads no types: `Object.freeze` keeps the words exact instead.
import { tokens } from "@fluentui/react-components";

/** What is said beside the matter, smaller and quieter. */
export const quietText = Object.freeze({
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
});

/** The ring around what has the keyboard. */
export const focusRing = Object.freeze({
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
});

/** A box for a text of several lines. */
export const textBox = Object.freeze({
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
  "&::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
  "&:focus-visible": focusRing,
});
