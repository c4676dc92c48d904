import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, ReactElement } from "react";

/** `primary`: the one thing to do on a screen; `plain`: another; `quiet`: looks like a link. */
export type ActionKind = "primary" | "plain" | "quiet";

export type ActionButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: ActionKind;
};

/** A native button in the pane's clothes: a tenth of the weight of Fluent's own. */
export function ActionButton({
  kind = "plain",
  className,
  ...rest
}: ActionButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(styles.base, styles[kind], className)}
    />
  );
}

const useStyles = makeStyles({
  base: {
    boxSizing: "border-box",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: "6px",
    minHeight: "32px",
    padding: "5px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "center",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "&:disabled": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
    '&[aria-disabled="true"]': { cursor: "default" },
  },
  plain: {},
  primary: {
    minHeight: "40px",
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    "&:hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "&:active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    "&:disabled": {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
    },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "ButtonText",
      color: "ButtonFace",
      border: "1px solid ButtonText",
      "&:hover": { backgroundColor: "Highlight", color: "HighlightText" },
      "&:disabled": {
        backgroundColor: "ButtonFace",
        color: "GrayText",
        border: "1px solid GrayText",
      },
    },
  },
  quiet: {
    padding: "5px 8px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForegroundLink,
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});
