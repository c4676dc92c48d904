import { makeStyles, tokens } from "@fluentui/react-components";

/** How a cell's address looks that leads to the cell. */
export const useCellLinkStyle = makeStyles({
  link: {
    minWidth: "24px",
    minHeight: "24px",
    padding: "0 2px",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    overflowWrap: "anywhere",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});
